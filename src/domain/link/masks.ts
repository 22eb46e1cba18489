/**
 * ★ What a link does not show: a telephone or an e-mail that was reported before. It is a bearer's key and
 * may be forwarded, so what it shows is enough to know one's own again and too little to call or write to.
 * What comes back as its mask was left as it is.
 */
export const maskedFields = ['phone', 'email', 'secondPhone'] as const;
export type MaskedField = (typeof maskedFields)[number];

const HIDDEN = '•••';
/** Figures of a telephone that stay: enough to tell one's own from a colleague's. */
const SHOWN_FIGURES = 3;

function phoneMask(text: string): string {
  const figures = text.replace(/\D/g, '');
  return figures.length > 2 * SHOWN_FIGURES ? `${HIDDEN} ${figures.slice(-SHOWN_FIGURES)}` : HIDDEN;
}

/** The first letter of the name and the domain; nothing of what is no address. */
function emailMask(text: string): string {
  const [, first, domain] = /^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(text.trim()) ?? [];
  return first === undefined ? HIDDEN : `${first}${HIDDEN}@${domain!}`;
}

/** What is shown of a stored value; an empty one hides nothing. */
export const maskOf = (field: MaskedField, stored: string): string =>
  stored.trim() === '' ? stored : field === 'email' ? emailMask(stored) : phoneMask(stored);

/** The stored value where a field came back as its mask, else what was typed. */
export const unmasked = (field: MaskedField, sent: string, stored: string): string =>
  stored !== '' && sent.trim() === maskOf(field, stored) ? stored : sent;

const EMAIL_IN = /[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g;
/** Seven figures and more, however they are set apart. */
const NUMBER_IN = /(?:\d[\s.()/-]{0,3}){6,}\d/g;

/** A sentence without the telephones and e-mails that somebody wrote into it (a reason for a return, say). */
export const withoutPersonal = (text: string): string =>
  text.replace(EMAIL_IN, HIDDEN).replace(NUMBER_IN, HIDDEN);
