import type { LetterBrief, LettersView } from '../../app/views';
import { seeId } from './troubles';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

/** The coming days, each opening its letters. */
export function Days({ letters, view }: { letters: Letters; view: LettersView }) {
  return (
    <section aria-labelledby="lich">
      <h2 id="lich" tabIndex={-1}>
        {view.on ? words.days : words.daysOff}
      </h2>
      <p class="muted small-text">{view.days.length ? words.daysSay : words.noDays}</p>
      {view.days.map((one) => (
        <details class="day" key={one.day}>
          <summary>
            <strong>{one.words}</strong>: {one.counts}
          </summary>
          <ul class="letters">
            {one.letters.map((letter) => (
              <Line key={letter.key} letter={letter} onSee={() => letters.see(letter)} />
            ))}
          </ul>
          {one.more > 0 && <p class="muted">{words.more({ count: one.more })}</p>}
        </details>
      ))}
    </section>
  );
}

function Line({ letter, onSee }: { letter: LetterBrief; onSee(): void }) {
  const { key, kind, name, to } = letter;
  return (
    <li>
      <span class="kind">{kind}</span>
      <span class="who">
        <span>{name}</span>
        <span class="muted small-text break">{to}</span>
      </span>
      <button type="button" id={seeId(key)} class="button small" onClick={onSee}>
        {words.see}
        <span class="unseen">{words.seeOf({ kind, name })}</span>
      </button>
    </li>
  );
}
