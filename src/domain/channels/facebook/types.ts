/**
 * What an accepted address leads to. A name alone does not tell a page from a person; a share token tells
 * nothing until it is opened.
 */
export type AddressKind = 'profile_or_page' | 'profile' | 'page' | 'group' | 'share';

/**
 * Why a text is not the address of an account. Each has its sentence, `address.<reason>`, in the catalogue.
 */
export type AddressReason =
  | 'EMPTY'
  | 'MULTIPLE'
  | 'EMAIL_IN_URL'
  | 'PHONE_IN_URL'
  | 'NOT_URL'
  | 'SCHEME'
  | 'OTHER_SITE'
  | 'LOOKALIKE_HOST'
  | 'USERINFO'
  | 'PORT'
  | 'NOT_PROFILE_HOST'
  | 'ADMIN_TOOL'
  | 'HOME'
  | 'SYSTEM_PAGE'
  | 'LOGIN_LINK'
  | 'CONTENT_LINK'
  | 'MISSING_ID'
  | 'HIDDEN_ID'
  | 'CUT'
  | 'REDIRECT_LINK'
  | 'DEEP_LINK'
  | 'USERNAME_CHARS'
  | 'USERNAME_SHORT'
  | 'USERNAME_LONG'
  | 'USERNAME_TLD';

/** What a person should know of an accepted address. Each has its sentence, `address.note.<note>`. */
export type AddressNote =
  | 'SCHEME_FIXED'
  | 'TEXT_AROUND'
  | 'BARE_USERNAME'
  | 'AT_USERNAME'
  | 'MESSENGER_LINK'
  | 'DEEP_LINK'
  | 'REDIRECT_UNWRAPPED'
  | 'MEMBER_LINK'
  | 'NAME_LIKE_SITE'
  | 'UNRESOLVED';

/**
 * An accepted address: `canonical` is what to store and open, `key` is equal for every spelling
 * of one account.
 */
interface AddressRead {
  ok: true;
  kind: AddressKind;
  canonical: string;
  key: string;
  notes: AddressNote[];
}
/** A refused one; `suggest` is an address the person probably meant, to be offered as a question. */
interface AddressRefused {
  ok: false;
  reason: AddressReason;
  suggest?: string;
}
export type AddressReading = AddressRead | AddressRefused;
