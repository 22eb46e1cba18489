/**
 * The first segment of a Facebook path that is no account, by what it is. Lower case; compared after
 * percent-decoding.
 */
import type { AddressReason } from './types';

// Each with and without `.php`.
const FIRST: readonly (readonly [AddressReason, string])[] = [
  ['HOME', ' index '],
  [
    'LOGIN_LINK',
    ' login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth accounts ',
  ],
  [
    'CONTENT_LINK',
    ' photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album ',
  ],
  ['ADMIN_TOOL', ' ads adsmanager ad_center business latest professional_dashboard insights creatorstudio '],
  [
    'SYSTEM_PAGE',
    ' home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories ' +
      'profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support ' +
      'public search_results weather fundraisers username unsupportedbrowser channel ',
  ],
];

/** Why an address whose path begins with this segment is not an account, or null when it may be one. */
export function reservedFor(first: string): AddressReason | null {
  const word = first.toLowerCase().replace(/\.php$/, '');
  if (/^v\d{1,2}\.\d{1,2}$/.test(word)) return 'LOGIN_LINK';
  for (const [reason, words] of FIRST) if (/^\w+$/.test(word) && words.includes(` ${word} `)) return reason;
  return word.length < first.length ? 'SYSTEM_PAGE' : null;
}

/** /posts/…, /videos/…, /photos/…, /media/set */
const SEEN = 'posts?|videos?|photos?|reels?|stories|story|albums?|media|watch';
/** /permalink/…, /notes/…, /events/…, /offers/… */
const READ = 'permalink|notes|events|offers';
const CONTENT = new RegExp(`^(?:${SEEN}|${READ})$`, 'i');

/**
 * Whether what follows an owner's segment is one post, photo, album (`/media/set`) or video of theirs: a bare
 * tab (`/photos/`) is still the owner.
 */
export function isContent(rest: readonly string[]): boolean {
  return CONTENT.test(rest[0] || '') && rest.slice(1, 4).some((part) => /\d|^pfbid|^set$/i.test(part));
}
