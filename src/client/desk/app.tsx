import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { Calls } from './calls/section';
import { callWords } from './calls/words';
import { LinksSection } from './links/section';
import { linksWords } from './links/words';
import { HealthSection } from './health/section';
import { healthWords } from './health/words';
import { OverviewSection } from './overview/section';
import { overviewWords } from './overview/words';
import { PersonalSection } from './personal/section';
import { personalWords } from './personal/words';
import { Review } from './review/section';
import { reviewWords } from './review/words';
import { Rounds } from './rounds/section';
import { roundWords } from './rounds/words';
import { SafetySection } from './safety/section';
import { safetyWords } from './safety/words';
import { deskWords as words } from './words';

interface Section {
  /** Also what the server calls it, where it says what to do next. */
  id: string;
  title: string;
  /** `go` opens another section; undefined for one that the desk does not have. */
  Section(props: { go(id: string): (() => void) | undefined }): JSX.Element;
}
/**
 * ★ The sections of the desk, in their order: a folder each, and its line here. Each loads when it is opened.
 */
const sections: readonly Section[] = [
  { id: 'tong-quan', title: overviewWords.title, Section: OverviewSection },
  { id: 'duyet', title: reviewWords.title, Section: Review },
  { id: 'goi-dien', title: callWords.title, Section: Calls },
  { id: 'dot', title: roundWords.title, Section: Rounds },
  { id: 'lien-ket', title: linksWords.title, Section: LinksSection },
  { id: 'du-lieu', title: personalWords.title, Section: PersonalSection },
  { id: 'an-toan', title: safetyWords.title, Section: SafetySection },
  { id: 'suc-khoe', title: healthWords.title, Section: HealthSection },
];

/** The desk. A section that was opened stays as it is while another is looked at. */
export function App() {
  const [at, setAt] = useState(sections[0]!.id);
  const [opened, setOpened] = useState<readonly string[]>([at]);
  const open = (id: string): void => {
    setAt(id);
    if (!opened.includes(id)) setOpened([...opened, id]);
  };
  const names = useRef<HTMLElement>(null);
  // A list of 300 units has 1,500 buttons: one key leads from any of them back to the names of the sections.
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') names.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  }, []);
  return (
    <>
      <nav class="sections" aria-label={words.sections} ref={names}>
        {sections.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="section-name"
            aria-current={id === at ? 'page' : undefined}
            onClick={() => open(id)}
          >
            {title}
          </button>
        ))}
        <span class="muted small-text sections-key">{words.back}</span>
      </nav>
      <main>
        <h1 class="unseen">{words.title}</h1>
        {sections
          .filter(({ id }) => opened.includes(id))
          .map(({ id, title, Section }) => (
            <section key={id} hidden={id !== at} aria-label={title}>
              <Section go={(to) => (sections.some((one) => one.id === to) ? () => open(to) : undefined)} />
            </section>
          ))}
      </main>
    </>
  );
}
