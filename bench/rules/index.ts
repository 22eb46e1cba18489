/** The rules' own figures: reading rows, asking across them, searching the roster. */
import type { Figure } from './measure';
import { benchRows } from './rows';
import { benchSearch } from './search';

export function benchRules(): Figure[] {
  return [...benchRows(), ...benchSearch()];
}
