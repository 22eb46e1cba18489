/** What the office's papers have in common: heading, place and date, recipients beside the signature. */
import type { Day } from '../text/days';
import { line, room, sizes, type Paragraph, type Sides } from './document';

/** Who sends the paper, as its heading says: the body above, and the body itself. */
export interface Issuer {
  above: string;
  name: string;
}

const upper = (text: string): string => text.normalize('NFC').toUpperCase();

/**
 * The state's name and motto beside the body that issues the paper (Decree 30/2020, Annex I, II.1 and II.2).
 * @param under what stands below the body in a letter: its number, and what it is about (II.3, II.5).
 */
export const heading = ({ above, name }: Issuer, under: readonly string[] = []): Sides => ({
  is: 'sides',
  // On a sheet that stands, the state's name just has its line in what is left.
  leftWidth: 42,
  whole: true,
  left: [
    ...(above ? [line(upper(above), 'center', { size: sizes.heading })] : []),
    line(upper(name) || '…………………………', 'center', { size: sizes.heading, bold: true, rule: 0.4 }),
    ...under.map((text) => line(text, 'center', { size: sizes.heading })),
  ],
  right: [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'center', { size: sizes.heading, bold: true }),
    line('Độc lập - Tự do - Hạnh phúc', 'center', { size: sizes.motto, bold: true, rule: 1 }),
  ],
});

/**
 * "Vĩnh Long, ngày 05 tháng 01 năm 2026": days below 10 and the months 1 and 2 take a 0. Dots where place or
 * day are left to whoever signs.
 */
export function placeAndDay(place: string, day: Day | '', year: string): string {
  const [, month = '', date = ''] = day.split('-');
  const month2 = +month <= 2 ? month : String(+month);
  return day
    ? `${place || '…………………'}, ngày ${date} tháng ${month2} năm ${day.slice(0, 4)}`
    : `${place || '…………………'}, ngày …… tháng …… năm ${year}`;
}

/** Recipients on the left, and on the right who signs in whose name, with room for hand and stamp. */
export const signature = (authority: string, office: string, recipients: readonly string[]): Sides => ({
  is: 'sides',
  leftWidth: 45,
  whole: true,
  left: [
    line('Nơi nhận:', 'left', { size: 12, bold: true, italic: true }),
    ...recipients.map((one, i): Paragraph =>
      line(`- ${one}${i === recipients.length - 1 ? '.' : ';'}`, 'left', { size: sizes.recipients }),
    ),
  ],
  right: [
    line(authority, 'center', { bold: true }),
    ...(office ? [line(office, 'center', { bold: true })] : []),
    ...room(4),
    line('………………………………', 'center', { bold: true }),
  ],
});
