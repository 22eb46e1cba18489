/**
 * Three ways to take a paper away, since nobody can know what Google's frame allows on this computer: print,
 * a Word file, and copying, which always works.
 */
import { useState } from 'preact/hooks';
import type { Paper } from '../../domain/paper/document';
import { papersWords as words } from '../shared/words/papers';
import { wordFile } from './word-file';

/** The browser's own way to hand over a file; a frame may forbid it without a word. */
function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Selects what stands on the page, and copies it where the browser lets us; the selection stays. */
function copyPapers(): string {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('giay')!);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return document.execCommand('copy') ? words.copied : words.copyByHand;
}

export function Take({ papers }: { papers: readonly Paper[] }) {
  const [said, setSaid] = useState<string>(words.printSays);
  const word = (): void => {
    setSaid(words.wordMaking);
    wordFile(papers).then(
      (file) => {
        handOver(file, `${papers[0]!.name}.docx`);
        setSaid(words.wordMade);
      },
      () => setSaid(words.wordFailed),
    );
  };
  return (
    <>
      <p class="answers">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button" onClick={word}>
          {words.word}
        </button>
        <button type="button" class="button" onClick={() => setSaid(copyPapers())}>
          {words.copy}
        </button>
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </>
  );
}
