/**
 * ★ May a unit's report be written now? Decided here from the round, for the form and for hands in the sheet.
 */
import type { Row } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { isConfirmed, type Round } from '../../domain/round';
import { extensionOf } from '../../domain/standing/deadline';
import type { Day } from '../../domain/text/days';

/** Why nothing may be written into the round now, whoever asks; undefined where it may. */
export function roundHolds(round: Round | undefined): Problem | undefined {
  if (!round) return { key: 'round.none' };
  if (!isConfirmed(round)) return { key: 'round.unconfirmed' };
  return round.state === 'moving' ? { key: 'round.moving' } : undefined;
}

/**
 * Why this unit's report may not be written now; undefined where it may. Once a round is closed only staff
 * and units with an extension write.
 */
export function whyReadOnly(
  round: Round | undefined,
  unit: Pick<Row<'units'>, 'extendedTo'> | undefined,
  by: { isStaff: boolean; today: Day; contact: string },
): Problem | undefined {
  const holds = roundHolds(round);
  if (holds || round?.state !== 'closed' || by.isStaff) return holds;
  if (unit && extensionOf(unit.extendedTo) >= by.today) return undefined;
  return { key: 'round.closed', with: { name: round.name, contact: by.contact } };
}
