/**
 * The fault switch: makes one service call of the next run fail, to see whether the sheet is still
 * right afterwards.
 */
import { useState } from 'preact/hooks';
import type { FaultWire } from '../../server/protocol';
import type { Desk } from '../actions';
import { Panel } from '../panel';
import { useStore } from '../store';
import { words } from '../words';

export function Fault({ desk, close }: { desk: Desk; close(): void }) {
  const set = useStore(desk.store, (s) => s.desk?.fault);
  const [call, setCall] = useState(1);
  const [how, setHow] = useState<FaultWire['how']>('throw');
  return (
    <Panel title={words.fault} hint={words.faultHint} close={close}>
      {set ? (
        <p class="warn" role="status">
          {words.faultReady(set.call, words.faultHows[set.how])}
        </p>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void desk.act('failNext', { call, how });
        }}
      >
        <label>
          {words.faultCall}
          <input
            type="number"
            min="1"
            max="9999"
            value={call}
            onInput={(event) => setCall(Number(event.currentTarget.value) || 1)}
          />
        </label>
        <fieldset>
          <legend>{words.faultHow}</legend>
          {(Object.entries(words.faultHows) as [FaultWire['how'], string][]).map(([value, label]) => (
            <label key={value} class="choice">
              <input type="radio" name="how" checked={how === value} onChange={() => setHow(value)} />
              {label}
            </label>
          ))}
        </fieldset>
        <div class="row">
          <button type="submit" class="main">
            {words.faultSet}
          </button>
          {set ? (
            <button
              type="button"
              onClick={() => {
                void desk.act('failNext', null);
              }}
            >
              {words.faultClear}
            </button>
          ) : null}
        </div>
      </form>
    </Panel>
  );
}
