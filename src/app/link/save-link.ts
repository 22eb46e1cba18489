/**
 * ★ Saves what a unit sends by its link. The same save as the sidebar's, under the same lock; what differs is
 * who it says it was, that masks stand for what is stored, and that a name is asked which no scanner types.
 */
import { recorded } from '../../domain/messages/recorded';
import { readName } from '../../domain/person/name';
import type { LinkKey } from '../../domain/link/token';
import { clean } from '../../domain/text/vietnamese';
import { refuse, refuseWith, said } from '../answer';
import { idOf } from '../report/form-rows';
import { saveReport, type Manner } from '../report/save-report';
import { bearWitness } from '../review/witness';
import type { Clock, Links, People, Writing } from '../services';
import type { Answer, Saved } from '../views';
import { asSidebarSends, linkConflict, linkRow, saidToLink, versionBehind } from './shown';
import type { LinkSaved, LinkSaveInput, LinkSentRow } from './views';
import { whoseLink } from './whose-link';
import type { Problem } from '../../domain/messages';
import { maskedFields } from '../../domain/link/masks';

type Saving = Writing & People & Links & Clock;

/** The longest name that is kept beside a row. */
const LONGEST_NAME = 80;

/** The name of whoever sends, tidied; '' for what is no name. */
export function senderIn(typed: string): string {
  const read = readName(typed.slice(0, 200));
  const name = read.ok ? read.name : clean(typed.slice(0, 200));
  return (name.match(/\p{L}/gu)?.length ?? 0) < 2 || /[@/=]|\d{3}/.test(name)
    ? ''
    : name.slice(0, LONGEST_NAME);
}

/** Why a link takes no report now; asked under the lock, when the roster has been read again. */
function refusalOf(office: Saving, text: string): Problem | undefined {
  const found = whoseLink(office, text);
  if (found.is === 'open') return found.kind === 'preview' ? { key: 'link.preview' } : undefined;
  return found.is === 'receipt' ? { key: 'link.closed' } : { key: 'link.refused' };
}

/**
 * How a link's save is done.
 * @param own the link's own unit. @param unit the one whose report it is: another where a superior fills in.
 * @param untouched collects what came back as its mask.
 */
function byLink(
  office: Saving,
  own: string,
  unit: string,
  key: LinkKey,
  input: LinkSaveInput,
  sender: string,
  untouched: Set<string>,
): Manner {
  const by = recorded.byLink(own);
  return {
    refusal: () => refusalOf(office, input.token),
    received: (asSent, before, rows) => {
      const sent: LinkSentRow = asSent;
      const source = rows.find((row, i) => idOf(row, i) === sent.copiedFrom && row.unit.trim() === unit);
      const meant = asSidebarSends(sent, before, source, key);
      for (const field of maskedFields)
        if (meant.fields[field] !== sent.fields[field]) untouched.add(`${sent.rowId} ${field}`);
      return meant;
    },
    versionMeant: (sent, before) => versionBehind(sent, before, key),
    by: `${by} (${sender})`,
    consentBy: input.consent ? `${sender} (${recorded.consentBy[input.consent]}, ${by})` : '',
    // A save bears witness to its own unit only.
    recorded: (checked) => bearWitness(office, checked, ({ code }) => unit === own && code.trim() === own),
  };
}

/** What is answered to a link, with nothing in it that a link does not see. */
function toLink(answer: Answer<Saved>, key: LinkKey, untouched: ReadonlySet<string>): Answer<LinkSaved> {
  if (answer.ok)
    return { ok: true, value: { ...answer.value, rows: answer.value.rows.map((row) => linkRow(row, key)) } };
  return refuse(
    answer.problems.map((problem) => saidToLink(problem, untouched)),
    answer.conflicts?.map((row) => linkConflict(row, key)),
  );
}

/** Records a report that came by a link. */
export function saveLink(office: Saving, input: LinkSaveInput): Answer<LinkSaved> {
  const sender = senderIn(input.sender);
  const key = office.linkKey();
  const token = key?.read(input.token);
  if (!key || !token || token.kind === 'test') return refuseWith({ key: 'link.refused' });
  if (!sender) return refuse([said({ key: 'link.sender' }, { field: 'sender' })]);
  const { token: _, sender: __, consent, unit = token.unit, ...report } = input;
  const untouched = new Set<string>();
  const answer = saveReport(
    office,
    { ...report, unit, consent: consent !== '' },
    byLink(office, token.unit, unit, key, input, sender, untouched),
  );
  return toLink(answer, key, untouched);
}
