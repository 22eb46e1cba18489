/** Keeps the local Google's state in a file: written a moment after the last change, whole or not at all. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const pauseMs = 400;

export interface StateFile {
  read(): string | undefined;
  /** Writes soon; many changes in a row are one write. */ touch(): void;
  /** Writes now, if anything changed. */ flush(): void;
  remove(): void;
}

/**
 * `text` gives the state when it is written. A file that is left half-written by a power cut is never seen:
 * it is written beside and renamed.
 */
export function stateFile(path: string, text: () => string): StateFile {
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text());
    renameSync(`${path}.new`, path);
  };
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    touch: () => {
      timer ??= setTimeout(flush, pauseMs);
    },
    flush,
    remove: () => {
      if (timer) {
        clearTimeout(timer);
        timer = undefined;
      }
      rmSync(path, { force: true });
    },
  };
}
