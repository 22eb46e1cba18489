/** What this window does: fetches the newer state when told of it, and sends the person's acts. */
import type { ActWire, BookWire, NewsWire } from '../server/protocol';
import { parseA1 } from '../server/cells';
import { openLink } from './link';
import type { Link } from './link';
import type { Cursor } from './keys';
import { createStore } from './store';
import type { PageState, Store } from './store';

export interface Desk {
  store: Store;
  link: Link;
  /** Sends an act; a refusal is shown to the person. */
  act(verb: string, ...args: unknown[]): Promise<ActWire>;
  /** The same, for a run of the script: the page says that it runs. */
  run(name: string, verb: string, ...args: unknown[]): Promise<ActWire>;
  toast(text: string, title?: string, seconds?: number): void;
  /** Goes to a place of the file as its addresses name it, e.g. #gid=3&range=A5:C5. */
  goTo(place: string): void;
  /** The sheet on the screen, once it is drawn: where the cursor goes, and the keyboard back to it. */
  sheet: { go(cursor: Cursor): void; focus(): void };
}

/**
 * Fetches one thing at a time and once more if it was asked for meanwhile, so that a burst of news
 * costs two fetches.
 */
function latest<T>(fetchIt: () => Promise<T>, use: (value: T) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const go = async (): Promise<void> => {
    do {
      again = false;
      try {
        use(await fetchIt());
      } catch {
        /* the line is down: the next news, or the line's return, asks again */
      }
    } while (again);
    running = undefined;
  };
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = go();
    return running;
  };
}

/** How long a window may be out of sight before it gives up its line for news. */
const hiddenFor = 20_000;

/**
 * The place of the tab in front after a change: the same tab wherever it is now; if it is gone or hidden, its
 * neighbour that can be seen.
 */
function frontTab({ book, tab }: PageState, next: BookWire): number {
  const same = next.tabs.findIndex((one) => one.id === book?.tabs[tab]?.id);
  const near = same >= 0 ? same : Math.min(tab, next.tabs.length - 1);
  const seen = (at: number) => next.tabs[at]?.hidden === false;
  return [...next.tabs.keys()].sort((a, b) => Math.abs(a - near) - Math.abs(b - near)).find(seen) ?? 0;
}

/** Opens this window for a person. */
export function openDesk(as: string): Desk {
  const store = createStore({
    as,
    online: true,
    tab: 0,
    cursor: { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } },
    asks: [],
    toasts: [],
    waiting: [],
  });
  let toastId = 0;
  const toast = (text: string, title?: string, seconds = 5) => {
    const id = ++toastId;
    store.set((s) => ({ toasts: [...s.toasts, { id, text, seconds, ...(title ? { title } : {}) }] }));
    if (seconds > 0)
      setTimeout(() => store.set((s) => ({ toasts: s.toasts.filter((t) => t.id !== id) })), seconds * 1000);
  };
  const heard = (news: NewsWire): void => {
    if (news.news === 'revision' && news.revision !== store.get().book?.revision) void book();
    if (news.news === 'desk') void desk();
    if (news.news === 'screen') void screen();
    if (news.news === 'toast') toast(news.text, news.title, news.seconds);
    if (news.news === 'ask')
      store.set((s) => ({ asks: [...s.asks.filter((one) => one.id !== news.ask.id), news.ask] }));
    if (news.news === 'answered') store.set((s) => ({ asks: s.asks.filter((one) => one.id !== news.id) }));
  };
  const link = openLink(as, heard, (up) => {
    const before = store.get().online;
    store.set({ online: up });
    if (up && !before) {
      void book();
      void desk();
      void screen();
    }
  });
  const book = latest(link.book, (value) => store.set((s) => ({ book: value, tab: frontTab(s, value) })));
  const desk = latest(link.desk, (value) => store.set({ desk: value }));
  const screen = latest(link.screen, (value) => store.set({ screen: value }));
  let hidden: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hidden);
    const idle = () => store.get().asks.length === 0 && store.get().waiting.length === 0;
    if (document.hidden)
      hidden = setTimeout(() => {
        if (idle()) link.pause();
      }, hiddenFor);
    else {
      link.resume();
      void book();
      void desk();
      void screen();
    }
  });
  const act = async (verb: string, ...args: unknown[]): Promise<ActWire> => {
    const reply = await link.act(verb, ...args);
    if (!reply.ok) store.set({ refusal: { why: reply.why, says: reply.says } });
    return reply;
  };
  const run = async (name: string, verb: string, ...args: unknown[]): Promise<ActWire> => {
    store.set((s) => ({ waiting: [...s.waiting, name] }));
    try {
      return await act(verb, ...args);
    } finally {
      store.set((s) => {
        const at = s.waiting.indexOf(name);
        return { waiting: s.waiting.filter((_, index) => index !== at) };
      });
    }
  };
  const goTo = (place: string) => {
    const wanted = new URLSearchParams(place.replace(/^#/, ''));
    const tab = store.get().book?.tabs.findIndex((one) => `${one.id}` === wanted.get('gid')) ?? -1;
    if (tab >= 0) store.set({ tab });
    const block = parseA1(wanted.get('range') ?? '');
    if (block)
      setTimeout(
        () =>
          made.sheet.go({
            from: block,
            to: { row: block.row + block.rows - 1, column: block.column + block.columns - 1 },
          }),
        60,
      );
  };
  void Promise.all([desk(), act('open').then(screen).then(book)]).then(() => {
    if (location.hash) goTo(location.hash);
  });
  const made: Desk = {
    store,
    link,
    act,
    run,
    toast,
    goTo,
    sheet: { go: () => undefined, focus: () => undefined },
  };
  return made;
}
