/** A drop-down menu that the keyboard and a screen reader can use (WAI-ARIA menu pattern). */
import { useEffect, useRef } from 'preact/hooks';

/** null is a separator. `disabled` items are shown and skipped. */
export type MenuEntry = { label: string; hint?: string; disabled?: boolean; choose(): void } | null;

interface Props {
  entries: MenuEntry[];
  at: { x: number; y: number };
  label: string;
  close(): void;
  aside?(direction: 1 | -1): void;
}

/** A menu at a place of the window; it closes when left, on Escape, and after a choice. */
export function Menu({ entries, at, label, close, aside }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const items = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('button:not([disabled])') ?? []),
  ];
  useEffect(() => {
    const box = list.current;
    if (!box) return undefined;
    box.style.left = `${Math.max(4, Math.min(at.x, innerWidth - box.offsetWidth - 4))}px`;
    box.style.top = `${Math.max(4, Math.min(at.y, innerHeight - box.offsetHeight - 4))}px`;
    items()[0]?.focus();
    const outside = (event: Event) => {
      if (!box.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [at.x, at.y]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    const go = (index: number) => {
      event.preventDefault();
      all[(index + all.length) % all.length]?.focus();
    };
    event.stopPropagation();
    if (event.key === 'ArrowDown') go(here + 1);
    else if (event.key === 'ArrowUp') go(here - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowRight' && aside) {
      event.preventDefault();
      aside(1);
    } else if (event.key === 'ArrowLeft' && aside) {
      event.preventDefault();
      aside(-1);
    }
  };
  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry, index) =>
        entry === null ? (
          <hr key={index} role="separator" />
        ) : (
          <button
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={entry.disabled}
            onClick={() => {
              close();
              entry.choose();
            }}
          >
            <span>{entry.label}</span>
            {entry.hint ? <kbd>{entry.hint}</kbd> : null}
          </button>
        ),
      )}
    </div>
  );
}
