/**
 * ★ What the page of a link may call, and nothing else. Each call carries the link's token and is answered by
 * it alone, whoever is logged in.
 */
import * as z from 'zod/mini';
import { tokenShape } from '../../domain/link/token';
import { LONGEST_CODE } from '../../domain/roster/unit';
import { done, refuse } from '../answer';
import { reportBody, sentRow } from '../api';
import type { Services } from '../services';
import { type InputOfShape, type OutputOfShape, type Shape, shaped, textUpTo } from '../shapes';
import type { Answer } from '../views';
import { NoForm, openLink } from './open-link';
import { proveAddress } from './prove';
import { saveLink } from './save-link';
import type { LinkSaveInput, LinkView } from './views';

const code = () => textUpTo(LONGEST_CODE);
const call = <S extends Shape, T>(
  input: S,
  run: (office: Services, input: OutputOfShape<S>) => Answer<T>,
) => ({
  input,
  run,
});

export const linkApi = {
  linkOpen: call(
    () => z.object({ token: tokenShape(), unit: z.optional(code()) }),
    (office, input): Answer<LinkView> => {
      try {
        return done(openLink(office, input));
      } catch (error) {
        if (error instanceof NoForm) return refuse(error.problems);
        throw error;
      }
    },
  ),
  linkSave: call(
    () =>
      z.extend(z.omit(reportBody(), { unit: true, consent: true, rows: true }), {
        token: tokenShape(),
        unit: z.optional(code()),
        sender: textUpTo(400),
        consent: z.enum(['', 'self', 'behalf']),
        rows: z.array(z.extend(sentRow(), { copiedFrom: z.optional(textUpTo(60)) })).check(z.maxLength(60)),
      }),
    (office, input) => saveLink(office, input satisfies LinkSaveInput),
  ),
  linkConfirm: call(() => z.object({ token: tokenShape(), noSignIn: z.boolean() }), proveAddress),
};

export type LinkCallName = keyof typeof linkApi;
export type LinkInputOf<K extends LinkCallName> = InputOfShape<(typeof linkApi)[K]['input']>;
export type LinkValueOf<K extends LinkCallName> = Extract<
  ReturnType<(typeof linkApi)[K]['run']>,
  { ok: true }
>['value'];

export const isLinkCall = (name: unknown): name is LinkCallName =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(linkApi, name);

/** A page's request, in characters: thirty rows with all their fields. */
const LIMIT = 1_000_000;

/** Reads the body of a call; throws for what no page of ours sends. */
export function linkBody<K extends LinkCallName>(
  name: K,
  json: unknown,
): OutputOfShape<(typeof linkApi)[K]['input']> {
  if (typeof json !== 'string' || json.length > LIMIT) throw new Error('malformed body');
  return shaped(linkApi[name].input, JSON.parse(json)) as OutputOfShape<(typeof linkApi)[K]['input']>;
}

/** Answers one call of the page of a link. */
export const answerLinkCall = (office: Services, name: LinkCallName, body: unknown): Answer<unknown> =>
  (linkApi[name].run as (office: Services, input: unknown) => Answer<unknown>)(office, body);
