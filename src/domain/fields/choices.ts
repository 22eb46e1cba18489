/**
 * What people write for the words that a cell chooses from, and the one way to read them. The words
 * themselves are in column.ts.
 */
import { oneOf } from '../text/words';
import { kinds, reviews, usage, yesNo, type Column } from './column';

/**
 * Words in use for a choice, beside the word itself without its tones. Only what can mean nothing
 * else in its column.
 */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  [kinds.page]: ['fanpage', 'fan page', 'page', 'trang facebook', 'trang fanpage', 'trang fb'],
  [kinds.group]: ['group', 'nhóm facebook', 'hội nhóm'],
  [kinds.person]: ['tài khoản cá nhân', 'trang cá nhân', 'facebook cá nhân'],
  [kinds.none]: ['không', 'chưa có', 'không có tài khoản', 'chưa có tài khoản'],
  [usage.active]: ['đang sử dụng', 'còn dùng', 'đang hoạt động'],
  [usage.stopped]: ['ngừng sử dụng', 'đã ngừng', 'đã ngừng dùng', 'không dùng nữa', 'ngưng dùng', 'dừng'],
  [reviews.passed]: ['ok', 'đã đạt', 'đạt yêu cầu'],
  [reviews.returned]: ['đã trả lại', 'trả về'],
};
const yesAndNo: Readonly<Record<(typeof yesNo)[keyof typeof yesNo], readonly string[]>> = {
  [yesNo.yes]: ['x', 'true', '1', 'yes', 'có ạ', 'v', '✓', '✔'],
  [yesNo.no]: ['false', '0', 'no', 'ko', 'k', 'không ạ'],
};

type Word<V> = V[keyof V];
type ColumnChoices = Pick<Column, 'choices'>;

/** The kind of account that a cell means; undefined when it means none. */
export const readKind = (text: string): Word<typeof kinds> | undefined =>
  oneOf(Object.values(kinds), text, alsoSaid);
/** Whether an account is in use; undefined for an empty cell and for one that says neither. */
export const readUsage = (text: string): Word<typeof usage> | undefined =>
  oneOf(Object.values(usage), text, alsoSaid);
/** What staff decided; undefined for an empty cell and for one that says neither. */
export const readReview = (text: string): Word<typeof reviews> | undefined =>
  oneOf(Object.values(reviews), text, alsoSaid);
/**
 * "Có" or "Không", ticks and their English words too; undefined for an empty cell and for one
 * that says neither.
 */
export const readYesNo = (text: string): Word<typeof yesNo> | undefined =>
  oneOf(Object.values(yesNo), text, yesAndNo);

const isYesNo = ({ choices }: ColumnChoices): boolean => choices?.[0] === yesNo.yes;

/**
 * A cell of a column as the rules see it: the column's own word where the text means one, else the
 * text as it is.
 */
export function wordIn(column: ColumnChoices, text: string): string {
  if (!column.choices || text === '') return text;
  return (isYesNo(column) ? readYesNo(text) : oneOf(column.choices, text, alsoSaid)) ?? text;
}
