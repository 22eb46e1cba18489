/**
 * The outbox: every letter the script sent, as a phone and a desktop would show it. Nothing here
 * left this machine.
 */
import { useEffect, useState } from 'preact/hooks';
import type { LetterWire } from '../../server/protocol';
import type { Desk } from '../actions';
import { onThisMachine } from '../phone';
import { useStore } from '../store';
import { clockText, words } from '../words';

type Head = Omit<LetterWire, 'text' | 'html'>;

/** The letter's own HTML, in a frame that may run nothing and load nothing. */
const letterPage = (html: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank">${html}`;

/**
 * Links of a web app open on the phone beside the sheet; everything else, as in a mail program, in a window
 * of its own. The frame runs nothing, so that its document may be listened to.
 */
function tapsGoToPhone(frame: HTMLIFrameElement, desk: Desk): void {
  frame.contentDocument?.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a[href]');
    const url = link?.getAttribute('href') ?? '';
    if (!onThisMachine(url, 'here')) return;
    event.preventDefault();
    desk.store.set({ phone: url, panel: undefined });
  });
}

function Look({ desk, title, width, html }: { desk: Desk; title: string; width: number; html: string }) {
  return (
    <figure class="look" style={{ width: `${width}px` }}>
      <figcaption>
        {title} <span>{width} px</span>
      </figcaption>
      <iframe
        title={title}
        sandbox="allow-popups allow-popups-to-escape-sandbox allow-same-origin"
        srcdoc={letterPage(html)}
        onLoad={(event) => tapsGoToPhone(event.currentTarget, desk)}
      />
    </figure>
  );
}

function Letter({ desk, letter, back }: { desk: Desk; letter: LetterWire; back(): void }) {
  const [view, setView] = useState<'phone' | 'desktop' | 'text'>(
    !letter.html ? 'text' : innerWidth < 700 ? 'phone' : 'desktop',
  );
  const link = /https:\/\/script\.google\.com\/\S+/.exec(letter.text)?.[0];
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
        <>
          {link && (
            <p>
              <button type="button" onClick={() => desk.store.set({ phone: link, panel: undefined })}>
                {words.openLinkOnPhone}
              </button>
            </p>
          )}
          <pre class="text-part">{letter.text}</pre>
        </>
      ) : (
        <Look
          desk={desk}
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
            <Letter key={letter.id} desk={desk} letter={letter} back={() => setOpen(undefined)} />
          ) : (
            <p class="empty pick">{words.outboxPick}</p>
          )}
        </div>
      )}
    </section>
  );
}
