/**
 * Once after staff made a new key of links, to a unit that still owes something and had a letter before: the
 * link in it is dead. A later letter of any kind carries the new one and stands for this.
 */
import { dayOf } from '../../text/days';
import { asks } from '../units';
import type { UnitKind } from './kind';
import { askedAgain, leadAgain, REMINDERS_END, subjectAgain, untilOf } from './words';

export const newLink: UnitKind = {
  to: 'unit',
  prefix: 'lien-ket-moi',
  label: 'Thư liên kết mới',
  rank: 2,
  isAboutOwnReport: true,
  counts: true,
  deadline: 'own',
  listsUnder: true,
  due({ unit, history }) {
    const { linksRenewed } = unit;
    if (!linksRenewed || !asks(unit) || !history?.last || history.last > dayOf(linksRenewed))
      return undefined;
    return { id: linksRenewed.replace(/\D/g, '').slice(0, 12), day: '' };
  },
  subject: subjectAgain,
  lead: leadAgain,
  until: untilOf,
  asked: (words) => [
    ['text', 'Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này.'],
    ...askedAgain(words),
  ],
  small: REMINDERS_END,
  named: () => [],
};
