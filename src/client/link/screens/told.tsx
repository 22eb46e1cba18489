import type { ComponentChildren } from 'preact';
import type { LinkOffice, LinkView } from '../../../app/link/views';
import { takesLostFocus } from '../../shared/lost-focus';
import { linkWords as words } from '../../shared/words/link';

/** A page that only tells something: a heading, sentences, and whom to call. */
export function Told({
  title,
  office,
  children,
}: {
  title: string;
  office: LinkOffice;
  children: ComponentChildren;
}) {
  return (
    <>
      <main>
        <h1 ref={takesLostFocus}>{title}</h1>
        {children}
      </main>
      <OfficeFoot office={office} />
    </>
  );
}

export function OfficeFoot({ office }: { office: LinkOffice }) {
  const name = words.office(office);
  return (
    <footer class="foot small-text muted">
      {office.contact && <p>{words.help({ contact: office.contact })}</p>}
      {name && <p>{name}</p>}
    </footer>
  );
}

type Telling = Extract<LinkView, { state: 'refused' | 'upgrading' | 'merged' | 'failed' }>;

/** What stands where a link opens no form. */
export function NoForm({ view }: { view: Telling }) {
  const { office } = view;
  if (view.state === 'upgrading')
    return (
      <Told title={words.upgradingTitle} office={office}>
        <p>{words.upgradingSays}</p>
      </Told>
    );
  if (view.state === 'failed')
    return (
      <Told title={words.openFailed} office={office}>
        <p>{view.says}</p>
      </Told>
    );
  if (view.state === 'merged')
    return view.into ? (
      <Told title={words.mergedTitle({ unit: view.unit })} office={office}>
        <p>{words.mergedSays({ into: view.into })}</p>
      </Told>
    ) : (
      <Told title={words.endedTitle({ unit: view.unit })} office={office}>
        <p>{words.endedSays}</p>
      </Told>
    );
  return (
    <Told title={words.refusedTitle} office={office}>
      <p>{words.refusedSays}</p>
      <p>{words.refusedCall({ contact: office.contact })}</p>
    </Told>
  );
}
