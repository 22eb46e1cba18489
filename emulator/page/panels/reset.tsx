/** Starting again: a fresh sample, or an empty file. */
import { useState } from 'preact/hooks';
import type { Desk } from '../actions';
import { Confirm } from '../modal';
import { Panel } from '../panel';
import { useStore } from '../store';
import { words } from '../words';

export function Reset({ desk, close }: { desk: Desk; close(): void }) {
  const sample = useStore(desk.store, (s) => s.desk?.sample);
  const [sure, setSure] = useState<'sample' | 'empty'>();
  const [busy, setBusy] = useState(false);
  const go = async (what: 'sample' | 'empty') => {
    setBusy(true);
    const reply = await desk.act('reset', what);
    if (reply.ok) location.reload();
    else setBusy(false);
  };
  return (
    <Panel title={words.reset} hint={words.resetWarn} close={close}>
      {busy ? <p role="status">{words.resetBusy}</p> : null}
      {sample ? (
        <div class="option">
          <p>{sample.hint}</p>
          <button type="button" disabled={busy} onClick={() => setSure('sample')}>
            {sample.title}
          </button>
        </div>
      ) : null}
      <div class="option">
        <p>{words.resetEmptyHint}</p>
        <button type="button" disabled={busy} onClick={() => setSure('empty')}>
          {words.resetEmpty}
        </button>
      </div>
      {sure ? (
        <Confirm
          text={words.resetWarn}
          yes={words.reset}
          close={() => setSure(undefined)}
          agree={() => {
            void go(sure);
          }}
        />
      ) : null}
    </Panel>
  );
}
