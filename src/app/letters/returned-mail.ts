/**
 * Letters that came back: staff paste the mailers' answers, see which units they are about and why, and have
 * it written beside the letters and on the roster, where the call list and the next letters find it.
 */
import { bounceReasons, readBounces, type Bounce } from '../../domain/letters/bounces';
import { letterStateNamed, letterStates } from '../../domain/letters/state';
import { mailboxKey, readEmails } from '../../domain/person/email';
import { done, refuseWith } from '../answer';
import type { LettersDesk, People, Workbook } from '../services';
import type { Answer } from '../views';
import type { PostOffice, RefusedAddresses } from './post';

export interface ReturnedLine {
  unit: string;
  name: string;
  email: string;
  /** "hộp thư của người nhận đã đầy (5.2.2)". */
  why: string;
}
export interface ReturnedView {
  lines: ReturnedLine[];
  /** Addresses of the roster that are only late: the mail system goes on trying. */
  delayed: string[];
}

interface Read extends ReturnedView {
  found: { unit: string; bounce: Bounce }[];
}

const sayWhy = ({ reason, code }: Bounce): string => `${bounceReasons[reason]}${code && ` (${code})`}`;

/** What pasted bounces are about, by the roster. */
function readOn(office: Workbook, text: string): Read {
  const units = office
    .table('units')
    .rows.filter(({ code }) => code.trim())
    .map((unit) => ({ ...unit, mailboxes: readEmails(unit.email).emails.map(mailboxKey) }));
  const known = new Set(units.flatMap(({ mailboxes }) => mailboxes));
  const { bounces, delayed } = readBounces(text, (email) => known.has(mailboxKey(email)));
  const found = bounces.flatMap((bounce) =>
    units
      .filter(({ mailboxes }) => mailboxes.includes(mailboxKey(bounce.email)))
      .map(({ code, name }) => ({ unit: code.trim(), name, bounce })),
  );
  return {
    found,
    lines: found.map(({ unit, name, bounce }) => ({ unit, name, email: bounce.email, why: sayWhy(bounce) })),
    delayed,
  };
}

/** What pasted bounces are about. Writes nothing. */
export function readReturned(office: People & Workbook, { text }: { text: string }): Answer<ReturnedView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const { lines, delayed } = readOn(office, text);
  return done({ lines, delayed });
}

/** The last letter that went to an address of a unit, as its index in `Thư`; -1 for none. */
function lastTo(office: Workbook, unit: string, email: string): number {
  const { rows } = office.table('letters');
  return rows.reduce((last, row, index) => {
    const isIt =
      row.unit.trim() === unit &&
      letterStateNamed(row.state) === 'sent' &&
      readEmails(row.to).emails.some((to) => mailboxKey(to) === mailboxKey(email));
    return isIt && (last < 0 || row.at >= rows[last]!.at) ? index : last;
  }, -1);
}

/** Writes down what pasted bounces say: beside the letters that came back, and on the roster. */
export function markReturned(
  office: LettersDesk,
  post: PostOffice,
  { text }: { text: string },
): Answer<{ marked: number }> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const answer = post.alone(office, (): Answer<{ marked: number }> => {
    const { found } = readOn(office, text);
    if (found.length === 0) return done({ marked: 0 });
    const { refused } = post.post();
    const next = Object.assign(Object.create(null) as RefusedAddresses, refused);
    for (const { unit, bounce } of found) {
      // A unit may have two addresses, and both may be dead.
      const before = (next[unit]?.why && next[unit].email.split(', ')) || [];
      const all = [...before.filter((one) => mailboxKey(one) !== mailboxKey(bounce.email)), bounce.email];
      next[unit] = { email: all.join(', '), day: office.today, why: bounce.reason };
    }
    office.log(found.map(({ unit }) => ({ what: { key: 'log.mailReturned' }, unit })));
    for (const { unit, bounce } of found) {
      const index = lastTo(office, unit, bounce.email);
      if (index >= 0)
        office.putOwn('letters', [
          { index, cells: { state: letterStates.bounced, why: sayWhy(bounce), at: office.now } },
        ]);
    }
    post.setRefused(next);
    return done({ marked: found.length });
  });
  if (!answer) return refuseWith({ key: 'workbook.busy' });
  return answer.value;
}
