/** Sentences about several rows together: each stands with its rule. */
import { acrossRules, type AcrossCode } from '../checking/across/rules';
import type { AcrossFilling } from '../checking/across/rule';

type Sentences = Record<`across.${AcrossCode}`, (filling: AcrossFilling) => string>;

export const acrossMessages = Object.fromEntries(
  Object.entries(acrossRules).map(([code, { says }]) => [
    `across.${code}`,
    typeof says === 'string' ? () => says : says,
  ]),
) as Sentences;
