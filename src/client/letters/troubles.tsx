import { LostCall } from '../shared/parts/lost';
import { Notice } from '../shared/parts/notice';
import { commonWords } from '../shared/words/common';
import type { Trouble } from './state';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

export const failedId = 'khong-duoc';
export const doneId = 'da-xong';
export const titleId = 'thu-ten';

/** The id of the button that opens a letter; a unit's code may hold anything. */
export const seeId = (key: string): string => `xem-${encodeURIComponent(key)}`;

/** Moves the focus. @returns whether there was something to move it to. */
export function focusOn(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return Boolean(element);
}

/** A call came to nothing: why, what is kept, and the same call once more. */
export function Failed({ letters: { state, ask } }: { letters: Letters }) {
  if (!state.trouble) return null;
  const { ask: asked, trouble } = state.trouble;
  const again = (): void => ask(asked);
  if (trouble.is === 'lost')
    return (
      <LostCall
        id={failedId}
        title={words.failed}
        kept={asked.name === 'previewLetter' ? words.previewKept : words.kept}
        again={commonWords.tryAgain}
        detail={trouble.detail}
        offline={trouble.offline}
        onAgain={again}
      />
    );
  return <Refused id={failedId} title={words.failed} sentences={trouble.sentences} onAgain={again} />;
}

/** The panel itself could not be read; what was read before stays. */
export function NotLoaded({
  trouble,
  isFirst,
  onAgain,
}: {
  trouble: Trouble;
  isFirst: boolean;
  onAgain(): void;
}) {
  const title = isFirst ? words.openFailed : words.reloadFailed;
  if (trouble.is === 'lost')
    return (
      <LostCall
        id="chua-tai"
        title={title}
        kept={isFirst ? undefined : words.reloadKept}
        again={commonWords.tryAgain}
        detail={trouble.detail}
        offline={trouble.offline}
        onAgain={onAgain}
      />
    );
  return <Refused id="chua-tai" title={title} sentences={trouble.sentences} onAgain={onAgain} />;
}

function Refused({
  id,
  title,
  sentences,
  onAgain,
}: {
  id: string;
  title: string;
  sentences: readonly string[];
  onAgain(): void;
}) {
  return (
    <Notice tone="bad" id={id} title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <button type="button" class="button" onClick={onAgain}>
          {commonWords.tryAgain}
        </button>
      </p>
    </Notice>
  );
}
