import { useEffect, useState } from 'preact/hooks';
import type { GoogleView, Said } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { CopyText } from '../shared/parts/copy-text';
import { LostCall } from '../shared/parts/lost';
import { Notice } from '../shared/parts/notice';
import { minded } from '../shared/minded';
import { call } from '../shared/wire';
import { assumptionsWords as words } from '../shared/words/assumptions';

type Check =
  | { is: 'running' }
  | { is: 'done'; view: GoogleView }
  | { is: 'refused'; problems: Said[] }
  | { is: 'lost'; detail: string; offline: boolean };
/** Some three hundred calls; Google's own limit is six minutes. */
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
      call('checkGoogle', {}),
      () => setSlow(true),
      (outcome) => {
        if (outcome.is === 'lost') return setCheck(outcome);
        const { answer } = outcome;
        setCheck(
          answer.ok ? { is: 'done', view: answer.value } : { is: 'refused', problems: answer.problems },
        );
      },
      lostAfter,
    );
  }, [turn]);
  useEffect(() => {
    if (check.is !== 'running' && turn > 1) document.getElementById('ket-qua')?.focus();
  }, [check]);
  return { check, slow, again: () => setTurn(turn + 1) };
}

const counts = ({ same, differs, unknown }: GoogleView): string =>
  words.result({ same, differs: differs.length, unknown: unknown.length });

function Result({ view }: { view: GoogleView }) {
  const { differs, unknown, answers } = view;
  return (
    <>
      <h2 id="ket-qua" tabIndex={-1} class={differs.length ? 'bad' : 'good'}>
        {counts(view)}
      </h2>
      <p>{differs.length ? words.someDiffer : words.allSame}</p>
      <ul class="found">
        {differs.map(({ says, saw, so }) => (
          <li key={says}>
            <strong>{says}</strong>
            <p class="break">{words.saw({ saw })}</p>
            <p>{so}</p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.unknown({ count: unknown.length })}</summary>
        <ul class="found">
          {unknown.map(({ says, why }) => (
            <li key={says}>
              {says}
              <p class="muted small-text">{why}</p>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.answers({ count: answers.length })}</summary>
        <p class="muted small-text">{words.answersSay}</p>
        <ul class="found">
          {answers.map(({ question, answer }) => (
            <li key={question}>
              {question} <strong>{answer ? words.yes : words.no}</strong>
            </li>
          ))}
        </ul>
      </details>
      <CopyText
        id="gui-ho-tro"
        label={words.copyLabel}
        says={words.copySays}
        text={view.copy}
        words={words}
      />
    </>
  );
}

/** The panel `Kiểm tra Google`. */
export function App() {
  const { check, slow, again } = useCheck();
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {check.is === 'running' && (
        <>
          <Busy says={words.checking} slow={slow} />
          <progress aria-label={words.checking} />
          <p class="muted small-text">{words.checkingSays}</p>
        </>
      )}
      <p class="unseen" role="status">
        {check.is === 'done' ? counts(check.view) : ''}
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
        </Notice>
      )}
      {check.is === 'done' && <Result view={check.view} />}
      {(check.is === 'done' || check.is === 'refused') && (
        <p>
          <button type="button" class="button" onClick={again}>
            {words.again}
          </button>
        </p>
      )}
    </main>
  );
}
