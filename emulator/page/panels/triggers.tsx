/** The triggers that are set, whose they are, and when each is due. */
import type { Desk } from '../actions';
import { Panel } from '../panel';
import { useStore } from '../store';
import { clockText, words } from '../words';

export function Triggers({ desk, close }: { desk: Desk; close(): void }) {
  const triggers = useStore(desk.store, (s) => s.desk?.triggers) ?? [];
  return (
    <Panel title={words.triggers} close={close}>
      {triggers.length === 0 ? (
        <p class="empty">{words.triggersEmpty}</p>
      ) : (
        <ul class="runs">
          {triggers.map((trigger, index) => (
            <li key={index} class="run">
              <span class="fn">{trigger.handler}</span>
              <span class="sub">
                {trigger.what} · {trigger.owner}
              </span>
              {trigger.next ? <span class="sub">{words.triggerNext(clockText(trigger.next))}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
