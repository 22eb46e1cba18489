/** The whole page of one window. */
import { useMemo } from 'preact/hooks';
import type { Desk } from './actions';
import { Charts } from './charts';
import { FormulaBar } from './formula-bar';
import { MenuBar } from './menubar';
import { Asks, Refusal, Toasts } from './modal';
import { Clock } from './panels/clock';
import { Fault } from './panels/fault';
import { Outbox } from './panels/outbox';
import { People } from './panels/people';
import { Reset } from './panels/reset';
import { Runs } from './panels/runs';
import { Triggers } from './panels/triggers';
import { WebApps } from './panels/web-apps';
import { Phone } from './phone';
import { ScriptDialog, Sidebar } from './screens';
import { SheetArea } from './sheet-area';
import { useStore } from './store';
import { Strip } from './strip';
import { Tabs } from './tabs';
import { sheetVerbs } from './verbs';
import { words } from './words';

const panels = {
  people: People,
  clock: Clock,
  outbox: Outbox,
  runs: Runs,
  triggers: Triggers,
  fault: Fault,
  reset: Reset,
  webApps: WebApps,
};

export function App({ desk }: { desk: Desk }) {
  const verbs = useMemo(() => sheetVerbs(desk), [desk]);
  const title = useStore(desk.store, (s) => s.book?.title);
  const screen = useStore(desk.store, (s) => s.screen);
  const online = useStore(desk.store, (s) => s.online);
  const waiting = useStore(desk.store, (s) => s.waiting[0]);
  const panel = useStore(desk.store, (s) => s.panel);
  const Open = panel && panels[panel];
  const close = () => {
    desk.store.set({ panel: undefined });
    desk.sheet.focus();
  };
  return (
    <div class="app">
      <Strip desk={desk} />
      {online ? null : (
        <p class="offline" role="alert">
          {words.offline}
        </p>
      )}
      {screen && !screen.mayOpen ? (
        <main class="no-access">
          <h1>{words.noAccess(screen.as)}</h1>
          <p>{words.noAccessHint}</p>
        </main>
      ) : (
        <>
          <header class="doc">
            <span class="sheet-icon" aria-hidden="true" />
            <div>
              <h1>{title ?? words.loading}</h1>
              <MenuBar desk={desk} verbs={verbs} />
            </div>
          </header>
          <main>
            <FormulaBar desk={desk} />
            <div class="work">
              <SheetArea desk={desk} verbs={verbs} />
              <Charts desk={desk} />
              <Sidebar desk={desk} />
              <Phone desk={desk} />
            </div>
          </main>
          <Tabs desk={desk} />
        </>
      )}
      {Open ? <Open desk={desk} close={close} /> : null}
      {waiting ? (
        <p class="running" role="status">
          {words.running(waiting)}
        </p>
      ) : null}
      <ScriptDialog desk={desk} />
      <Asks desk={desk} />
      <Refusal desk={desk} />
      <Toasts desk={desk} />
    </div>
  );
}
