/** Sentences about several rows together: each stands with its rule. */
import { acrossRules, type AcrossCode } from '../checking/across/rules';
import type { AcrossFilling } from '../checking/across/rule';
import type { Said } from './wording';

type Sentences = Record<`across.${AcrossCode}`, (filling: AcrossFilling) => Said>;

export const acrossMessages = Object.fromEntries(
  Object.entries(acrossRules).map(([code, { says }]) => [
    `across.${code}`,
    typeof says === 'function' ? says : () => says,
  ]),
) as Sentences;
