/**
 * One number: from its digits as typed to a verdict. Validity and display are libphonenumber's; renumbering
 * and wording are ours.
 */
import { vietnam } from './metadata';
import { beginsAsOldMobile, newMobile, oldArea, withNewArea } from './renumbering';
import type { PhoneNote, PhoneReading, PhoneReason } from './types';
import { PhoneNumber } from './vietnam-numbers';

/** A cell that is not one number, and why. */
export const refuse = (reason: PhoneReason): PhoneReading => ({ ok: false, reason });

// Prefixes in use by an operator: the table of Wikipedia's “Telephone numbers in Vietnam” (read at
// wikiwand.com/en/articles/+84) and the list at lawnet.vn, “current list of prefixes of Vietnamese phone
// numbers” (134777). libphonenumber also passes 030, 031, 051 and 095, which neither names.
const IN_USE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/;
const INVENTED = /^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/;
/**
 * The networks of the army and the police (069) and of the government (080), each closed: the same article of
 * Wikipedia, and its older state at knowledger.de/2068907; the plan itself is Circular 22/2014/TT-BTTTT, as
 * amended by 27/2021/TT-BTTTT. Their lengths are those that offices write ("069.2343123", "080.43123").
 */
const CLOSED = /^0(?:69\d{5,8}|80\d{5,6})$/;
const SERVICE = /^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;

/** Reads one number typed with digits, spaces and marks. */
export function readNumber(text: string): PhoneReading {
  const abroad = /^[ (]*(?:\+|00)/.test(text);
  const digits = text.replace(/\D/g, '').replace(/^00(?=[1-9])/, '');
  if (INVENTED.test(digits)) return refuse('FAKE');
  if (SERVICE.test(digits)) return refuse('SERVICE_NUMBER');
  if (CLOSED.test(digits.replace(/^(?:84)?0?(?=69\d|80\d)/, '0'))) return refuse('CLOSED_NETWORK');
  const coded = /^84/.test(digits) && (abroad || digits.length > 10);
  const own = coded ? digits.slice(2) : digits;
  if (own[0] === '0' || coded) return verdict(own[0] === '0' ? own : `0${own}`, groupsOf(text, coded));
  if (abroad) return refuse(own.length < 7 ? 'TOO_SHORT' : 'FOREIGN');
  if (own.length < 9) return refuse(/^[2-8].{6}/.test(own) ? 'NO_PREFIX' : 'TOO_SHORT');
  // A number cell loses its leading 0.
  const reading = verdict(`0${own}`, groupsOf(text, coded));
  if (reading.ok && reading.kind === 'valid') reading.notes.unshift('LEADING_ZERO_ADDED');
  return reading;
}

/**
 * The groups in which the national number was typed, the first with its 0; an opening bracket is kept as a
 * sign of its own.
 */
function groupsOf(text: string, coded: boolean): string[] {
  const groups = text.match(/\(?\d+/g) || [];
  if (coded && /^\(?(?:00)?84$/.test(groups[0] || '')) groups.shift();
  if (/^\(?0$/.test(groups[0] || '')) groups.shift();
  return groups.map((group, index) => (index ? group : group.replace(/^(\(?)(?=[1-9])/, '$10')));
}

function verdict(number: string, groups: readonly string[]): PhoneReading {
  const reading =
    accepted(number, 'valid') ||
    // Wintel's 055 beside the old code of Quảng Ngãi; the numbering plan as shipped knows 0559 only.
    (/^055[2-9]\d{6}$/.test(number) ? asTyped(number) : null) ||
    accepted(newMobile(number), 'convertible', 'OLD_11_DIGIT') ||
    fromOldArea(number, groups) ||
    refuse(fault(number));
  if (reading.ok && reading.kind === 'valid' && reading.type === 'mobile') {
    if (!IN_USE.test(number)) reading.notes.push('UNKNOWN_PREFIX');
    if (mayBeOldLandline(number, groups)) reading.notes.push('AMBIGUOUS_OLD_AREA');
  }
  return INVENTED.test(number) ? refuse('FAKE') : reading;
}

function accepted(number: string, kind: 'valid' | 'convertible', ...notes: PhoneNote[]): PhoneReading | null {
  if (!/^0(?:2\d|[35789])\d{8}$/.test(number)) return null;
  const phone = new PhoneNumber(`+84${number.slice(1)}`, vietnam);
  const found = phone.getType();
  const type = found === 'MOBILE' ? 'mobile' : found === 'FIXED_LINE' ? 'landline' : null;
  return type && { ok: true, kind, type, e164: phone.number, display: phone.formatNational(), notes };
}

/** A mobile number that the metadata does not know, as it was typed. */
const asTyped = (number: string): PhoneReading => ({
  ok: true,
  kind: 'valid',
  type: 'mobile',
  e164: `+84${number.slice(1)}`,
  display: `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`,
  notes: [],
});

/**
 * An old area code is replaced only where the number can be nothing else: a number that is also a valid
 * mobile never comes here.
 */
function fromOldArea(number: string, groups: readonly string[]): PhoneReading | null {
  const code = oldArea(number);
  // "0294 385566" is a present area code with a digit missing, not Yên Bái's old 029, unless it was typed so
  // or, ungrouped, goes on with 3 as landlines did.
  const sure =
    !/^2/.test(code) ||
    isFirst(code, groups) ||
    (number[code.length + 1] === '3' && (groups[0] || '').length > 5);
  return code && code !== '8' && sure
    ? accepted(withNewArea(number, code), 'convertible', 'OLD_AREA_CODE')
    : null;
}

const isFirst = (code: string, groups: readonly string[]): boolean =>
  (groups[0] || '').replace('(', '') === `0${code}`;

/** A mobile number typed the way landlines were, `(070) 3823456`, `08 38221234`: only its owner can tell. */
function mayBeOldLandline(number: string, groups: readonly string[]): boolean {
  const code = oldArea(number);
  // No operator is known to have 030 and 031; of 055 the metadata knows 0559 only.
  if (/^3[01]$/.test(code) || (code === '55' && number[3] !== '9')) return true;
  if (!code || !isFirst(code, groups)) return false;
  return (
    code === '8' ||
    /^\(/.test(groups[0] || '') ||
    (number[3] === '3' && /^3-(?:7|1-|4-3$)/.test(groups.map((group) => group.length).join('-')))
  );
}

/**
 * The other number that one noted as AMBIGUOUS_OLD_AREA may be, to be asked about: the landline with the area
 * code it has had since 2017. In: a valid mobile in E.164. Out: E.164, or undefined.
 */
export function asLandline(e164: string): string | undefined {
  const number = `0${e164.slice(3)}`,
    code = oldArea(number),
    other = code ? accepted(withNewArea(number, code), 'convertible') : null;
  return other?.ok ? other.e164 : undefined;
}

/**
 * Why a number with its leading 0 is not valid. Mobiles have ten digits, landlines and the old
 * mobiles eleven.
 */
function fault(number: string): PhoneReason {
  const kind = number[1] || '';
  if (/[01]/.test(kind) && number.length > 8 && number.length < 12 && !beginsAsOldMobile(number))
    return 'PREFIX';
  const extra = number.length - (/[12]/.test(kind) ? 11 : 10);
  return extra < 0 ? 'TOO_SHORT' : extra > 0 ? 'TOO_LONG' : kind === '2' ? 'AREA_CODE' : 'PREFIX';
}
