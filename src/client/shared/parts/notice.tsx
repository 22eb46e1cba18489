import type { ComponentChildren } from 'preact';

/** A boxed message. The tone is also in its words: colour alone tells nobody anything. */
export function Notice({
  tone = 'plain',
  id,
  title,
  children,
}: {
  tone?: 'plain' | 'bad' | 'good' | 'ask';
  id?: string;
  title?: string;
  children?: ComponentChildren;
}) {
  return (
    <section class={`notice notice-${tone}`} id={id} tabIndex={id ? -1 : undefined} aria-label={title}>
      {title && <h2 class="notice-title">{title}</h2>}
      {children}
    </section>
  );
}
