/** The page of a unit's link: whatever the link opens, on a phone first. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LinkView } from '../../app/link/views';
import { App as Form } from '../form/app';
import { Busy } from '../shared/parts/busy';
import { LostCall } from '../shared/parts/lost';
import { Notice } from '../shared/parts/notice';
import { commonWords, linkAdvice } from '../shared/words/common';
import { linkWords as words } from '../shared/words/link';
import { askLink, hasForm, linkDoor, type FormLinkView } from './link-door';
import { readOpeningData, tokenInAddress } from './opening-data';
import { Below } from './screens/below';
import { Receipt } from './screens/receipt';
import { TestLink } from './screens/test-link';
import { NoForm } from './screens/told';

interface Lost {
  detail: string;
  offline: boolean;
  says?: string[];
}

export function App() {
  const [view, setView] = useState<LinkView | undefined>(readOpeningData);
  if (!view) return <Asking onAnswer={setView} />;
  if (hasForm(view)) return <UnitForms own={view} onChange={setView} />;
  if (view.state === 'receipt') return <Receipt view={view} />;
  if (view.state === 'test') return <TestLink view={view} />;
  return <NoForm view={view} />;
}

/** The data in the page were lost on the way: they are asked for once more, with the token of the address. */
function Asking({ onAnswer }: { onAnswer(view: LinkView): void }) {
  const [turn, setTurn] = useState(0);
  const [times, setTimes] = useState(0);
  const [lost, setLost] = useState<Lost>();
  useEffect(() => {
    setLost(undefined);
    setTimes(0);
    void tokenInAddress()
      .then((token) => askLink(token, undefined, setTimes))
      .then((outcome) => {
        if (outcome.is === 'lost') setLost(outcome);
        else if (outcome.answer.ok) onAnswer(outcome.answer.value);
        else
          setLost({
            detail: '',
            offline: false,
            says: outcome.answer.problems.map(({ sentence }) => sentence),
          });
      });
  }, [turn]);
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {lost ? (
        <LostCall
          title={words.openFailed}
          again={commonWords.tryAgain}
          advice={linkAdvice}
          {...lost}
          onAgain={() => setTurn(turn + 1)}
        />
      ) : (
        <Busy says={words.opening} slow={times > 0} slowSays={words.openingAgain({ times })} />
      )}
    </main>
  );
}

/** The unit's own form, and those of units below that it may fill in for. */
function UnitForms({ own, onChange }: { own: FormLinkView; onChange(view: LinkView): void }) {
  const [other, setOther] = useState<{ unit: string; view: FormLinkView }>();
  const [said, setSaid] = useState('');
  const fillIn = (unit: string): void => {
    setSaid(words.opening);
    void askLink(own.token, unit).then((outcome) => {
      if (outcome.is === 'lost') return setSaid(words.openFailed);
      if (!outcome.answer.ok) return setSaid(outcome.answer.problems[0]?.sentence ?? words.openFailed);
      setSaid('');
      const view = outcome.answer.value;
      if (hasForm(view)) setOther({ unit, view });
      else onChange(view);
    });
  };
  const shown = other?.view ?? own;
  const door = useMemo(() => linkDoor(shown, other?.unit, onChange), [shown]);
  return (
    <>
      {other && (
        <Notice tone="ask">
          <p>{words.fillingIn({ name: other.view.form.unit.name })}</p>
          <p>
            <button type="button" class="link" onClick={() => setOther(undefined)}>
              {words.backToOwn}
            </button>
          </p>
        </Notice>
      )}
      <Form key={other?.unit ?? ''} door={door} />
      {!other && <Below units={own.below} onFillIn={fillIn} />}
      <p role="status">{said}</p>
    </>
  );
}
