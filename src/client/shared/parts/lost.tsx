import { commonWords as words } from '../words/common';
import { Notice } from './notice';

interface Props {
  id?: string;
  title: string;
  kept?: string;
  again: string;
  detail: string;
  offline: boolean;
  onAgain(): void;
}

/**
 * No answer came: what is kept, what to try, and one button to try it. Which cause it was cannot be known
 * here, so the likely ones are listed.
 */
export function LostCall({ id, title, kept, again, detail, offline, onAgain }: Props) {
  return (
    <Notice tone="bad" id={id} title={title}>
      {offline && <p>{words.offline}</p>}
      {kept && <p>{kept}</p>}
      <p>
        <button type="button" class="button" onClick={onAgain}>
          {again}
        </button>
      </p>
      {!offline && (
        <>
          <p class="tight">{words.adviceTitle}:</p>
          <ul>
            {words.advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {detail && (
        <details>
          <summary>{words.details}</summary>
          <p class="break">{detail}</p>
        </details>
      )}
    </Notice>
  );
}
