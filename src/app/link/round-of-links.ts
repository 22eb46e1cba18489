/** The round as links see it. */
import { digest } from '../../domain/marks/digest';
import { roundKey } from '../../domain/letters/round';
import type { RoundOfLinks } from '../../domain/link/standing';
import type { SettingsBook } from '../services';

/** One round stands in the settings, known by its name, and is open as long as it stands there. */
export function roundOfLinks(office: SettingsBook): RoundOfLinks {
  return { id: digest(roundKey(office.settings().round)).slice(0, 10), isOpen: true, closed: '' };
}
