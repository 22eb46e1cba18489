/** The page `Nhập danh sách đơn vị` as the office uses it, with tables written in lines. */
import type { RosterPreview } from '../../src/app/views';
import type { Office } from './office';

export const ROSTER_PAGE = 'Nhập danh sách đơn vị';
/** Lines as pasted: their cells apart by " | ". */
export const table = (...lines: string[]): string =>
  lines.map((line) => line.replace(/ \| /g, '\t')).join('\n');
/** The owner opens the page and looks at what a table would do; throws where it cannot be read. */
export const previews = (office: Office, text: string): RosterPreview => {
  const answer = office.owner.opensPage(ROSTER_PAGE).asks<RosterPreview>('previewRoster', { text });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};
