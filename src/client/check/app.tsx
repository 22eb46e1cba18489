import { useEffect, useState } from 'preact/hooks';
import type { CheckView, Said } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { LostCall } from '../shared/parts/lost';
import { Notice } from '../shared/parts/notice';
import { minded } from '../shared/minded';
import { call } from '../shared/wire';
import { commonWords } from '../shared/words/common';
import { checkWords as words } from '../shared/words/check';
import { sayResult, Summary } from './summary';

type Check =
  | { is: 'running' }
  | { is: 'done'; view: CheckView }
  | { is: 'refused'; problems: Said[] }
  | { is: 'lost'; detail: string; offline: boolean };
/** Checking ten thousand rows takes Google a while; its own limit is six minutes. */
const lostAfter = 330_000;

/** Runs as soon as it is opened, and again when asked. */
function useCheck(): { check: Check; slow: boolean; again(): void } {
  const [turn, setTurn] = useState(1);
  const [check, setCheck] = useState<Check>({ is: 'running' });
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setCheck({ is: 'running' });
    setSlow(false);
    return minded(
      call('checkAll', {}),
      () => setSlow(true),
      (outcome) => {
        if (outcome.is === 'lost') return setCheck(outcome);
        setCheck(
          outcome.answer.ok
            ? { is: 'done', view: outcome.answer.value }
            : { is: 'refused', problems: outcome.answer.problems },
        );
      },
      lostAfter,
    );
  }, [turn]);
  // The first run starts by itself: it tells its result, and leaves the focus where the person has it.
  useEffect(() => {
    if (check.is !== 'running' && turn > 1) document.getElementById('ket-qua')?.focus();
  }, [check]);
  return { check, slow, again: () => setTurn(turn + 1) };
}

/** Google tells nothing while a run is under way, so the seconds are counted here. */
function Running({ slow }: { slow: boolean }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((s) => s + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <Busy says={words.checking} slow={slow} />
      <progress aria-label={words.checking} />
      <p class="muted">{words.seconds({ seconds })}</p>
      <p class="muted small-text">{words.checkingSays}</p>
    </>
  );
}

/** The panel `Kiểm tra toàn bộ`. */
export function App() {
  const { check, slow, again } = useCheck();
  const button = (
    <p>
      <button type="button" class="button" onClick={again}>
        {words.again}
      </button>
    </p>
  );
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {check.is === 'running' && <Running slow={slow} />}
      <p class="unseen" role="status">
        {check.is === 'done' ? sayResult(check.view) : ''}
      </p>
      {check.is === 'lost' && (
        <LostCall
          id="ket-qua"
          title={words.failed}
          kept={words.kept}
          again={words.again}
          detail={check.detail}
          offline={check.offline}
          onAgain={again}
        />
      )}
      {check.is === 'refused' && (
        <Notice tone="bad" id="ket-qua" title={words.failed}>
          {check.problems.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <button type="button" class="button" onClick={again}>
              {commonWords.tryAgain}
            </button>
          </p>
        </Notice>
      )}
      {check.is === 'done' && (
        <>
          <Summary view={check.view} />
          {button}
        </>
      )}
    </main>
  );
}
