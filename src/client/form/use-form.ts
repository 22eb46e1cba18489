/**
 * The form's dealings with the outside: it asks the server, keeps the draft, minds the clock and moves the
 * focus. What follows from each is in state/.
 */
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { FormView } from '../../app/views';
import { minded } from '../shared/minded';
import { makeRowId } from '../shared/row-id';
import type { FormDoor } from './door';
import { DraftKeeper, readLocal } from './keep-draft';
import { initialState, type FormEvent, type FormState } from './state/model';
import { formReducer } from './state/reducer';

export type Dispatch = (event: FormEvent) => void;

const storage = (): Storage => window.localStorage;

function useOpening(state: FormState, dispatch: Dispatch, door: FormDoor): void {
  const current = useRef(0);
  useEffect(() => {
    const opening = state.opening;
    current.current = opening;
    return minded(
      door.open(state.unit),
      () => dispatch({ type: 'openingSlow' }),
      (outcome) => {
        if (current.current !== opening) return;
        if (outcome.is === 'lost') return dispatch({ type: 'openingLost', lost: outcome });
        if (!outcome.answer.ok) return dispatch({ type: 'refused', problems: outcome.answer.problems });
        const view = outcome.answer.value;
        dispatch({
          type: 'opened',
          view,
          localDraft: view.unit ? readLocal(storage, view.unit.code) : '',
          now: Date.now(),
          freshId: makeRowId(),
        });
      },
    );
  }, [state.opening]);
}

function useSending(state: FormState, dispatch: Dispatch, door: FormDoor): void {
  useEffect(() => {
    const { sending, view } = state;
    if (!sending || !view?.unit) return undefined;
    const { attempt } = sending;
    return minded(
      door.save(state, sending, (times) => dispatch({ type: 'sendingAgain', attempt, times })),
      () => dispatch({ type: 'sendingSlow', attempt }),
      (outcome) => {
        if (outcome.is === 'lost') return dispatch({ type: 'sendingLost', attempt, lost: outcome });
        const { answer } = outcome;
        dispatch(
          answer.ok
            ? { type: 'saved', attempt, saved: answer.value }
            : { type: 'rejected', attempt, problems: answer.problems, conflicts: answer.conflicts ?? [] },
        );
      },
      door.lostMs,
    );
  }, [state.sending?.attempt]);
}

function useDraft(state: FormState, dispatch: Dispatch, { drafts }: FormDoor): void {
  const keeper = useRef<DraftKeeper>(null);
  keeper.current ??= new DraftKeeper({
    storage,
    send: drafts.send,
    now: () => Date.now(),
    later: (run, ms) => window.setTimeout(run, drafts.everyMs ?? ms),
    forget: (timer) => clearTimeout(timer),
    tell: (at, where) => dispatch({ type: 'draftKept', at, where }),
  });
  const opened = useRef<FormView>(undefined);
  const flush = (): void => keeper.current!.flush();
  // Before the browser draws: the last letter typed must not be lost to a sidebar closed at once.
  useLayoutEffect(() => {
    const { view, rows } = state;
    if (!view?.unit || state.phase === 'opening') return;
    if (opened.current?.unit?.code !== view.unit.code)
      keeper.current!.begin(view.unit.code, rows, Boolean(view.draft || readLocal(storage, view.unit.code)));
    else keeper.current!.changed(rows);
    opened.current = view;
  }, [state.rows, state.phase]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
}

function useFocus(state: FormState): void {
  useEffect(() => {
    const element = state.focus && document.getElementById(state.focus.id);
    if (!element) return;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
  }, [state.focus]);
}

/** The form's state, and what makes it change. */
export function useForm(door: FormDoor): { state: FormState; dispatch: Dispatch } {
  const [state, dispatch] = useReducer(formReducer, { ...initialState, ...door.start });
  useOpening(state, dispatch, door);
  useSending(state, dispatch, door);
  useDraft(state, dispatch, door);
  useFocus(state);
  return { state, dispatch };
}
