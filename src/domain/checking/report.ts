/**
 * ★ What is wrong, or worth asking, about one reported account. The form runs it on every field that is left,
 * saving runs it again, hand edits and `Kiểm tra toàn bộ` run it on rows of the sheet: one rule, four doors.
 */
import { offerUnicode } from '../text/encodings';
import { readEmail } from '../person/email';
import { networkIn, readFacebookAddress } from '../channels/facebook';
import type { FieldProblem } from '../messages/fields';
import { readKind } from '../fields/choices';
import { kinds, labelOf, reportFields, type ReportField } from '../fields';
import { readAccountName, readName, readOffice, readPageName } from '../person/name';
import { asLandline, readPhone } from '../phone';
import { clean, nameKey } from '../text/vietnamese';

type Kind = (typeof kinds)[keyof typeof kinds];
/** What a person typed for one account. */
export type ReportText = Record<ReportField, string>;

/** 'fault' stops the report; 'ask' offers a value to put instead with one click; 'note' only informs. */
export interface Finding {
  field: ReportField;
  level: 'fault' | 'ask' | 'note';
  problem: FieldProblem;
  suggest?: string;
  setField?: ReportField;
}

/** A field read: the tidy value to store, its comparison key where it has one, and what to say about it. */
export interface FieldReading {
  value: string;
  key?: string;
  addressKind?: string;
  findings: Finding[];
  /** What a reader threw, for the engineer's log. */
  broke?: unknown;
}

const needed: Record<Kind, readonly ReportField[]> = {
  [kinds.page]: ['pageName', 'address', 'name', 'office', 'phone', 'email'],
  [kinds.group]: ['pageName', 'address', 'name', 'office', 'phone', 'email'],
  [kinds.person]: ['accountName', 'address', 'name', 'office', 'phone', 'email'],
  [kinds.none]: ['reason'],
};

/** Does a report of this kind need this field? An unknown kind needs what a page needs. */
export const isNeeded = (kind: string, field: ReportField): boolean =>
  field === 'kind' || needed[readKind(kind) ?? kinds.page].includes(field);

/** Fields that a report of this kind shows. */
export const fieldsOf = (kind: string): readonly ReportField[] =>
  readKind(kind) === kinds.none ? ['kind', 'reason'] : reportFields;

const problem = (key: string, filling?: Record<string, string | number>): FieldProblem =>
  ({ key, with: filling }) as FieldProblem;
const fault = (
  field: ReportField,
  key: string,
  more: Partial<Finding> = {},
  filling?: Record<string, string | number>,
): Finding => ({ field, level: 'fault', problem: problem(key, filling), ...more });
const ask = (field: ReportField, suggest: string): Finding => ({
  field,
  level: 'ask',
  problem: problem('account.ask', { value: suggest }),
  suggest,
});
const note = (field: ReportField, key: string, filling?: Record<string, string | number>): Finding => ({
  field,
  level: 'note',
  problem: problem(key, filling),
});

function addressReading(text: string): FieldReading {
  const read = readFacebookAddress(text);
  const network = !read.ok && read.reason === 'OTHER_SITE' ? networkIn(clean(text)) : undefined;
  if (!read.ok)
    return {
      value: clean(text),
      findings: [
        network
          ? fault('address', 'account.otherNetwork', {}, { network })
          : fault('address', `address.${read.reason}`),
        ...(read.suggest ? [ask('address', read.suggest)] : []),
      ],
    };
  return {
    value: read.canonical,
    key: read.key,
    addressKind: read.kind,
    findings: read.notes.map((n) => note('address', `address.note.${n}`)),
  };
}

const phoneReading =
  (field: 'phone' | 'secondPhone') =>
  (text: string): FieldReading => {
    const read = readPhone(text);
    const other = read.ok && read.notes.includes('AMBIGUOUS_OLD_AREA') ? asLandline(read.e164) : undefined;
    if (!read.ok)
      return {
        value: clean(text),
        findings: [
          fault(field, `phone.${read.reason}`),
          ...(read.parts ?? []).map((part) => ask(field, shownPhone(part))),
        ],
      };
    return {
      value: read.display,
      key: read.e164,
      findings: [
        ...(other === undefined ? [] : [ask(field, shownPhone(other))]),
        ...read.notes.map((n) => note(field, `phone.note.${n}`)),
      ],
    };
  };
const shownPhone = (e164: string): string => {
  const read = readPhone(e164);
  return read.ok ? read.display : e164;
};

function emailReading(text: string): FieldReading {
  const read = readEmail(text);
  const offers = read.suggest ? [ask('email', read.suggest)] : [];
  if (!read.ok)
    return {
      value: clean(text),
      findings: [
        fault('email', `email.${read.reason}`),
        ...offers,
        ...(read.parts ?? []).map((part) => ask('email', part)),
      ],
    };
  return {
    value: read.email,
    key: read.key,
    findings: [...offers, ...read.notes.map((n) => note('email', `email.note.${n}`))],
  };
}

/** What belongs in a box of words, for who wrote nothing that says it. People are invented. */
const examples: Partial<Record<ReportField, string>> = {
  accountName: 'Nguyễn Thị Hoa',
  pageName: 'Công đoàn xã Cầu Kè',
  name: 'Nguyễn Thị Hoa',
  office: 'Phó Chủ tịch',
  second: 'Trần Văn Minh',
};

