import type { LettersView } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { Notice } from '../shared/parts/notice';
import { Confirm } from './confirm';
import { focusOn } from './troubles';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

interface Props {
  letters: Letters;
  held: NonNullable<LettersView['held']>;
}

/** Letters wait for staff: why, what would go, and the answers. Nothing goes before one is given. */
export function Held({ letters, held }: Props) {
  const { state } = letters;
  const isAnswering = state.doing?.name === 'confirmPlan' || state.doing?.name === 'settleMemories';
  return (
    <Notice tone="bad" title={words.heldTitle}>
      {[...held.ledger, ...held.plan].map((line) => (
        <p key={line.sentence}>{line.sentence}</p>
      ))}
      {held.ledger.length > 0 ? (
        <Memories letters={letters} preview={held.preview} />
      ) : (
        <Plan letters={letters} held={held} />
      )}
      <div aria-live="polite">
        {isAnswering && !state.confirm && <Busy says={words.doing} slow={state.slow} />}
      </div>
    </Notice>
  );
}

function Plan({ letters: { state, ask }, held: { preview, mark } }: Props) {
  return (
    <>
      <p>
        <strong>{preview}</strong>
      </p>
      <p>{words.heldBack}</p>
      <p class="answers">
        <button
          type="button"
          class="button main"
          aria-disabled={state.doing ? 'true' : undefined}
          onClick={() => ask({ name: 'confirmPlan', body: { mark } })}
        >
          {words.confirmPlan}
        </button>
      </p>
    </>
  );
}

const answers = [
  {
    confirm: 'countAsSent',
    as: 'sent',
    id: 'coi-nhu-da-gui',
    caption: words.countAsSent,
    title: words.countAsSentTitle,
    yes: words.countAsSentYes,
    says: () => words.countAsSentSays,
  },
  {
    confirm: 'sendAgain',
    as: 'again',
    id: 'gui-lai',
    caption: words.sendAgain,
    title: words.sendAgainTitle,
    yes: words.sendAgainYes,
    says: (preview: string) => words.sendAgainSays({ preview }),
  },
] as const;

/** What is to count as sent: two answers, each asked once more, since neither can be taken back. */
function Memories({ letters, preview }: { letters: Letters; preview: string }) {
  const { state, ask, dispatch } = letters;
  const busy = Boolean(state.doing),
    asked = answers.find(({ confirm }) => confirm === state.confirm);
  return (
    <>
      <p class="answers">
        {answers.map(({ confirm, id, caption }) => (
          <button
            type="button"
            key={id}
            id={id}
            class="button"
            aria-expanded={state.confirm === confirm}
            aria-disabled={busy ? 'true' : undefined}
            onClick={() => {
              if (!busy)
                dispatch({ type: 'confirming', confirm: state.confirm === confirm ? undefined : confirm });
            }}
          >
            {caption}
          </button>
        ))}
      </p>
      {asked && (
        <Confirm
          title={asked.title}
          yes={asked.yes}
          busy={busy}
          slow={state.slow}
          onYes={() => ask({ name: 'settleMemories', body: { as: asked.as } })}
          onNo={() => {
            dispatch({ type: 'confirming' });
            focusOn(asked.id);
          }}
        >
          <p>{asked.says(preview)}</p>
        </Confirm>
      )}
    </>
  );
}
