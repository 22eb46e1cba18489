import type { UnitBelow } from '../../../app/link/views';
import { linkWords as words } from '../../shared/words/link';

/**
 * The units below, for whoever chases them: name, where each stands, when; more only where staff allow it.
 */
export function Below({ units, onFillIn }: { units: readonly UnitBelow[]; onFillIn(code: string): void }) {
  if (units.length === 0) return null;
  return (
    <aside class="below" aria-label={words.belowTitle({ count: units.length })}>
      <details>
        <summary>{words.belowTitle({ count: units.length })}</summary>
        <ul class="rows">
          {units.map((unit) => (
            <li key={unit.code} class="row">
              <h3>{unit.name}</h3>
              <p class="small-text">
                <strong>{unit.status}</strong>
                {unit.timeliness && ` · ${unit.timeliness}`} ·{' '}
                {unit.at ? words.belowAt({ at: unit.at }) : words.belowNever}
              </p>
              {unit.phone && <p class="small-text">{unit.phone}</p>}
              {unit.mayFillIn && (
                <p class="answers">
                  <button
                    type="button"
                    class="button small"
                    aria-label={words.fillInOf({ name: unit.name })}
                    onClick={() => onFillIn(unit.code)}
                  >
                    {words.fillIn}
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
      </details>
    </aside>
  );
}
