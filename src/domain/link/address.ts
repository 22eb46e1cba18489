/**
 * The web address of the links: a setting that staff paste from Google's window "Deploy". Only Google's own
 * form of a published web app is taken; every other form that people paste is known by its shape and
 * explained. Google's forms: developers.google.com/apps-script/guides/web.
 */
import { no, yes, type Problem, type Result } from '../messages';

const EXEC = /^https:\/\/script\.google\.com\/macros\/s\/[\w-]{20,}\/exec$/;

/** Why a text is no address of links, as the key of its sentence. */
function reasonOf(text: string): Problem {
  if (/^https?:\/\/script\.google\.com\/macros\/s\/[\w-]+\/dev\b/.test(text))
    return { key: 'link.addressDev' };
  if (/^https?:\/\/script\.google\.com\/a\/(?:macros\/)?[^/]+\//.test(text))
    return { key: 'link.addressWorkspace' };
  if (/^https?:\/\/script\.google\.com\/macros\/u\/\d+\//.test(text)) return { key: 'link.addressAccount' };
  if (/^https?:\/\/(?:script|docs)\.google\.com\//.test(text)) return { key: 'link.addressOther' };
  return { key: 'link.addressShape' };
}

/** The address as letters carry it; '' for an empty cell, which means that there are no links. */
export function readWebAddress(typed: string): Result<string> {
  const text = typed.trim().replace(/[\u200b-\u200d\ufeff]/g, '');
  if (text === '' || EXEC.test(text)) return yes(text);
  return no(reasonOf(text));
}

/** The name of the host, as letters tell it: what people compare before they open a link. */
export const HOST = 'script.google.com';
