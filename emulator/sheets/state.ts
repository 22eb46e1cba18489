/** One moment of a file: as long as it lasts, what was worked out once stays true. */
import type { BookOfTabs } from './sheet-model';

/** Changes with every change of the file, every minute of its clock, and its locale. */
const stateOf = (book: BookOfTabs): string =>
  `${book.revision} ${Math.floor(book.now().getTime() / 60_000)} ${book.locale}`;

/** A memory that forgets when its file changes. */
export class Memory<T> {
  private readonly kept = new WeakMap<BookOfTabs, { state: string; value: T }>();
  constructor(private readonly fresh: () => T) {}
  of(book: BookOfTabs): T {
    const state = stateOf(book);
    const found = this.kept.get(book);
    if (found?.state === state) return found.value;
    const value = this.fresh();
    this.kept.set(book, { state, value });
    return value;
  }
}
