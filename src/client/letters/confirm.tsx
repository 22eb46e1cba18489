import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Busy } from '../shared/parts/busy';
import { Notice } from '../shared/parts/notice';
import { focusOn } from './troubles';
import { lettersWords as words } from './words';

interface Props {
  title: string;
  yes: string;
  busy: boolean;
  slow: boolean;
  onYes(): void;
  onNo(): void;
  children: ComponentChildren;
}
const id = 'xac-nhan';

/**
 * A question inside the page, before what cannot be taken back. The focus comes to the question, not to its
 * "yes"; Escape says no.
 */
export function Confirm({ title, yes, busy, slow, onYes, onNo, children }: Props) {
  useEffect(() => {
    focusOn(id);
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, []);
  const off = busy ? ('true' as const) : undefined;
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          if (!busy) onNo();
        }
      }}
    >
      <Notice tone="ask" id={id} title={title}>
        {children}
        <p class="answers">
          <button type="button" class="button" aria-disabled={off} onClick={onYes}>
            {yes}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-disabled={off}
            onClick={() => {
              if (!busy) onNo();
            }}
          >
            {words.no}
          </button>
        </p>
        <div aria-live="polite">{busy && <Busy says={words.doing} slow={slow} />}</div>
      </Notice>
    </div>
  );
}
