import type { LetterBrief } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { Actions } from './actions';
import { Shown } from './shown';
import { Failed, titleId } from './troubles';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

/**
 * One letter as it would go: what it is and what can be done with it on the left, the letter
 * itself on the right.
 */
export function Preview({ letters, letter }: { letters: Letters; letter: LetterBrief }) {
  const { state, close } = letters;
  const { preview } = state;
  return (
    <main
      class="letter"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="about">
        <p>
          <button type="button" class="button small quiet" onClick={close}>
            <span aria-hidden="true">← </span>
            {words.back}
          </button>
        </p>
        <h1 id={titleId} tabIndex={-1}>
          {letter.kind}: {letter.name}
        </h1>
        <dl>
          {preview && (
            <>
              <dt>{words.subject}</dt>
              <dd>{preview.subject}</dd>
            </>
          )}
          <dt>{words.recipients}</dt>
          <dd class="break">{letter.to}</dd>
          {preview && (
            <>
              <dt>{words.attachments}</dt>
              <dd class="break">{preview.attachments.join(', ') || words.noAttachments}</dd>
            </>
          )}
        </dl>
        {preview && <Actions letters={letters} letter={letter} />}
        <Failed letters={letters} />
      </div>
      <div class="shown">
        <div aria-live="polite">
          {state.doing?.name === 'previewLetter' && <Busy says={words.previewing} slow={state.slow} />}
        </div>
        {preview && <Shown preview={preview} />}
      </div>
    </main>
  );
}