type PersonReader = (text: string) => ReturnType<typeof readName>;
const personReading =
  (field: ReportField, reader: PersonReader) =>
  (text: string): FieldReading => {
    const read = reader(text);
    const offers = read.suggest ? [ask(field, read.suggest)] : [];
    if (!read.ok) {
      const box = { label: labelOf(field), example: examples[field] ?? '' };
      return { value: clean(text), findings: [fault(field, `person.${read.reason}`, {}, box), ...offers] };
    }
    return {
      value: read.name,
      findings: [...offers, ...read.notes.map((n) => note(field, `person.note.${n}`))],
    };
  };

function reasonReading(text: string): FieldReading {
  const value = clean(text);
  return { value, findings: value.length > 500 ? [fault('reason', 'account.reasonLong')] : [] };
}

function kindReading(text: string): FieldReading {
  const kind = readKind(text);
  return kind
    ? { value: kind, findings: [] }
    : { value: clean(text), findings: [fault('kind', 'account.kindUnknown', {}, { text: clean(text) })] };
}

const readers: Record<ReportField, (text: string) => FieldReading> = {
  kind: kindReading,
  accountName: personReading('accountName', readAccountName as PersonReader),
  pageName: personReading('pageName', readPageName as PersonReader),
  address: addressReading,
  name: personReading('name', readName),
  office: personReading('office', readOffice as PersonReader),
  phone: phoneReading('phone'),
  email: emailReading,
  second: personReading('second', readName),
  secondPhone: phoneReading('secondPhone'),
  reason: reasonReading,
};
const freeText: readonly ReportField[] = ['accountName', 'pageName', 'name', 'office', 'second', 'reason'];

/**
 * Reads one field of a report of a kind. Empty where it is needed is a fault; empty elsewhere is fine. What a
 * reader throws is the fault of this one cell: nobody else's row may wait for it.
 */
export function readField(field: ReportField, text: string, kind: string): FieldReading {
  try {
    return readWhole(field, text, kind);
  } catch (broke) {
    return { value: text, findings: [fault(field, 'account.cellUnreadable')], broke };
  }
}

function readWhole(field: ReportField, text: string, kind: string): FieldReading {
  if (!clean(text)) {
    if (!isNeeded(kind, field)) return { value: '', findings: [] };
    if (field === 'kind' || field === 'reason')
      return { value: '', findings: [fault(field, `account.${field}`)] };
    return { value: '', findings: [fault(field, 'account.required', {}, { label: labelOf(field) })] };
  }
  const offer = freeText.includes(field) ? offerUnicode(text) : undefined;
  if (offer)
    return {
      value: text,
      findings: [fault(field, 'account.legacyText', { suggest: offer.text }, { text: offer.text })],
    };
  return readers[field](text);
}

/** Group, page or person: does the address fit the kind that was chosen? */
function kindAgainstAddress(kind: string, addressKind: string | undefined): Finding[] {
  const change = (key: string, to: string): Finding[] => [
    { ...note('kind', key), level: 'ask', suggest: to, setField: 'kind' },
  ];
  if (addressKind === 'group' && kind !== kinds.group) return change('account.addressIsGroup', kinds.group);
  if (kind === kinds.group && addressKind && !['group', 'share'].includes(addressKind))
    return [note('address', 'account.groupAddress')];
  if (addressKind === 'page' && kind === kinds.person) return change('account.addressIsPage', kinds.page);
  return [];
}

/**
 * The second person: a number has a name beside it, and it is another person than the first. Two people of
 * one name have two numbers; an office's number may be both people's, so that is only asked about.
 */
function secondAgainstFirst({
  name,
  phone,
  second,
  secondPhone,
}: Record<ReportField, FieldReading>): Finding[] {
  if (!second.value) return secondPhone.value ? [fault('second', 'account.secondNoName')] : [];
  const numbers = [phone.key, secondPhone.key].filter(Boolean);
  if (nameKey(second.value) === nameKey(name.value))
    return new Set(numbers).size === 2 ? [] : [note('second', 'account.secondIsFirst')];
  return numbers.length === 2 && phone.key === secondPhone.key
    ? [note('secondPhone', 'account.secondPhoneIsFirst')]
    : [];
}

export interface ReportReading {
  values: ReportText;
  findings: Finding[];
  addressKey: string;
  phoneKey: string;
  emailKey: string;
  addressKind: string;
  /** What readers threw; absent unless we have broken something. */
  broke?: unknown[];
}

/**
 * Reads a whole report of one account: tidy values, keys, and everything to say about it, in the
 * order of the fields.
 */
export function readReport(text: ReportText): ReportReading {
  const kind = readKind(text.kind) ?? '';
  const shown = fieldsOf(kind);
  const read = {} as Record<ReportField, FieldReading>;
  for (const field of reportFields)
    read[field] = shown.includes(field)
      ? readField(field, text[field], kind)
      : { value: clean(text[field]), findings: [] };
  const broken = reportFields.filter((field) => 'broke' in read[field]);
  const values = {} as ReportText;
  for (const field of reportFields) values[field] = read[field].value;
  return {
    values,
    findings: [
      ...reportFields.flatMap((field) => read[field].findings),
      ...kindAgainstAddress(kind, read.address.addressKind),
      ...(shown.includes('second') ? secondAgainstFirst(read) : []),
    ],
    addressKey: read.address.key ?? '',
    phoneKey: read.phone.key ?? '',
    emailKey: read.email.key ?? '',
    addressKind: read.address.addressKind ?? '',
    ...(broken.length ? { broke: broken.map((field) => read[field].broke) } : {}),
  };
}
