/**
 * What Google puts into every page of a script: google.script.run and google.script.host. Runs in the frame
 * around the page's own (server/nested-page.ts), before the page's code. Public functions are listed by the
 * server in the frame's text, so an unknown name, or one that ends in _, is simply absent, as on Google.
 * Source: Apps Script reference "google.script.run", "google.script.host" (10 calls at once, the rest
 * wait).
 */
import { argumentsFromPage } from '../host/page-wire';
import type { FromFrame, ToFrame } from './frame-wire';

/** `file` is the address of the spreadsheet on Google: links to it go to the sheet beside this page. */
interface Told {
  parent: string;
  functions: string[];
  file: string;
  /** Is it the page of a web app? Then it has google.script.history, and no dialog around it. */
  web: boolean;
  /** Does the browser keep storage from a page in another site's frame? */
  storageThrows: boolean;
}
type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;
interface Waiting {
  success: Handler;
  failure: Handler;
  object: unknown;
  send(): void;
}

type PageWindow = Window & typeof globalThis;
/** Set by the scripts before this one (server/nested-page.ts, server/frames.ts). */
declare const inner: PageWindow;
declare const told: Told;

const atOnce = 10;

/** A query as google.script.url tells it: the first value of each name, and all of them. */
function placeOf(query: string, hash: string) {
  const all = new URLSearchParams(query);
  return {
    hash,
    parameter: Object.fromEntries([...all.keys()].map((name) => [name, all.get(name)])),
    parameters: Object.fromEntries([...all.keys()].map((name) => [name, all.getAll(name)])),
  };
}
/** The other way: parameters that a script gives to google.script.history. */
const queryOf = (params?: Record<string, string | string[]> | null): string | undefined =>
  params
    ? new URLSearchParams(
        Object.entries(params).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      ).toString()
    : undefined;

function install(page: PageWindow, told_: Told): void {
  const { parent: parentOrigin, functions, file } = told_;
  const tell = (message: FromFrame) => window.parent.postMessage(message, parentOrigin);
  const waiting = new Map<number, Waiting>();
  const asking = new Map<number, (place: unknown) => void>();
  let onMove: ((event: unknown) => void) | undefined;
  const queue: number[] = [];
  let last = 0;
  let flying = 0;
  const next = () => {
    while (flying < atOnce && queue.length > 0) {
      flying += 1;
      waiting.get(queue.shift() as number)?.send();
    }
  };

  window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
    if (event.source !== window.parent || event.origin !== parentOrigin || event.data.kind === 'welcome')
      return;
    if (event.data.kind === 'moved') {
      const { state, query, hash } = event.data;
      onMove?.({ state, location: placeOf(query, hash) });
      return;
    }
    if (event.data.kind === 'where') {
      asking.get(event.data.id)?.(placeOf(event.data.query, event.data.hash));
      asking.delete(event.data.id);
      return;
    }
    const call = waiting.get(event.data.id);
    if (!call) return;
    waiting.delete(event.data.id);
    flying -= 1;
    next();
    if (event.data.kind === 'result') call.success?.(JSON.parse(event.data.result), call.object);
    else if (call.failure)
      call.failure(Object.assign(new Error(event.data.message), { name: 'ScriptError' }), call.object);
    else throw Object.assign(new Error(event.data.message), { name: 'Uncaught' });
  });

  const runner = (success: Handler, failure: Handler, object: unknown): object => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (fn: Handler) => runner(fn, failure, object),
      withFailureHandler: (fn: Handler) => runner(success, fn, object),
      withUserObject: (value: unknown) => runner(success, failure, value),
    };
    for (const name of functions) {
      made[name] = (...values: unknown[]) => {
        // Seen in the field: a call while the page is still being written meets a document that is closed,
        // and throws.
        if (page.document.readyState !== 'complete')
          throw new Error(`google.script.run.${name} was called before the page had loaded.`);
        const args = argumentsFromPage(values);
        const id = ++last;
        waiting.set(id, { success, failure, object, send: () => tell({ kind: 'call', id, name, args }) });
        queue.push(id);
        next();
      };
    }
    return made;
  };
  const host = {
    close: () => tell({ kind: 'close' }),
    setWidth: (width: number) => tell({ kind: 'size', width }),
    setHeight: (height: number) => tell({ kind: 'size', height }),
    editor: { focus: () => tell({ kind: 'focus' }) },
    origin: parentOrigin,
  };
  const change =
    (how: 'push' | 'replace') =>
    (state?: unknown, params?: Record<string, string | string[]> | null, hash?: string | null) => {
      const query = queryOf(params);
      tell({
        kind: 'history',
        how,
        state,
        ...(query !== undefined && { query }),
        ...(typeof hash === 'string' && { hash }),
      });
    };
  const ofWebApps = told_.web
    ? {
        url: {
          getLocation: (found: (place: unknown) => void) => {
            asking.set(++last, found);
            tell({ kind: 'where', id: last });
          },
        },
        history: {
          push: change('push'),
          replace: change('replace'),
          setChangeHandler: (moved: (event: unknown) => void) => {
            onMove = moved;
          },
        },
      }
    : {};
  if (told_.storageThrows)
    Object.defineProperty(page, 'localStorage', {
      get() {
        throw new page.DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  Object.defineProperty(page, 'google', {
    value: { script: { run: runner(undefined, undefined, undefined), host, ...ofWebApps } },
    configurable: true,
    writable: true,
  });

  page.document.addEventListener('click', (event) => {
    const link = event.target instanceof page.Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof page.HTMLAnchorElement) || event.defaultPrevented || !/^https?:/.test(link.href))
      return;
    if (link.href.startsWith(file)) {
      event.preventDefault();
      tell({ kind: 'goto', place: new URL(link.href).hash });
      return;
    }
    const target = link.target || page.document.querySelector('base[target]')?.getAttribute('target') || '';
    if (
      target === '_blank' ||
      link.hasAttribute('download') ||
      link.href.split('#')[0] === page.location.href.split('#')[0]
    )
      return;
    event.preventDefault();
    tell({ kind: 'stuck' });
  });
  tell({ kind: 'ready' });
}

install(inner, told);
