/** The page's state: one object, changed by `set`, read by components through `useStore`. */
import { useEffect, useState } from 'preact/hooks';
import type { AskWire, BookWire, DeskWire, ScreenWire } from '../server/protocol';
import type { Cursor } from './keys';

export type PanelName = 'people' | 'clock' | 'outbox' | 'runs' | 'triggers' | 'fault' | 'reset' | 'webApps';
export interface Toast {
  id: number;
  title?: string;
  text: string;
  seconds: number;
}

export interface PageState {
  as: string;
  online: boolean;
  book?: BookWire;
  desk?: DeskWire;
  screen?: ScreenWire;
  tab: number;
  cursor: Cursor;
  asks: AskWire[];
  toasts: Toast[];
  /** What went wrong, shown until it is closed: a refusal by Google's screen, or an error of the script. */
  refusal?: { why: 'refused' | 'failed' | 'broken'; says: string };
  panel?: PanelName;
  /** The address that the phone beside the sheet shows; undefined where none is. */
  phone?: string | undefined;
  /** Functions this window started and waits for. */
  waiting: string[];
}

export interface Store {
  get(): PageState;
  set(change: Partial<PageState> | ((state: PageState) => Partial<PageState>)): void;
  subscribe(listener: () => void): () => void;
}

/** A store that begins as `start`. */
export function createStore(start: PageState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** A part of the state; the component draws again when that part is another. */
export function useStore<T>(store: Store, pick: (state: PageState) => T): T {
  const [part, setPart] = useState(() => pick(store.get()));
  useEffect(() => {
    const update = () => setPart(() => pick(store.get()));
    update();
    return store.subscribe(update);
  }, [store]);
  return part;
}
