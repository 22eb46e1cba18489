import { useState } from 'preact/hooks';
import type { ReturnedView } from '../../../app/letters/returned-mail';
import { useAct } from './use-act';
import { linksWords as words } from './words';

/** Letters that came back: pasted, read, and written down. */
export function Returned() {
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReturnedView>();
  const { busy, said, act } = useAct();
  return (
    <>
      <h2>{words.returned}</h2>
      <div class="field">
        <label for="thu-tra-lai">{words.paste}</label>
        <textarea
          id="thu-tra-lai"
          rows={5}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setRead(undefined);
          }}
        />
      </div>
      <p>
        <button
          type="button"
          class="button"
          aria-disabled={busy || !text.trim()}
          onClick={() =>
            text.trim() &&
            act('readReturned', { text: text.slice(0, 400_000) }, (value) => {
              setRead(value);
              return value.lines.length ? words.found({ count: value.lines.length }) : words.foundNone;
            })
          }
        >
          {words.read}
        </button>
      </p>
      <p role="status">{said}</p>
      {read && read.lines.length > 0 && (
        <>
          <ul>
            {read.lines.map(({ unit, name, email, why }) => (
              <li key={`${unit} ${email}`}>
                <strong>{name}</strong> · {email}: {why}
              </li>
            ))}
          </ul>
          <p>
            <button
              type="button"
              class="button main"
              aria-disabled={busy}
              onClick={() =>
                act('markReturned', { text: text.slice(0, 400_000) }, ({ marked }) => {
                  setRead(undefined);
                  setText('');
                  return words.marked({ count: marked });
                })
              }
            >
              {words.mark}
            </button>
          </p>
        </>
      )}
      {read && read.delayed.length > 0 && <p>{words.delayed({ emails: read.delayed.join(', ') })}</p>}
    </>
  );
}
