/**
 * The band at the top that belongs to the local Google and not to the spreadsheet: that this is a stand-in,
 * who one is, what day it is, letters and tools.
 */
import { useState } from 'preact/hooks';
import type { Desk } from './actions';
import { Menu } from './menu';
import { useStore } from './store';
import type { PanelName } from './store';
import { clockText, dayText, words } from './words';

export function Strip({ desk }: { desk: Desk }) {
  const data = useStore(desk.store, (s) => s.desk);
  const as = useStore(desk.store, (s) => s.as);
  const screen = useStore(desk.store, (s) => s.screen);
  const panel = useStore(desk.store, (s) => s.panel);
  const [tools, setTools] = useState<{ x: number; y: number }>();
  const open = (name: PanelName) => desk.store.set((s) => ({ panel: s.panel === name ? undefined : name }));
  const me = data?.people.find((p) => p.email === as);
  const tool = (name: PanelName, label: string) => ({ label, choose: () => open(name) });
  return (
    <section class="strip" aria-label={words.badge}>
      <span class="badge" title={words.badgeMeaning}>
        {words.badge}
      </span>
      <span class="meaning">{words.badgeMeaning}</span>
      <button
        type="button"
        class="clock"
        aria-expanded={panel === 'clock'}
        onClick={() => open('clock')}
        title={words.clock}
      >
        <span class="day">{data ? dayText(data.now) : ''}</span> {data ? clockText(data.now) : ''}
      </button>
      <button
        type="button"
        class="me"
        aria-expanded={panel === 'people'}
        onClick={() => open('people')}
        title={`${words.actingAs}: ${as}`}
      >
        <span class="dot" aria-hidden="true">
          {(me?.label ?? as).trim().charAt(0).toUpperCase()}
        </span>
        <span class="two">
          <span class="name">{me?.label ?? as}</span>
          <span class="role">
            {words.actingAs} · {words.people[screen?.role ?? 'stranger']}
          </span>
        </span>
      </button>
      <button type="button" aria-expanded={panel === 'outbox'} onClick={() => open('outbox')}>
        {words.outbox}
        {data && data.letters.length > 0 ? <span class="count">{data.letters.length}</span> : null}
      </button>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={tools !== undefined}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setTools({ x: box.right - 230, y: box.bottom + 4 });
        }}
      >
        {words.tools}
        {data?.fault ? <span class="count warn">!</span> : null}
      </button>
      {tools ? (
        <Menu
          label={words.tools}
          at={tools}
          close={() => setTools(undefined)}
          entries={[
            tool('runs', words.runs),
            tool('triggers', words.triggers),
            tool('fault', words.fault),
            tool('webApps', words.webApps),
            null,
            tool('reset', words.reset),
          ]}
        />
      ) : null}
    </section>
  );
}
