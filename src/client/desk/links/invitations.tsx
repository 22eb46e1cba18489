import { useEffect, useRef } from 'preact/hooks';
import type { Paper } from '../../../domain/paper/document';
import { PaperView } from '../../shared/paper/paper-view';
import { linksWords as words } from './words';

/** Sheets shown here; many more would make the desk slow, and `In và xuất` prints them all. */
const SHOWN = 100;

/** Invitations with a code, to be printed from here; as a Word file they come from `In và xuất`. */
export function Invitations({ papers, close }: { papers: readonly Paper[]; close(): void }) {
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), [papers]);
  return (
    <section ref={top} tabIndex={-1} class="invitations" aria-label={words.invitations}>
      <div class="screen-only">
        <h2>{words.invitations}</h2>
        <p>{words.invitationsMade({ count: papers.length })}</p>
        <p class="answers">
          <button type="button" class="button main" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="button quiet" onClick={close}>
            {words.close}
          </button>
        </p>
        <p class="hint">{words.printSays}</p>
        {papers.length > SHOWN && <p>{words.printMore({ most: SHOWN })}</p>}
      </div>
      {papers.slice(0, SHOWN).map((paper) => (
        <PaperView key={paper.name} paper={paper} />
      ))}
    </section>
  );
}
