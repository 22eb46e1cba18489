import { useState } from 'preact/hooks';
import type { LetterPreview } from '../../app/views';
import { CopyText } from '../shared/parts/copy-text';
import { lettersWords as words } from './words';

type Way = keyof typeof words.view;
const ways = Object.keys(words.view) as Way[];

/**
 * The letter in a frame that may do nothing: no script, no window, no form. A link would otherwise load its
 * page inside the frame, so links are sent to a new window, which the frame may not open; and nothing is
 * fetched from anywhere, as a letter needs nothing.
 */
const sealed = (html: string): string => {
  const rules =
    '<base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  return html.includes('<head>') ? html.replace('<head>', () => `<head>${rules}`) : rules + html;
};

/** The letter as a phone and a computer show it, its text part, and the message for Zalo. */
export function Shown({ preview }: { preview: LetterPreview }) {
  const [way, setWay] = useState<Way>('phone');
  return (
    <>
      <div class="ways" role="group" aria-label={words.views}>
        {ways.map((one) => (
          <button
            key={one}
            type="button"
            class="button small way"
            aria-pressed={one === way}
            onClick={() => setWay(one)}
          >
            {words.view[one]}
          </button>
        ))}
      </div>
      {(way === 'phone' || way === 'desktop') && (
        <iframe
          key={way}
          class={`frame ${way}`}
          sandbox=""
          srcdoc={sealed(preview.html)}
          title={words.frame[way]}
        />
      )}
      {way === 'text' && (
        <>
          <p class="muted small-text">{words.textSays}</p>
          <pre class="plain-text" tabIndex={0} role="group" aria-label={words.view.text}>
            {preview.text}
          </pre>
        </>
      )}
      {way === 'zalo' && (
        <CopyText id="zalo" label={words.zaloLabel} says={words.zaloSays} text={preview.zalo} words={words} />
      )}
    </>
  );
}
