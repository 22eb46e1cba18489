import { useState } from 'preact/hooks';
import type { LinkProved, LinkView } from '../../../app/link/views';
import { Busy } from '../../shared/parts/busy';
import { Notice } from '../../shared/parts/notice';
import { send } from '../../shared/wire';
import { linkWords as words } from '../../shared/words/link';
import { patiently } from '../patience';
import { Told } from './told';

const tickId = 'khong-hoi-dang-nhap';

/** Staff prove the web address: the page says as whom it runs, and one button keeps the proof. */
export function TestLink({ view }: { view: Extract<LinkView, { state: 'test' }> }) {
  const [ticked, setTicked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [said, setSaid] = useState<string[]>([]);
  const confirm = (): void => {
    if (busy) return;
    if (!ticked) return setSaid([words.testNeedsTick]);
    setBusy(true);
    setSaid([]);
    const body = { token: view.token, noSignIn: true };
    void patiently(
      () => send<LinkProved>('linkConfirm', body),
      () => undefined,
    ).then((outcome) => {
      setBusy(false);
      if (outcome.is === 'lost') setSaid([words.testFailed]);
      else if (outcome.answer.ok) setDone(true);
      else setSaid(outcome.answer.problems.map(({ sentence }) => sentence));
    });
  };
  const facts: [string, string][] = [
    [words.testRunsAs, view.runsAs],
    [words.testVersion, view.version],
    [words.testAddress, view.address],
  ];
  return (
    <Told title={words.testTitle} office={view.office}>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="break">{value}</dd>
          </div>
        ))}
      </dl>
      {view.refused ? (
        <Notice tone="bad">
          <p>{view.refused}</p>
        </Notice>
      ) : (
        !done && (
          <>
            {view.proved && <p>{words.testWas}</p>}
            <label class="choice">
              <input
                type="checkbox"
                id={tickId}
                checked={ticked}
                onChange={(event) => setTicked(event.currentTarget.checked)}
              />
              <span>{words.testNoSignIn}</span>
            </label>
            <p>
              <button
                type="button"
                class="button main"
                aria-disabled={busy ? 'true' : undefined}
                onClick={confirm}
              >
                {words.testConfirm}
              </button>
            </p>
          </>
        )
      )}
      <div role="status">
        {busy && <Busy says={words.testConfirming} />}
        {done && <p>{words.testDone}</p>}
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Told>
  );
}
