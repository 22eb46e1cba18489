/**
 * ★ One person in the whole workbook: by name, telephone number or e-mail address, however they are written.
 * Law 91/2025/QH15, Art. 4, gives everybody the right to see, correct, get and erase what is kept of them.
 */
import { recorded } from '../messages/recorded';
import { readPhone } from '../phone';
import { clean, nameKey } from '../text/vietnamese';
import { mailboxKey, readEmails } from './email';

/** What tells a person: keys for comparing, never what is shown. */
export interface Person {
  /** Names as nameKey writes them. */
  names: string[];
  /** Telephone numbers, digits only, with the country's 0. */
  phones: string[];
  /** Mailboxes as mailboxKey writes them. */
  emails: string[];
}

/** What stands in a cell where a person was erased from amid other text. */
export const ERASED = recorded.erased;
/** Fewer words are no name to look for: a family name alone is half the province. */
const LEAST_WORDS = 2;
/** Fewer digits are no telephone number, but a part of one, a year or an amount. */
const LEAST_DIGITS = 9;

const ADDRESS = /[^\s<>,;:()"]+@[^\s<>,;:()"]+/g;
/** A number as people write it: digits with blanks, dots, dashes or brackets between. */
const NUMBER = /\+?\d[\d\s().-]{6,}\d/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?84(?=\d{9})/, '0');
const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter(Boolean);

/**
 * Who is meant by a text that staff typed: an address, a number, a name, or several of them set apart by
 * comma, semicolon or line.
 * @returns undefined where nothing in it tells a person.
 */
export function personOf(text: string): Person | undefined {
  const emails = unique((text.match(ADDRESS) ?? []).map(mailboxKey));
  const withoutEmails = text.replace(ADDRESS, ' ');
  const phones = unique((withoutEmails.match(NUMBER) ?? []).map(digitsOf)).filter(
    (digits) => digits.length >= LEAST_DIGITS,
  );
  const names = unique(
    withoutEmails
      .replace(NUMBER, ',')
      .split(/[,;\n]/)
      .map((part) => nameKey(part)),
  ).filter((name) => name.split(' ').length >= LEAST_WORDS);
  return emails.length + phones.length + names.length ? { names, phones, emails } : undefined;
}

/** The keys of a row's administrator: a row found by one of them leads to the others. */
export function keysOf(name: string, phone: string, email: string): Person {
  const reading = readPhone(phone);
  return {
    names: unique([nameKey(name)]).filter((key) => key.split(' ').length >= LEAST_WORDS),
    phones: unique([digitsOf(reading.ok ? reading.display : phone)]).filter(
      (digits) => digits.length >= LEAST_DIGITS,
    ),
    emails: unique(readEmails(email).emails.map(mailboxKey)),
  };
}

const some = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));
/**
 * Is it the same person? An e-mail address or a telephone number is one person's; of two people with one name
 * each may have a number of their own, so the name decides only where nothing speaks against it.
 */
export function isPerson(found: Person, wanted: Person): boolean {
  if (some(found.emails, wanted.emails) || some(found.phones, wanted.phones)) return true;
  const against =
    (found.emails.length > 0 && wanted.emails.length > 0) ||
    (found.phones.length > 0 && wanted.phones.length > 0);
  return !against && some(found.names, wanted.names);
}

export const together = (a: Person, b: Person): Person => ({
  names: unique([...a.names, ...b.names]),
  phones: unique([...a.phones, ...b.phones]),
  emails: unique([...a.emails, ...b.emails]),
});

/** A word of letters ends here: "Hoa" in "Hoàng" is another name. */
const LETTER = /[\p{L}\p{M}]/u;

/** The text without the names that are meant, wherever they stand as whole words. */
function withoutNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const words = text.split(/(\s+)/);
  // A name of n words is looked for at each word: the key of what stands there against the keys wanted.
  for (let from = 0; from < words.length; from += 2)
    for (const name of names) {
      const to = from + name.split(' ').length * 2 - 1;
      if (to > words.length) continue;
      const [, before = '', middle = '', after = ''] =
        /^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(words.slice(from, to).join('')) ?? [];
      if (LETTER.test(middle) && nameKey(middle) === name)
        words.splice(from, to - from, before + ERASED + after, ...Array<string>(to - from - 1).fill(''));
    }
  return words.join('');
}

/** The text of a cell with the person taken out; the same text where the person is not in it. */
export function withoutPerson(text: string, { names, phones, emails }: Person): string {
  const noEmails = emails.length
    ? text.replace(ADDRESS, (one) => (emails.includes(mailboxKey(one)) ? ERASED : one))
    : text;
  const noPhones = phones.length
    ? noEmails.replace(NUMBER, (one) => (phones.includes(digitsOf(one)) ? ERASED : one))
    : noEmails;
  return withoutNames(noPhones, names);
}

/** Does the cell say the person's name, number or address? */
export const saysPerson = (text: string, person: Person): boolean =>
  text !== '' && withoutPerson(clean(text), person) !== clean(text);

/** A list of addresses or numbers without those of the person: what a cell of contacts is to hold. */
export const withoutFromList = (text: string, person: Person): string =>
  withoutPerson(text, person)
    .split(/[,;\n]/)
    .filter((part) => !part.includes(ERASED))
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
