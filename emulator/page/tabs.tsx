/** The tabs of the file, along the bottom. */
import { useRef, useState } from 'preact/hooks';
import type { Desk } from './actions';
import { Menu } from './menu';
import { Confirm } from './modal';
import { useStore } from './store';
import { words } from './words';

export function Tabs({ desk }: { desk: Desk }) {
  const { store } = desk;
  const book = useStore(store, (s) => s.book);
  const tab = useStore(store, (s) => s.tab);
  const [menu, setMenu] = useState<{ name: string; at: { x: number; y: number } }>();
  const [naming, setNaming] = useState<string>();
  const [leaving, setLeaving] = useState<string>();
  const bar = useRef<HTMLDivElement>(null);
  const shown = (book?.tabs ?? []).map((one, index) => ({ ...one, index })).filter((one) => !one.hidden);
  const front = book?.tabs[tab];
  const focus = (index: number) => {
    const to = shown[(index + shown.length) % shown.length];
    if (to) {
      store.set({ tab: to.index });
      bar.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[shown.indexOf(to)]?.focus();
    }
  };
  const rename = (from: string, to: string) => {
    setNaming(undefined);
    if (to.trim() !== '' && to !== from) void desk.act('renameTab', from, to);
  };
  const open = (name: string, button: HTMLElement) => {
    const box = button.getBoundingClientRect();
    setMenu({ name, at: { x: box.left, y: box.top - 130 } });
  };
  return (
    <footer class="tabs">
      <button
        type="button"
        class="icon"
        title={words.tabAdd}
        aria-label={words.tabAdd}
        onClick={() => {
          void desk.act('addTab', '');
        }}
      >
        +
      </button>
      {front ? (
        <button
          type="button"
          class="icon"
          aria-haspopup="menu"
          title={words.tabMenu(front.name)}
          aria-label={words.tabMenu(front.name)}
          onClick={(event) => open(front.name, event.currentTarget)}
        >
          ⋮
        </button>
      ) : null}
      <div
        role="tablist"
        aria-label={words.tabs}
        ref={bar}
        onKeyDown={(event) => {
          const here = shown.findIndex((one) => one.index === tab);
          if (event.key === 'ArrowRight') focus(here + 1);
          if (event.key === 'ArrowLeft') focus(here - 1);
        }}
      >
        {shown.map((one) =>
          one.name === naming ? (
            <input
              key={one.name}
              class="tab-name"
              aria-label={words.tabName}
              value={one.name}
              ref={(input) => {
                if (input && document.activeElement !== input) {
                  input.focus();
                  input.select();
                }
              }}
              onKeyDown={(event) => {
                event.stopPropagation();
                if (event.key === 'Enter') event.currentTarget.blur();
                if (event.key === 'Escape') {
                  event.currentTarget.value = one.name;
                  event.currentTarget.blur();
                }
              }}
              onBlur={(event) => rename(one.name, event.currentTarget.value)}
            />
          ) : (
            <span
              key={one.name}
              role="presentation"
              class={one.index === tab ? 'tab front' : 'tab'}
              style={one.color ? { borderBottomColor: one.color } : {}}
            >
              <button
                type="button"
                role="tab"
                aria-selected={one.index === tab}
                tabIndex={one.index === tab ? 0 : -1}
                onClick={(event) => {
                  store.set({ tab: one.index });
                  if (event.detail > 0) desk.sheet.focus();
                }}
                onDblClick={() => setNaming(one.name)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  open(one.name, event.currentTarget);
                }}
              >
                {one.protections.some((p) => !p.mayEdit && p.whole) ? (
                  <span class="lock" aria-hidden="true" />
                ) : null}
                {one.name}
              </button>
            </span>
          ),
        )}
      </div>
      {menu ? (
        <Menu
          label={words.tabMenu(menu.name)}
          at={menu.at}
          close={() => setMenu(undefined)}
          entries={[
            { label: words.tabRename, choose: () => setNaming(menu.name) },
            {
              label: words.tabCopy,
              choose: () => {
                void desk.act('duplicateTab', menu.name);
              },
            },
            { label: words.tabDelete, disabled: shown.length < 2, choose: () => setLeaving(menu.name) },
          ]}
        />
      ) : null}
      {leaving ? (
        <Confirm
          text={words.tabDeleteSure(leaving)}
          yes={words.tabDelete}
          close={() => setLeaving(undefined)}
          agree={() => {
            void desk.act('deleteTab', leaving);
          }}
        />
      ) : null}
    </footer>
  );
}
