/**
 * The mail to staff that letters wait for them. It is no letter of the campaign, and stands in no register.
 */
import { say } from '../messages';
import { showDay, type Day } from '../text/days';
import { toText, type Block } from './blocks';
import { toHtml } from './html';

/**
 * @param why what holds the letters, and what to do; as a sentence.
 * @param preview what would go once staff say yes.
 * @param book the address of the workbook.
 */
export function heldNotice(
  why: string,
  preview: string,
  book: string,
  today: Day,
): { subject: string; html: string; text: string } {
  const subject = say({ key: 'letter.heldSubject', with: { day: showDay(today) } });
  const blocks: Block[] = [
    ['lead', why],
    ['text', preview],
    ['button', say({ key: 'letter.openBook' }), book],
    ['small', say({ key: 'letter.heldOnce' })],
  ];
  return { subject, html: toHtml(subject, blocks), text: toText(blocks) };
}
