/** The dialog: what is to be printed, for whom; then it is seen, printed, or taken away as a Word file. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PapersInput, PapersView } from '../../app/desk/papers';
import type { Said } from '../../app/views';
import type { Paper } from '../../domain/paper/document';
import { minded } from '../shared/minded';
import { PaperView } from '../shared/paper/paper-view';
import { Busy } from '../shared/parts/busy';
import { LostCall } from '../shared/parts/lost';
import { Refused } from '../shared/parts/refused';
import { call, type Outcome } from '../shared/wire';
import { papersWords as words } from '../shared/words/papers';
import { Choices } from './choices';
import { Take } from './take';

type State =
  | { is: 'ready' }
  | { is: 'busy'; says: string; slow: boolean }
  | { is: 'refused'; problems: Said[] }
  | { is: 'lost'; detail: string; offline: boolean; again(): void };

/** Papers shown on the page; the rest would make it slow, and comes with printing. */
const SHOWN = 5;

export function App() {
  const [state, setState] = useState<State>({ is: 'busy', says: words.opening, slow: false });
  const [view, setView] = useState<PapersView>();
  const [papers, setPapers] = useState<Paper[]>([]);
  const made = useRef<HTMLElement>(null);

  function ask<T>(says: string, asked: () => Promise<Outcome<T>>, got: (value: T) => void): void {
    setState({ is: 'busy', says, slow: false });
    minded(
      asked(),
      () => setState({ is: 'busy', says, slow: true }),
      (outcome) => {
        if (outcome.is === 'lost') return setState({ ...outcome, again: () => ask(says, asked, got) });
        if (!outcome.answer.ok) return setState({ is: 'refused', problems: outcome.answer.problems });
        got(outcome.answer.value);
        setState({ is: 'ready' });
      },
    );
  }
  useEffect(() => ask(words.opening, () => call('papersView', {}), setView), []);
  useEffect(() => {
    if (papers.length) made.current?.focus();
  }, [papers]);

  const make = (input: PapersInput): void => {
    setPapers([]);
    ask(words.making, () => call('papers', input), setPapers);
  };
  const problems = state.is === 'refused' ? state.problems : [];
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      <div class="no-print">
        {view && <Choices view={view} problems={problems} onMake={make} />}
        <div aria-live="polite">{state.is === 'busy' && <Busy {...state} />}</div>
        {state.is === 'lost' && (
          <LostCall
            title={words.failed}
            again={words.make}
            detail={state.detail}
            offline={state.offline}
            onAgain={state.again}
          />
        )}
        {problems.some(({ row }) => !row) && <Refused title={words.failed} problems={problems} />}
      </div>
      {papers.length > 0 && (
        <section ref={made} tabIndex={-1} aria-label={words.made({ count: papers.length })}>
          <div class="no-print">
            <p role="status">{words.made({ count: papers.length })}</p>
            <Take papers={papers} />
          </div>
          <div class="shelf" id="giay" tabIndex={0} role="region" aria-label={words.preview}>
            {papers.slice(0, SHOWN).map((paper, i) => (
              <PaperView key={i} paper={paper} />
            ))}
            {papers.length > SHOWN && (
              <>
                <p class="no-print">{words.more({ count: papers.length - SHOWN })}</p>
                <div class="only-print">
                  {papers.slice(SHOWN).map((paper, i) => (
                    <PaperView key={i} paper={paper} />
                  ))}
                </div>
              </>
            )}
          </div>
        </section>
      )}
    </main>
  );
}
