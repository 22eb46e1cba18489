import { commonWords as words } from '../words/common';
import { Notice } from './notice';

/** What is read out on the phone where the server itself gave no code. */
const codes = { offline: 'MAT-MANG', silent: 'KHONG-TRA-LOI' };

interface Props {
  id?: string;
  title: string;
  kept?: string;
  again: string;
  detail: string;
  offline: boolean;
  /** What the server said about it; absent when no answer came. */
  says?: readonly string[];
  /** What to try, where it is not what a person who is signed in should try. */
  advice?: readonly string[];
  /** Whom to call when trying again does not help; '' or absent: the responsible staff. */
  contact?: string;
  /** What to read out to them; absent: that no answer came. */
  code?: string;
  onAgain(): void;
}

/**
 * Nothing came of a call: what is kept, what to try, one button to try it, and whom to call with which code.
 * Where no answer came the cause cannot be known here, so the likely ones are listed.
 */
export function LostCall(props: Props) {
  const { advice = words.advice } = props;
  const { id, title, kept, again, detail, offline, says, contact = '', code, onAgain } = props;
  return (
    <Notice tone="bad" id={id} title={title}>
      {offline && <p>{words.offline}</p>}
      {says?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {kept && <p>{kept}</p>}
      <p>
        <button type="button" class="button" onClick={onAgain}>
          {again}
        </button>
      </p>
      {!offline && !says && (
        <>
          <p class="tight">{words.adviceTitle}:</p>
          <ul>
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p class="small-text">
        {words.stillFails({ contact, code: code ?? codes[offline ? 'offline' : 'silent'] })}
      </p>
      {detail && (
        <details>
          <summary>{words.details}</summary>
          <p class="break">{detail}</p>
        </details>
      )}
    </Notice>
  );
}
