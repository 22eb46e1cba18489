/** A setting that is on or off. */
import { readYesNo } from '../fields/choices';
import { yesNo } from '../fields/column';

/**
 * Có or Không in the words of `readYesNo`; an empty cell is Không; undefined for a text that says neither.
 */
export function readSwitch(text: string): boolean | undefined {
  const word = readYesNo(text);
  return word === undefined ? (text.trim() ? undefined : false) : word === yesNo.yes;
}
