/**
 * Consent belongs to a person, a text and a purpose: the cell `Đồng ý` says who confirmed it, when, and under
 * which text of the notice; the hidden cell `Dấu đồng ý` seals that together with the person whom the row
 * names. So another person in the row has none, and nobody can type it.
 */
import { kinds, type Row } from '../fields';
import { readKind } from '../fields/choices';
import { showTime, type LocalTime } from '../text/days';
import { recorded } from '../messages/recorded';
import { fold, nameKey } from '../text/vietnamese';
import { digest } from './digest';
import type { MarkKey } from './key';

type PersonText = Pick<Row<'accounts'>, 'name' | 'phone' | 'email' | 'second' | 'secondPhone'>;
type ConsentText = PersonText & Pick<Row<'accounts'>, 'consent' | 'consentMark'>;

/** Digits of the short id of a notice: a person compares them by eye. */
const NOTICE_DIGITS = 8;
const FORM = '1';

/** The short id of a text of the notice; never the text itself. */
export type NoticeId = string & { readonly is: 'the id of a notice' };

/** The short id of a text of the notice: the same for the same text in either form of Unicode. */
export const noticeId = (notice: string): NoticeId =>
  (notice.trim()
    ? digest(notice.trim().normalize('NFC')).slice(0, NOTICE_DIGITS)
    : recorded.noNotice) as NoticeId;

/**
 * Which text a consent is given under: the one that the page showed, which somebody may have edited since.
 * @param shown what the page says it showed; a page of an earlier version does not say.
 * @param notice the text as it is now, which counts where the page does not say.
 */
export const shownNotice = (shown: string | undefined, notice: string): NoticeId =>
  shown === recorded.noNotice || /^[0-9a-f]{8}$/.test(shown ?? '') ? (shown as NoticeId) : noticeId(notice);

/**
 * Whom the consent is about: their name, telephone and e-mail, however they are spaced or written in
 * capitals; and the second person where the row names one, so that the seals of rows without are what they
 * were before there was a second.
 */
const personOf = ({ name, phone, email, second, secondPhone }: PersonText): string[] => {
  const others = [nameKey(second), secondPhone.replace(/\D/g, '')];
  return [
    nameKey(name),
    phone.replace(/\D/g, ''),
    email.trim().toLowerCase(),
    ...(others.some((part) => part !== '') ? others : []),
  ];
};

/** Does a row name a person, so that the person must have agreed? */
export const namesPerson = (row: PersonText & Pick<Row<'accounts'>, 'kind'>): boolean =>
  readKind(row.kind) !== kinds.none && personOf(row).some((part) => part !== '');

/**
 * What `Đồng ý` says.
 * @param who the e-mail of who confirmed it; '' where Google does not tell.
 * @param notice the id of the text that was shown.
 */
export const consentText = (who: string, at: LocalTime, notice: NoticeId): string =>
  `${who || recorded.formUser}, ${showTime(at)}, ${recorded.notice(notice)}`;

/** What `Đồng ý` says of a consent that was withdrawn. */
export const withdrawnText = (at: LocalTime): string => `${recorded.withdrawn}, ${showTime(at)}`;
/** Somebody typed that the person takes the consent back: "rút", "Rút đồng ý", "Đã rút …". */
export const isWithdrawal = (consent: string): boolean => /^(da )?(rut|thu hoi)\b/.test(fold(consent).trim());
/** Is a withdrawal recorded with its time already? */
export const isRecordedWithdrawal = (consent: string): boolean =>
  consent.startsWith(`${recorded.withdrawn}, `);

/** The text of a consent that 0.1.0 recorded. */
export const oldConsentText = (consent: string): string =>
  consent.endsWith(recorded.oldTerms) ? consent : `${consent.trim()}${recorded.oldTerms}`;

const digestOf = (row: PersonText & { consent: string }, key: MarkKey): string =>
  key.of('consent', row.consent.trim(), ...personOf(row));

/** The mark that seals what `Đồng ý` says with the person of the row. */
export const consentMark = (row: PersonText & { consent: string }, key: MarkKey): string =>
  [FORM, key.name, digestOf(row, key)].join('.');

/**
 * 'none': nothing is recorded · 'given' · 'ended': what stands there was not recorded for this person ·
 * 'withdrawn' · 'unknown': sealed by another key, so it is neither valid nor ended.
 */
export type Consent = 'none' | 'given' | 'ended' | 'withdrawn' | 'unknown';

/** Reads the consent that a row holds. */
export function consentOf(row: ConsentText, key: MarkKey | undefined): Consent {
  if (!row.consent.trim()) return row.consentMark ? 'ended' : 'none';
  if (isWithdrawal(row.consent)) return 'withdrawn';
  const [form, name, sealed] = row.consentMark.split('.');
  if (form === FORM && sealed && (!key || name !== key.name)) return 'unknown';
  return key && row.consentMark === consentMark(row, key) ? 'given' : 'ended';
}

/** Was a recorded consent given under another text of the notice than today's? */
export const isOtherNotice = (consent: string, notice: string): boolean =>
  !isWithdrawal(consent) && consent.trim() !== '' && !consent.includes(recorded.notice(noticeId(notice)));

/** The short id of the notice that a recorded consent was given under; '' where it names none (0.1.0). */
export const noticeOf = (consent: string): string => consent.split(recorded.notice(''))[1]?.trim() ?? '';
