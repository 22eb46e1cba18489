/** A tool of the local Google, in a panel at the right. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from './words';

export function Panel({
  title,
  hint,
  close,
  children,
}: {
  title: string;
  hint?: string;
  close(): void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('h2')?.focus();
  }, []);
  return (
    <section
      ref={box}
      class="panel"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <h2 tabIndex={-1}>{title}</h2>
        <button type="button" class="icon" aria-label={words.close} title={words.close} onClick={close}>
          ×
        </button>
      </header>
      {hint ? <p class="hint">{hint}</p> : null}
      <div class="panel-body">{children}</div>
    </section>
  );
}
