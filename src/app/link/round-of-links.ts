/** The round as links see it. */
import type { RoundOfLinks } from '../../domain/link/standing';
import { dayOf } from '../../domain/text/days';
import type { Rounds } from '../services';

/**
 * While a round is moving its links go on showing what stands there: whether it may be written is asked
 * apart.
 */
export function roundOfLinks(office: Rounds): RoundOfLinks {
  const round = office.round();
  if (!round) return { id: '', isOpen: false, closed: '' };
  const isOpen = round.state !== 'closed';
  return { id: round.id, isOpen, closed: isOpen ? '' : dayOf(round.closedAt) };
}
