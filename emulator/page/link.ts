/**
 * The page's line to the server of the local Google: acts and questions over HTTP, news as
 * server-sent events.
 */
import type { ActWire, BookWire, DeskWire, LetterWire, NewsWire, ScreenWire } from '../server/protocol';

/**
 * Who this window is. Each tab of the browser keeps its own person: in the address (?as=) and, after a
 * change, in its session.
 */
export function whoAmI(fallback: string): string {
  const asked = new URLSearchParams(location.search).get('as');
  return asked ?? sessionStorage.getItem('as') ?? fallback;
}

/** Makes this window another person's; the address says so too, so that it can be copied. */
export function becomePerson(email: string): void {
  sessionStorage.setItem('as', email);
  const address = new URL(location.href);
  address.searchParams.set('as', email);
  location.assign(address);
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const reply = await fetch(
    path,
    body === undefined
      ? { headers: { 'x-local-google': '1' } }
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-local-google': '1' },
          body: JSON.stringify(body),
        },
  );
  if (!reply.ok) throw new Error(await reply.text());
  return (await reply.json()) as T;
}

/**
 * Everything the page may ask of the server. `act` runs one verb of a person: an edit by hand, a menu item, a
 * move of the clock.
 */
export interface Link {
  book(): Promise<BookWire>;
  desk(): Promise<DeskWire>;
  screen(): Promise<ScreenWire>;
  letter(id: number): Promise<LetterWire>;
  act(verb: string, ...args: unknown[]): Promise<ActWire>;
  /**
   * Lets go of the line for news, and takes it up again: a browser keeps only six of them, so a window that
   * nobody sees gives its own away.
   */
  pause(): void;
  resume(): void;
}

/** Opens the line for one person. `heard` gets the news; `online` whether the line stands. */
export function openLink(as: string, heard: (news: NewsWire) => void, online: (up: boolean) => void): Link {
  const query = `as=${encodeURIComponent(as)}`;
  let events: EventSource | undefined;
  const resume = () => {
    if (events) return;
    events = new EventSource(`/events?${query}`);
    events.onmessage = (event) => heard(JSON.parse(event.data as string) as NewsWire);
    events.onopen = () => online(true);
    events.onerror = () => online(false);
  };
  resume();
  return {
    book: () => ask(`/book?${query}`),
    desk: () => ask(`/desk?${query}`),
    screen: () => ask(`/screen?${query}`),
    letter: (id) => ask(`/letter?id=${id}`),
    act: (verb, ...args) =>
      ask<ActWire>('/act', { as, verb, args }).catch((error: Error): ActWire => ({
        ok: false,
        why: 'broken',
        says: error.message,
      })),
    pause: () => {
      events?.close();
      events = undefined;
    },
    resume,
  };
}

/** The first person of the file, before this window is anyone. */
export const firstPerson = async (): Promise<string> => (await ask<DeskWire>('/desk?as=')).owner;
