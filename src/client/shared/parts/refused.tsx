import type { ComponentChildren } from 'preact';
import type { Said } from '../../../app/views';
import { Notice } from './notice';

/** What the server said instead of doing what was asked, a sentence a line; and what can be done about it. */
export function Refused({
  id,
  title,
  problems,
  children,
}: {
  id?: string;
  title: string;
  problems: readonly Said[];
  children?: ComponentChildren;
}) {
  return (
    <Notice tone="bad" id={id} title={title}>
      {problems.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </Notice>
  );
}
