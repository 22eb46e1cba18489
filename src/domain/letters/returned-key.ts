/**
 * The key of a letter that tells a unit of returned rows lists their marks; when a mark is written anew, so
 * is its place in the key.
 */
import { returned } from './kinds/returned';

/**
 * @param key the key of any letter, as in the tab `Thư`.
 * @param marks marks of returned rows: as they were → as they are now.
 * @param other what stands in place of any other mark.
 * @returns the key with every mark as it is now; any other letter's key as it is.
 */
export function renameReturned(
  key: string,
  marks: ReadonlyMap<string, string>,
  other: (mark: string) => string = (mark) => mark,
): string {
  const parts = key.split('/');
  // From the end: the unit, the marks, the round, the kind; before that perhaps the mark of a trial.
  const at = parts.length - 2;
  if (parts[at - 2] !== returned.prefix) return key;
  parts[at] = parts[at]!.split('.')
    .map((mark) => marks.get(mark) ?? other(mark))
    .sort()
    .join('.');
  return parts.join('/');
}
