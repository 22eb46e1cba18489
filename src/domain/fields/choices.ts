/**
 * What people write for the words that a cell chooses from, and the one way to read them. The words
 * themselves are in column.ts.
 */
import { oneOf } from '../text/words';
import { activities, kinds, reviews, roundStates, usage, yesNo, type Column } from './column';

/**
 * Words in use for a choice, beside the word itself without its tones. Only what can mean nothing
 * else in its column.
 */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  [kinds.page]: ['fanpage', 'fan page', 'page', 'trang facebook', 'trang fanpage', 'trang fb'],
  [kinds.group]: ['group', 'nhóm facebook', 'nhóm fb', 'hội nhóm'],
  [kinds.person]: ['tài khoản cá nhân', 'trang cá nhân', 'facebook cá nhân', 'fb cá nhân'],
  [kinds.none]: ['không', 'chưa có', 'không có tài khoản', 'chưa có tài khoản'],
  [usage.active]: ['đang sử dụng', 'còn dùng', 'đang hoạt động'],
  [usage.stopped]: ['ngừng sử dụng', 'đã ngừng', 'đã ngừng dùng', 'không dùng nữa', 'ngưng dùng', 'dừng'],
  [usage.locked]: ['bị khóa', 'đang khóa', 'tạm bị khóa', 'khóa'],
  [activities.active]: ['hoạt động', 'còn hoạt động'],
  [activities.merged]: ['sáp nhập', 'nhập', 'hợp nhất', 'đã nhập', 'đã hợp nhất'],
  [activities.dissolved]: ['giải thể', 'kết thúc hoạt động', 'chấm dứt hoạt động', 'ngừng hoạt động'],
  [reviews.passed]: ['ok', 'đã đạt', 'đạt yêu cầu', 'duyệt', 'đã duyệt', 'đồng ý'],
  [reviews.returned]: ['đã trả lại', 'trả về', 'không đạt', 'chưa đạt', 'không duyệt'],
};
const yesAndNo: Readonly<Record<(typeof yesNo)[keyof typeof yesNo], readonly string[]>> = {
  [yesNo.yes]: ['x', 'true', '1', 'yes', 'y', 'có ạ', 'v', '✓', '✔'],
  [yesNo.no]: ['false', '0', 'no', 'ko', 'k', 'không ạ'],
};

/** The kind of account that a cell means; undefined for an empty cell and for one that means none. */
export const readKind = oneOf(Object.values(kinds), alsoSaid);
/** Whether an account is in use; undefined for an empty cell and for one that says neither. */
export const readUsage = oneOf(Object.values(usage), alsoSaid);
/** Where a round stands; undefined for an empty cell and for one that says nothing of it. */
export const readRoundState = oneOf(Object.values(roundStates), alsoSaid);
/** What staff decided; undefined for an empty cell and for one that says neither. */
export const readReview = oneOf(Object.values(reviews), alsoSaid);
/** Whether a unit works; undefined for an empty cell and for one that does not say. */
export const readActivity = oneOf(Object.values(activities), alsoSaid);
/**
 * "Có" or "Không", ticks and their English words too; undefined for an empty cell and for one that says
 * neither.
 */
export const readYesNo = oneOf(Object.values(yesNo), yesAndNo);

const readers = new Map<string, (text: string) => string | undefined>();
/** The reader of a column's words; "Không" means something else beside "Có" than among kinds of accounts. */
function readerOf(choices: readonly string[]): (text: string) => string | undefined {
  const name = choices.join('\n');
  const known = readers.get(name) ?? oneOf(choices, choices[0] === yesNo.yes ? yesAndNo : alsoSaid);
  readers.set(name, known);
  return known;
}

/**
 * A cell of a column as the rules see it: the column's own word where the text means one, else the text as
 * it is.
 */
export function wordIn({ choices }: Pick<Column, 'choices'>, text: string): string {
  if (!choices || text === '' || choices.includes(text)) return text;
  return readerOf(choices)(text) ?? text;
}
