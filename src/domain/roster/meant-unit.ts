/** Which unit somebody means who wrote its name, or the number alone, where its code belongs. */
import { fold } from '../text/vietnamese';
import { wordKey } from '../text/words';

/** Units that a question names: with more, the number says too little. */
const MOST = 3;

/** "04" and "H04" as "4": the number that a code ends in; '' without one. */
const numberIn = (code: string): string => /\d+$/.exec(code)?.[0].replace(/^0+(?=\d)/, '') ?? '';

/**
 * Makes a reader of texts that are no code of the roster.
 * @returns the units meant, as a question names them: "H04 (LĐLĐ huyện Cầu Kè)"; '' where none or too many
 * fit.
 */
export function meantUnits(units: readonly { code: string; name: string }[]): (text: string) => string {
  let known: Map<string, { code: string; name: string }[]> | undefined;
  const index = (): NonNullable<typeof known> => {
    const made: NonNullable<typeof known> = new Map();
    for (const { code, name } of units) {
      const unit = { code: code.trim(), name: name.trim() };
      if (!unit.code) continue;
      for (const key of new Set([fold(wordKey(name)), numberIn(unit.code)]))
        if (key) {
          const same = made.get(key);
          if (same) same.push(unit);
          else made.set(key, [unit]);
        }
    }
    return made;
  };
  return (text) => {
    known ??= index();
    const typed = text.trim();
    const fits = known.get(/^\d+$/.test(typed) ? numberIn(typed) : fold(wordKey(typed))) ?? [];
    return fits.length > MOST ? '' : fits.map(({ code, name }) => `${code} (${name})`).join(', ');
  };
}
