import { useEffect, useState } from 'preact/hooks';
import type { RoundLine } from '../../../app/round/views';
import { Busy } from '../../shared/parts/busy';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { Refused } from '../../shared/parts/refused';
import { NotThere } from '../parts/loaded';
import { deskWords } from '../words';
import { AskRounds } from './ask';
import { DraftForm } from './draft-form';
import { Figures, RoundsTable } from './rounds-table';
import { useRounds } from './use-rounds';
import { roundWords as words } from './words';

/** What the person is about to do with a round. */
type Plan = { is: 'nothing' } | { is: 'open' } | { is: 'change'; id: string } | { is: 'close'; id: string };

const dates = ({ dueBefore, graceUntil, lettersFrom }: RoundLine): [string, string][] =>
  (
    [
      [words.labels.dueBefore, dueBefore],
      [words.labels.graceUntil, graceUntil],
      [words.labels.lettersFrom, lettersFrom],
    ] as [string, string][]
  ).filter(([, day]) => day);

/** The section Đợt: rounds as they stand, and what can be done with them. */
export function Rounds() {
  const desk = useRounds();
  const [plan, setPlan] = useState<Plan>({ is: 'nothing' });
  const { doing, loading, run } = desk;
  useEffect(() => {
    if (doing.is === 'done') document.getElementById('dot-xong')?.focus();
  }, [doing]);
  if (loading.is !== 'there') return <NotThere loading={loading} section={words.title} again={desk.again} />;
  const { rounds, current, suggested, ask } = loading.value;
  const now = rounds.find(({ id }) => id === current) ?? rounds[0];
  const busy = doing.is === 'working';
  const begin = (next: Plan): void => {
    desk.clear();
    setPlan(next);
  };
  const done = (): void => setPlan({ is: 'nothing' });
  const changed = plan.is === 'change' ? rounds.find(({ id }) => id === plan.id) : undefined;
  return (
    <div class="rounds">
      <p id="dot-xong" class="said" tabIndex={-1} role="status">
        {doing.is === 'done' && doing.said}
      </p>
      {busy && <Busy says={words.working} slow={doing.slow} slowSays={deskWords.slow} />}
      {doing.is === 'refused' && <Refused title={words.failed} problems={doing.problems} />}
      {doing.is === 'lost' && (
        <LostCall
          title={words.failed}
          kept={words.kept}
          again={deskWords.again}
          detail={doing.detail}
          offline={doing.offline}
          onAgain={desk.again}
        />
      )}
      {ask && (
        <AskRounds
          ask={ask}
          name={now?.name ?? ''}
          busy={busy}
          onConfirm={(as, draft) =>
            run('desk.confirmRounds', draft ? { as, draft } : { as }, words.did.confirm, done)
          }
        />
      )}
      {plan.is === 'open' || changed ? (
        <DraftForm
          key={changed?.id ?? 'moi'}
          of={changed?.id}
          start={
            changed
              ? {
                  name: changed.name,
                  document: changed.document,
                  dueBefore: changed.dueBefore,
                  graceUntil: changed.graceUntil,
                  lettersFrom: changed.lettersFrom,
                }
              : suggested
          }
          busy={busy}
          onBack={done}
          onDo={(draft, mark) =>
            changed
              ? run('desk.changeRound', { id: changed.id, draft, mark }, words.did.change(draft), done)
              : run('desk.openRound', { draft, mark }, words.did.open(draft), done)
          }
        />
      ) : (
        <>
          {now ? (
            <>
              <p class="tags">
                <span class={`tag tag-${now.state}`}>{words.states[now.state]}</span>
                <span class="muted">
                  {[
                    now.openedAt && words.opened({ at: now.openedAt }),
                    now.closedAt && words.closed({ at: now.closedAt }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </p>
              <h2 class="unit-name">{now.name}</h2>
              {now.document && <p>{now.document}</p>}
              {now.state === 'moving' && <p class="bad">{words.moving}</p>}
              <dl class="values">
                {dates(now).map(([label, day]) => (
                  <div class="value" key={label}>
                    <dt>{label}</dt>
                    <dd>{day}</dd>
                  </div>
                ))}
              </dl>
              <Figures round={now} />
            </>
          ) : (
            <p>{words.none}</p>
          )}
          {plan.is === 'close' && now ? (
            <Notice tone="ask" title={words.askClose(now)}>
              <p>{words.askCloseSays}</p>
              <p class="answers">
                <button
                  type="button"
                  class="button danger"
                  aria-disabled={busy ? 'true' : undefined}
                  onClick={() => run('desk.closeRound', { id: now.id }, words.did.close(now), done)}
                >
                  {words.close}
                </button>
                <button type="button" class="button quiet" onClick={done}>
                  {words.back}
                </button>
              </p>
            </Notice>
          ) : (
            <p class="answers">
              {now?.state === 'open' && (
                <>
                  <button type="button" class="button" onClick={() => begin({ is: 'change', id: now.id })}>
                    {words.change}
                  </button>
                  <button type="button" class="button" onClick={() => begin({ is: 'close', id: now.id })}>
                    {words.close}
                  </button>
                </>
              )}
              {now?.mayReopen && (
                <button
                  type="button"
                  class="button"
                  aria-disabled={busy ? 'true' : undefined}
                  onClick={() => run('desk.reopenRound', { id: now.id }, words.did.reopen(now), done)}
                >
                  {words.reopen}
                </button>
              )}
              {!ask && (
                <button type="button" class="button" onClick={() => begin({ is: 'open' })}>
                  {words.openNew}
                </button>
              )}
            </p>
          )}
          {rounds.length > 1 && <RoundsTable rounds={rounds} />}
        </>
      )}
    </div>
  );
}
