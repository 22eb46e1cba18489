/** A drop-down menu that the keyboard and a screen reader can use (WAI-ARIA menu pattern). */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** null is a separator; one with `entries` opens a menu beside it. `disabled` items are shown and skipped. */
export type MenuEntry = { label: string; hint?: string; disabled?: boolean; choose(): void } | SubMenu | null;
interface SubMenu {
  label: string;
  entries: MenuEntry[];
}

interface Props {
  entries: MenuEntry[];
  at: { x: number; y: number };
  label: string;
  close(): void;
  /** Something was chosen: every menu goes, not only this one. Of itself, as `close`. */
  chosen?(): void;
  aside?(direction: 1 | -1): void;
}

/** A menu at a place of the window; it closes when left, on Escape, and after a choice. */
export function Menu({ entries, at, label, close, chosen = close, aside }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [beside, setBeside] = useState<{ entry: SubMenu; at: { x: number; y: number } }>();
  const items = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>(':scope > button:not([disabled])') ?? []),
  ];
  const openBeside = (entry: SubMenu, button: HTMLElement) => {
    const box = button.getBoundingClientRect();
    setBeside({ entry, at: { x: box.right, y: box.top - 6 } });
  };
  const closeBeside = () => {
    setBeside(undefined);
    list.current?.querySelector<HTMLButtonElement>(':scope > [aria-expanded="true"]')?.focus();
  };
  // Before the next key: who is quick with arrows and Enter must not press what stood there before.
  useLayoutEffect(() => {
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
    const opener = all[here];
    const below = entries.find((one) => one && 'entries' in one && one.label === opener?.textContent);
    if (event.key === 'ArrowDown') go(here + 1);
    else if (event.key === 'ArrowUp') go(here - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowRight' && opener && below && 'entries' in below) {
      event.preventDefault();
      openBeside(below, opener);
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
      {entries.map((entry, index) => {
        if (entry === null) return <hr key={index} role="separator" />;
        if ('entries' in entry)
          return (
            <button
              key={index}
              type="button"
              role="menuitem"
              class="opens-beside"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={beside?.entry.label === entry.label}
              onClick={(event) => openBeside(entry, event.currentTarget)}
            >
              <span>{entry.label}</span>
            </button>
          );
        return (
          <button
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={entry.disabled}
            onPointerEnter={() => setBeside(undefined)}
            onClick={() => {
              chosen();
              entry.choose();
            }}
          >
            <span>{entry.label}</span>
            {entry.hint ? <kbd>{entry.hint}</kbd> : null}
          </button>
        );
      })}
      {beside ? (
        <Menu
          key={beside.entry.label}
          entries={beside.entry.entries}
          at={beside.at}
          label={beside.entry.label}
          close={closeBeside}
          chosen={chosen}
          aside={(way) => {
            if (way === -1) closeBeside();
          }}
        />
      ) : null}
    </div>
  );
}
