import { useRef, useState } from 'preact/hooks';

interface Words {
  copy: string;
  copied: string;
  copyByHand: string;
}

/**
 * A text to copy. Google's frames often forbid the clipboard: then the old way of copying is tried, and the
 * text is left selected, which is half of copying by hand.
 */
export function CopyText({
  id,
  label,
  says,
  text,
  words,
}: {
  id: string;
  label: string;
  says: string;
  text: string;
  words: Words;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const byHand = (): void => {
    box.current?.focus();
    box.current?.select();
    setSaid(document.execCommand('copy') ? words.copied : words.copyByHand);
  };
  const copy = (): void => {
    setSaid('');
    try {
      navigator.clipboard.writeText(text).then(() => setSaid(words.copied), byHand);
    } catch {
      byHand();
    }
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-goi-y`}>
        {says}
      </p>
      <textarea id={id} ref={box} rows={9} readOnly aria-describedby={`${id}-goi-y`} value={text} />
      <p>
        <button type="button" class="button small" onClick={copy}>
          {words.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
