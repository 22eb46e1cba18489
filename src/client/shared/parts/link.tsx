import type { ComponentChildren } from 'preact';
import { commonWords as words } from '../words/common';

/** A link out of the page, always to a new tab. Only web addresses become links: a cell may hold anything. */
export function OutLink({ to, children }: { to: string; children: ComponentChildren }) {
  return /^https?:\/\//i.test(to) ? (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({words.newTab})</span>
    </a>
  ) : (
    <span>{children}</span>
  );
}
