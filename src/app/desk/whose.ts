/** Whom staff mean by what they typed, and which cells speak of that person and not of a namesake. */
import { managerFields, type Row, type TabKey } from '../../domain/fields';
import { isPerson, keysOf, personOf, together, type Person } from '../../domain/person/find';
import { peopleIn, type Mention, type Someone } from '../../domain/person/people';
import type { Problem } from '../../domain/messages';
import { idOf } from '../report/form-rows';
import type { Workbook } from '../services';

type AccountRow = Row<'accounts'>;
export const managerOf = ({ name, phone, email }: AccountRow): Person => keysOf(name, phone, email);
export const secondOf = ({ second, secondPhone }: AccountRow): Person => keysOf(second, secondPhone, '');
const secondFields: readonly string[] = ['second', 'secondPhone'];

/** One of several people of one name, for staff to choose from. */
export interface Namesake {
  /** What a search or an erasing carries to say that this one is meant. */
  who: string;
  name: string;
  phone: string;
  email: string;
  units: string[];
  rows: number;
}

/** The person meant. */
export interface Whose {
  person: Person;
  /** Is this mention, of a row's administrator or second one, of that person? */
  isOf(keys: Person, id: string): boolean;
  /** What to look for in a cell: a namesake's cells are looked through for numbers and addresses only. */
  sought(tab: TabKey, row: Record<string, string>, index: number, key: string): Person;
}
export type Meant =
  { is: 'one'; whose: Whose } | { is: 'several'; people: Namesake[] } | { is: 'nobody'; why: Problem };

/** The name of the mention: the second person of a row is another mention than its administrator. */
export const secondId = (id: string): string => `${id}/2`;
const some = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

function mentionsIn(rows: readonly AccountRow[]): Mention[] {
  return rows.flatMap((row, index) => {
    const unit = row.unit.trim();
    const id = idOf(row, index);
    return [
      { id, unit, keys: managerOf(row) },
      { id: secondId(id), unit, keys: secondOf(row) },
    ];
  });
}

/** How staff tell namesakes apart: what the first row of each says. */
function namesakes(people: readonly Someone[], rows: readonly AccountRow[]): Namesake[] {
  const byId = new Map(rows.map((row, index) => [idOf(row, index), row]));
  return people.map(({ ids, units }) => {
    const who = ids.reduce((a, b) => (a < b ? a : b));
    const row = byId.get(who.replace(/\/2$/, ''))!;
    const isSecond = who.endsWith('/2');
    return {
      who,
      name: isSecond ? row.second : row.name,
      phone: isSecond ? row.secondPhone : row.phone,
      email: isSecond ? '' : row.email,
      units,
      rows: ids.length,
    };
  });
}

function whoseOf(person: Person, own: readonly Someone[], all: readonly Someone[]): Whose {
  const others = all.filter(
    ({ keys }, i) =>
      !own.includes(all[i]!) &&
      (some(keys.names, person.names) ||
        some(keys.phones, person.phones) ||
        some(keys.emails, person.emails)),
  );
  const ids = new Set(own.flatMap((one) => one.ids));
  const theirs = others.map(({ keys }) => keys).reduce(together, { names: [], phones: [], emails: [] });
  /** What is nobody else's: the telephone of an office is not. */
  const numbers: Person = {
    names: [],
    phones: person.phones.filter((one) => !theirs.phones.includes(one)),
    emails: person.emails.filter((one) => !theirs.emails.includes(one)),
  };
  const units = new Set(own.flatMap((one) => one.units));
  for (const one of others) one.units.forEach((unit) => units.delete(unit));
  const isOf = (keys: Person, id: string): boolean => ids.has(id) || isPerson(keys, numbers);
  return {
    person,
    isOf,
    sought(tab, row, index, key) {
      if (others.length === 0) return person;
      if (tab !== 'accounts') return units.has((row.unit ?? row.code ?? '').trim()) ? person : numbers;
      const account = row as AccountRow;
      const id = idOf(account, index);
      const isManager = isOf(managerOf(account), id);
      const isSecond = isOf(secondOf(account), secondId(id));
      if ((managerFields as readonly string[]).includes(key)) return isManager ? person : numbers;
      if (secondFields.includes(key)) return isSecond ? person : numbers;
      return isManager || isSecond ? person : numbers;
    },
  };
}

/**
 * Who is meant by a name, a number or an address, or by what a search offered to choose from (`who`). A name
 * or a number that several people have means none of them until staff have chosen.
 */
export function whoIsMeant(office: Workbook, text: string, who: string): Meant {
  const typed = personOf(text);
  if (!typed) return { is: 'nobody', why: { key: 'personal.unclear' } };
  const { rows } = office.table('accounts');
  const all = peopleIn(mentionsIn(rows));
  const withNumber = all.filter(
    ({ keys }) => some(keys.phones, typed.phones) || some(keys.emails, typed.emails),
  );
  const named = all.filter(({ keys }) => some(keys.names, typed.names));
  const both = withNumber.filter((one) => named.includes(one));
  const found = both.length ? both : withNumber.length ? withNumber : named;
  const chosen = who ? all.filter(({ ids }) => ids.includes(who)) : found;
  if (who && chosen.length === 0) return { is: 'nobody', why: { key: 'personal.unclear' } };
  if (!who && found.length > 1) return { is: 'several', people: namesakes(found, rows) };
  const nameless = { ...typed, names: [] };
  const person = chosen.map(({ keys }) => keys).reduce(together, who ? nameless : typed);
  return { is: 'one', whose: whoseOf(person, chosen, all) };
}
