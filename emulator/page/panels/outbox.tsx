/**
 * The outbox: every letter the script sent, as a phone and a desktop would show it. Nothing here
 * left this machine.
 */
import { useEffect, useState } from 'preact/hooks';
import type { LetterWire } from '../../server/protocol';
import type { Desk } from '../actions';
import { useStore } from '../store';
import { clockText, words } from '../words';

type Head = Omit<LetterWire, 'text' | 'html'>;

/** The letter's own HTML, in a frame that may run nothing and load nothing. */
const letterPage = (html: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank">${html}`;

function Look({ title, width, html }: { title: string; width: number; html: string }) {
  return (
    <figure class="look" style={{ width: `${width}px` }}>
      <figcaption>
        {title} <span>{width} px</span>
      </figcaption>
      <iframe title={title} sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc={letterPage(html)} />
    </figure>
  );
}

function Letter({ letter, back }: { letter: LetterWire; back(): void }) {
  const [view, setView] = useState<'phone' | 'desktop' | 'text'>(
    !letter.html ? 'text' : innerWidth < 700 ? 'phone' : 'desktop',
  );
  const head: [string, string][] = [
    [words.from, letter.name ? `${letter.name} <${letter.from}>` : letter.from],
    [words.to, letter.to.join(', ')],
    [words.cc, letter.cc.join(', ')],
    [words.bcc, letter.bcc.join(', ')],
    [words.replyTo, letter.replyTo ?? ''],
    [words.sentAt, clockText(letter.at)],
  ];
  const tab = (name: typeof view, label: string) => (
    <button type="button" aria-pressed={view === name} onClick={() => setView(name)}>
      {label}
    </button>
  );
  return (
    <article class="letter">
      <button type="button" class="back quiet" onClick={back}>
        ← {words.backToList}
      </button>
      <h3>{letter.subject}</h3>
      <dl>
        {head
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {letter.attachments.length > 0 ? (
        <p class="attached">
          {words.attachments}:{' '}
          {letter.attachments.map((file, index) => (
            <a key={index} href={`/attachment?letter=${letter.id}&file=${index}`} download={file.name}>
              {file.name} <span>({Math.max(1, Math.round(file.bytes / 1024))} KB)</span>
            </a>
          ))}
        </p>
      ) : null}
      <div class="switch" role="group" aria-label={words.outbox}>
        {letter.html ? (
          <>
            {tab('desktop', words.desktop)}
            {tab('phone', words.phone)}
          </>
        ) : null}
        {tab('text', words.textPart)}
      </div>
      {view === 'text' || !letter.html ? (
        <pre class="text-part">{letter.text}</pre>
      ) : (
        <Look
          title={view === 'phone' ? words.phone : words.desktop}
          width={view === 'phone' ? 360 : 800}
          html={letter.html}
        />
      )}
    </article>
  );
}

export function Outbox({ desk, close }: { desk: Desk; close(): void }) {
  const letters: Head[] = useStore(desk.store, (s) => s.desk?.letters) ?? [];
  const [open, setOpen] = useState<number>();
  const [letter, setLetter] = useState<LetterWire>();
  useEffect(() => {
    setLetter(undefined);
    if (open !== undefined) void desk.link.letter(open).then(setLetter);
  }, [open]);
  return (
    <section
      class={letter ? 'outbox reading' : 'outbox'}
      aria-label={words.outbox}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <h2>{words.outbox}</h2>
        <p class="hint">{words.outboxHint}</p>
        <button type="button" class="icon" aria-label={words.close} title={words.close} onClick={close}>
          ×
        </button>
      </header>
      {letters.length === 0 ? (
        <p class="empty">{words.outboxEmpty}</p>
      ) : (
        <div class="outbox-body">
          <ul class="letters">
            {letters.map((head) => (
              <li key={head.id}>
                <button type="button" aria-current={head.id === open} onClick={() => setOpen(head.id)}>
                  <span class="to">{head.to.join(', ')}</span>
                  <span class="subject">{head.subject}</span>
                  <span class="sub">
                    {clockText(head.at)}
                    {head.attachments.length > 0 ? ` · ${words.withFiles}` : ''}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {letter ? (
            <Letter key={letter.id} letter={letter} back={() => setOpen(undefined)} />
          ) : (
            <p class="empty pick">{words.outboxPick}</p>
          )}
        </div>
      )}
    </section>
  );
}
