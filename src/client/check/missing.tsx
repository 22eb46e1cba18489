import type { CheckView } from '../../app/views';
import { grouped } from '../../domain/grouped';
import { CopyText } from '../shared/parts/copy-text';
import { Phones } from '../shared/parts/phones';
import { checkWords as words } from '../shared/words/check';

/** A list of no more units than these lies open. */
const OPEN = 20;

/** Who has not reported: one text for all of them, and whom to call. */
export function Missing({ view: { missing, missingUnits, group } }: { view: CheckView }) {
  if (missing === 0) return <h2>{words.noMissing}</h2>;
  return (
    <section>
      <h2>{words.missing({ count: missing })}</h2>
      <p class="muted small-text">{words.missingSays}</p>
      {group && (
        <details>
          <summary>{words.group.title}</summary>
          <CopyText
            id="tin-nhom"
            label={words.group.label}
            says={words.group.says}
            text={group}
            words={words.group}
          />
        </details>
      )}
      <details open={missing <= OPEN}>
        <summary>{words.missingList({ count: missing })}</summary>
        {[...grouped(missingUnits, ({ parent }) => parent)].map(([parent, units]) => (
          <section key={parent}>
            <h3>{words.parent({ parent: parent || words.noParent, count: units.length })}</h3>
            <ul class="lines">
              {units.map(({ code, name, phone }) => (
                <li key={code}>
                  {name || code}: <Phones text={phone} none={words.noPhone} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {missing > missingUnits.length && (
          <p>{words.missingMore({ count: missing - missingUnits.length })}</p>
        )}
      </details>
    </section>
  );
}
