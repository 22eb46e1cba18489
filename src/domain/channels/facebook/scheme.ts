/** The part before the host: right, missing, mistyped, or of something that is no web address at all. */
import { caught } from './query';
import type { AddressReason } from './types';

/**
 * `rest` begins with the host, or, of the mobile app's own links (`app`), with their verb. `fixed`: something
 * had to be put right.
 */
export interface Start {
  scheme: 'web' | 'none' | 'app';
  rest: string;
  fixed: boolean;
}

// `http`, `https` or a slip of the finger: htps, ttps, htpps, hhttps, httsp. Then `://`, or what is typed for
// it: `:/`, `//`, `;//`, `.//`, `:`, `/`. Repeated at most nine times: nobody pastes more, and a pattern
// without limit could exhaust the engine's stack.
/** A web scheme at the beginning of a text, right or mistyped. */
export const WEB_SCHEME = /^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\/*|[.,]?\/\/+:?|\/)){1,9}/i;
const APP = /^fb:\/{1,3}/i;
const OTHER_USE: readonly (readonly [RegExp, AddressReason])[] = [
  [/^mailto:/i, 'EMAIL_IN_URL'],
  [/^(?:tel|sms|smsto|callto):/i, 'PHONE_IN_URL'],
  [/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i, 'SCHEME'],
];

/** The reason to refuse a text for its scheme, or null. */
export function schemeFault(text: string): AddressReason | null {
  const head = text.slice(0, 40);
  for (const [pattern, reason] of OTHER_USE) if (pattern.test(head)) return reason;
  return caught(/^([a-z][a-z0-9+-]{0,30}:)\/\//i, head) && !WEB_SCHEME.test(head) && !APP.test(head)
    ? 'SCHEME'
    : null;
}

/** Takes the scheme off, however it is repeated or mistyped. Backslashes must already be slashes. */
export function takeScheme(text: string): Start {
  if (APP.test(text)) return { scheme: 'app', rest: text.replace(APP, ''), fixed: false };
  const [scheme = ''] = WEB_SCHEME.exec(text) || [];
  const rest = text.slice(scheme.length);
  // `//www.…`, `httpswww.…` and `wwww.…` become what was meant.
  const tidy = rest
    .replace(/^\/\/+/, '')
    .replace(/^https?(?=www\.)/i, '')
    .replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i, 'www');
  return {
    scheme: scheme ? 'web' : 'none',
    rest: tidy,
    fixed: tidy !== rest || !/^(?:https?:\/\/)?$/i.test(scheme),
  };
}
