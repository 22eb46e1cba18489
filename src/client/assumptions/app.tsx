import type { GoogleView } from '../../app/views';
import { CopyText } from '../shared/parts/copy-text';
import { LongCheck, resultId } from '../shared/parts/long-check';
import { assumptionsWords as words } from '../shared/words/assumptions';

const counts = ({ same, differs, unknown }: GoogleView): string =>
  words.result({ same, differs: differs.length, unknown: unknown.length });

function Result({ view }: { view: GoogleView }) {
  const { differs, unknown, answers } = view;
  return (
    <>
      <h2 id={resultId} tabIndex={-1} class={differs.length ? 'bad' : 'good'}>
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
export const App = () => (
  <LongCheck name="checkGoogle" words={words} sayResult={counts}>
    {(view) => <Result view={view} />}
  </LongCheck>
);
