/** How the corpus of 2026 says what is right of an address and of a telephone number. */
import { readFacebookAddress } from '../../../src/domain/channels/facebook';
import { readReport } from '../../../src/domain/checking/report';
import { repairOf } from '../../../src/domain/checking/repair';
import { readEmails } from '../../../src/domain/person/email';
import { readName } from '../../../src/domain/person/name';
import { readPhone } from '../../../src/domain/phone';

/** The key of an address; else the reason, and what is offered instead. */
export const addressKey = (text: string): string => {
  const read = readFacebookAddress(text);
  return read.ok ? read.key : `${read.reason} ${read.suggest ?? ''}`.trim();
};

/**
 * Whether a reading is what the corpus says is right: a key (~ offered will do), x: a reason, x:! any other
 * reason, ! any other key.
 */
export function isAddressRight(right: string, text: string): boolean {
  const read = readFacebookAddress(text);
  const [wanted = '', offer] = right
    .replace(/!x$| or refused$/, '')
    .replace(/^x:/, '')
    .split('>');
  if (right.startsWith('x:!')) return !read.ok && read.reason !== wanted.slice(1);
  if (right.startsWith('x:'))
    return (
      !read.ok && wanted.split('|').includes(read.reason) && (offer === undefined || read.suggest === offer)
    );
  if (right.startsWith('!')) return !read.ok || read.key !== right.slice(1);
  if (/^(?:OTHER_SITE)$/.test(wanted)) return !read.ok && read.reason === wanted;
  const plain = wanted.replace(/~$/, '');
  const offered = !read.ok && read.suggest !== undefined && addressKey(read.suggest) === plain;
  return read.ok ? read.key === plain : offered && /~$|!x$|or refused$/.test(right);
}

/** The E.164 of a number; else the reason, and the numbers that it may be. */
export const numberIn = (text: string): string => {
  const read = readPhone(text);
  return read.ok ? read.e164 : [read.reason, ...(read.parts ?? [])].join(' ');
};
/** What the form asks about one field of a report of a page. */
export const asked = (field: 'phone' | 'name', text: string): (string | undefined)[] =>
  readReport({
    kind: 'Trang',
    accountName: '',
    pageName: 'Công đoàn xã Mẫu',
    address: 'https://www.facebook.com/congdoanvidu',
    name: 'Lê Vĩ',
    office: 'Chủ tịch',
    phone: '0912 345 678',
    email: 'vi@vidu.vn',
    second: '',
    secondPhone: '',
    reason: '',
    [field]: text,
  })
    .findings.filter((one) => one.field === field && one.level === 'ask')
    .map(({ suggest }) => suggest);

/**
 * Whether a reading is what the corpus says is right: an E.164 (~ offered will do), m: several, x: a reason,
 * ! any other.
 */
export function isNumberRight(right: string, text: string): boolean {
  const said = numberIn(text);
  if (right.startsWith('x:')) return right.slice(2).split('|').includes(said);
  if (right.startsWith('!')) return said.split(' ')[0] !== right.slice(1);
  if (right.startsWith('m:')) return said === `MULTIPLE ${right.slice(2).replace(',', ' ')}`;
  const number = right.replace(/~$/, '');
  return (
    said === number || (/~$/.test(right) && asked('phone', text).some((other) => numberIn(other!) === number))
  );
}

/** The name that a box holds, with what is offered for other boxes beside it; else why it is refused. */
export function personIn(text: string): string {
  const read = readName(text);
  if (read.ok) return read.suggest ?? read.name;
  const blank = {
    accountName: '',
    office: '',
    phone: '',
    email: '',
    second: '',
    secondPhone: '',
    reason: '',
  };
  const report = { ...blank, kind: 'Trang', pageName: 'Công đoàn xã Mẫu', address: '', name: text };
  const { name, office, phone, email } = repairOf(report, 'name') ?? {};
  return name ? [name, office, phone, email].filter(Boolean).join(' / ') : read.reason;
}
/** The addresses of a cell, and ✗ what is asked about. */
export function mailsIn(text: string): string {
  const { emails, bad } = readEmails(text);
  return [...emails, ...bad.map(({ reason, suggest }) => `✗${reason}${suggest ? ` ${suggest}` : ''}`)].join(
    ', ',
  );
}
