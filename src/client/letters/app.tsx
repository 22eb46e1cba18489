import { useEffect, useRef } from 'preact/hooks';
import { Busy } from '../shared/parts/busy';
import { closePage } from '../shared/wire';
import { commonWords } from '../shared/words/common';
import { Days } from './days';
import { Held } from './held';
import { Preview } from './preview';
import { Recent } from './recent';
import { Standing, TestMode } from './standing';
import { isOthers } from './state';
import { doneId, Failed, failedId, focusOn, NotLoaded, seeId, titleId } from './troubles';
import { Unknown } from './unknown';
import { useLetters, type Letters } from './use-letters';
import { lettersWords as words } from './words';

/**
 * The focus goes with the person: into the letter, back to where it was opened from, and to what has
 * just been said.
 */
function useFocus({ state }: Letters): void {
  const { open, trouble, loadTrouble, said } = state;
  const last = useRef<{ key: string; top: number } | undefined>(undefined);
  useEffect(() => {
    if (open) {
      last.current = { key: open.key, top: window.scrollY };
      window.scrollTo(0, 0);
      focusOn(titleId);
    } else if (last.current) {
      const { key, top } = last.current;
      last.current = undefined;
      window.scrollTo(0, top);
      if (!state.said && !focusOn(seeId(key))) focusOn('lich');
    }
  }, [open]);
  useEffect(() => {
    if (trouble) focusOn(failedId);
  }, [trouble]);
  useEffect(() => {
    if (loadTrouble && !trouble) focusOn('chua-tai');
  }, [loadTrouble]);
  useEffect(() => {
    if (said && !open && focusOn(doneId))
      document.getElementById(doneId)?.scrollIntoView({ block: 'nearest' });
  }, [said]);
}

/**
 * The dialog: how sending stands, what will go, what is in doubt, what has gone; and any letter
 * as it would go.
 */
export function App() {
  const letters = useLetters();
  const { state } = letters;
  useFocus(letters);
  return (
    <>
      <main hidden={Boolean(state.open)}>
        <h1 class="unseen">{words.title}</h1>
        <Panel letters={letters} />
      </main>
      {state.open && <Preview letters={letters} letter={state.open} />}
    </>
  );
}

function Panel({ letters }: { letters: Letters }) {
  const { state, load } = letters;
  const { view } = state;
  return (
    <>
      {state.loadTrouble && <NotLoaded trouble={state.loadTrouble} isFirst={!view} onAgain={load} />}
      {!state.open && <Failed letters={letters} />}
      {!state.open && state.said && (
        <p class="notice notice-good" id={doneId} tabIndex={-1}>
          <span aria-hidden="true">✓ </span>
          {state.said}
        </p>
      )}
      <div aria-live="polite">
        {state.loading && !view && <Busy says={words.opening} slow={state.slow} />}
      </div>
      {view && (
        <>
          <TestMode to={view.testTo} />
          {view.held && <Held letters={letters} held={view.held} />}
          <Unknown letters={letters} lines={view.unknown} />
          <Standing letters={letters} view={view} isOthers={isOthers(view)} />
          <Days letters={letters} view={view} />
          <Recent lines={view.recent} />
          <p class="answers">
            <button type="button" class="button quiet" onClick={closePage}>
              {commonWords.close}
            </button>
          </p>
        </>
      )}
    </>
  );
}
