/** What staff see and do about links: is the door open, a unit's link to hand over, replacing it. */
import { HOST } from '../../domain/link/address';
import { messageOf } from '../../domain/link/message';
import { TEST_MS, type ProofState } from '../../domain/link/proof';
import { addressMark } from '../../domain/link/token';
import { say, type Problem } from '../../domain/messages';
import { reachedAt } from '../../domain/roster/unit';
import { isAmong } from '../../domain/settings/staff';
import { showTime } from '../../domain/text/days';
import { done, refuseWith } from '../answer';
import { deadlineOf } from '../report/form-rows';
import type { Asked, Links, People, Services, Writing } from '../services';
import { staffWrites } from '../staff-writes';
import type { Answer } from '../views';
import { choicesOf, superiorsIn } from '../desk/narrow';
import type { Choices } from '../desk/views';
import { addressOf, doorState, unitLinks } from './unit-links';

/** How the door stands, for the section `Liên kết`. */
export interface LinksView {
  door: ProofState;
  /** What to do, in a sentence; '' when links go out. */
  says: string;
  address: string;
  host: string;
  /** The last Xác nhận: by which account the page runs, its version, when; absent where there was none. */
  proof?: { runsAs: string; version: string; at: string };
  /** The version of the script in the sheet: another one than the deployed says that it is to be updated. */
  version: string;
  linkOnly: boolean;
  /**
   * Addresses of those who may edit the Sheet and are not staff: they see every unit's rows. Link sharing and
   * members of groups cannot be seen from here.
   */
  editors: string[];
  /**
   * `hasEmail`: has the unit an address that takes letters, as far as is known? `above`: its superiors, by
   * the values of `choices`: the page itself narrows the list, in which it also looks for what is typed.
   */
  units: { code: string; name: string; hasEmail: boolean; above: string[]; kind: string; state: string }[];
  choices: Choices;
  /** Are the columns that the product writes protected as `linkOnly` wants it? */
  isGuarded: boolean;
}

/** A unit's link to hand over. */
export interface UnitLinkView {
  url: string;
  message: string;
}

const doorProblems: Record<Exclude<ProofState, 'proved'>, Problem> = {
  none: { key: 'link.noAddress' },
  unproved: { key: 'link.unproved' },
  address: { key: 'link.changed.address' },
  layout: { key: 'link.changed.layout' },
  owner: { key: 'link.changed.owner' },
};
/** Why no letter carries a link; undefined when the address is proved. */
export const doorProblem = (state: ProofState): Problem | undefined =>
  state === 'proved' ? undefined : doorProblems[state];

/**
 * What is said at opening: links went out, and something has changed since that may have made them useless.
 */
export function doorAtOpening(office: Asked & Links): Problem | undefined {
  const state = doorState(office);
  return state === 'none' || state === 'unproved' ? undefined : doorProblem(state);
}

const notStaff = (office: People): Problem | undefined =>
  office.visitor().is === 'staff' ? undefined : { key: 'who.staffOnly' };

/** The section as it opens. */
export function linksView(office: Services): Answer<LinksView> {
  const no = notStaff(office);
  if (no) return refuseWith(no);
  const { webAddress, linkOnly } = office.settings();
  const door = doorState(office);
  const problem = doorProblem(door);
  const proof = office.proof();
  const staff = office.staff();
  const refused = office.refusedAddresses();
  const { rows } = office.table('units');
  const above = superiorsIn(rows);
  const units = rows
    .filter(({ code, name }) => code.trim() && name.trim())
    .map((unit) => ({ unit, above: above(unit), kind: unit.kind.trim(), state: unit.status }));
  return done({
    door,
    says: problem ? say(problem) : '',
    address: webAddress,
    host: HOST,
    ...(proof ? { proof: { runsAs: proof.runsAs, version: proof.version, at: showTime(proof.at) } } : {}),
    version: office.built.version,
    linkOnly,
    editors: office.editors().filter((email) => !isAmong(email, staff) && email !== office.owner()),
    units: units.map(({ unit, above: over, kind, state }) => ({
      code: unit.code.trim(),
      name: unit.name,
      hasEmail: reachedAt(unit, refused).length > 0,
      above: over.map(({ value }) => value),
      kind,
      state,
    })),
    choices: choicesOf(units),
    isGuarded: office.isGuarded(),
  });
}

/** A link that proves the address, for ten minutes. */
export function testLink(office: Services): Answer<{ url: string; minutes: number }> {
  const no = notStaff(office);
  if (no) return refuseWith(no);
  const { webAddress } = office.settings();
  const key = office.linkKey();
  if (!webAddress) return refuseWith({ key: 'link.noAddress' });
  if (!key) return refuseWith({ key: 'link.noRow' });
  const token = key.write({
    kind: 'test',
    until: office.instant + TEST_MS,
    address: addressMark(webAddress),
  });
  return done({ url: addressOf(webAddress, token), minutes: TEST_MS / 60_000 });
}

/** A unit's link with the message that brings it. */
export function unitLink(office: Services, { unit: code }: { unit: string }): Answer<UnitLinkView> {
  const no = notStaff(office);
  if (no) return refuseWith(no);
  const problem = doorProblem(doorState(office));
  if (problem) return refuseWith(problem);
  const unit = office.table('units').rows.find((row) => row.code.trim() === code.trim());
  const url = unit && unitLinks(office)?.(code, 'unit');
  if (!url) return refuseWith({ key: 'link.noRow' });
  const settings = office.settings();
  const { department, contact } = settings;
  const round = office.round();
  const guidance = round?.document ?? '';
  const deadline = deadlineOf(unit, round, office.today);
  return done({
    url,
    message: messageOf({ unit: unit.name, guidance, department, contact, deadline, url }),
  });
}

/** Draws another version: the unit's old link is dead from now on. */
export function replaceLink(
  office: Writing & People,
  { unit: code }: { unit: string },
): Answer<Record<string, never>> {
  return staffWrites(office, () => {
    const index = office.table('units').rows.findIndex((row) => row.code.trim() === code.trim());
    if (index < 0) return refuseWith({ key: 'form.unknownUnit', with: { code } });
    office.log([{ what: { key: 'log.linkReplaced' }, unit: code.trim() }]);
    office.putOwn('units', [{ index, cells: { link: office.newId() } }]);
    return done({});
  });
}

/** A new key: every link that was handed out is dead from now on. */
export function renewLinks(office: Writing & People & Links): Answer<Record<string, never>> {
  return staffWrites(office, () => {
    office.log([{ what: { key: 'log.linksAnew' } }]);
    office.renewLinkKey();
    return done({});
  });
}
