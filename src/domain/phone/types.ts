/**
 * Why a cell is not one Vietnamese phone number. Each has its sentence, `phone.<reason>`, in the catalogue.
 */
export type PhoneReason =
  | 'EMPTY'
  | 'MULTIPLE'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'PREFIX'
  | 'NO_PREFIX'
  | 'AREA_CODE'
  | 'FAKE'
  | 'LETTER_FOR_DIGIT'
  | 'CHARS'
  | 'SCIENTIFIC'
  | 'SERVICE_NUMBER'
  | 'CLOSED_NETWORK'
  | 'FOREIGN';

/** What a person should know of an accepted number. Each has its sentence, `phone.note.<note>`. */
export type PhoneNote =
  | 'LEADING_ZERO_ADDED'
  | 'OLD_11_DIGIT'
  | 'OLD_AREA_CODE'
  | 'UNKNOWN_PREFIX'
  | 'AMBIGUOUS_OLD_AREA'
  | 'TEXT_AROUND';

/**
 * `e164` is what to store and compare, `display` what to show ("0912 345 678"). `convertible`: the cell
 * holds an old number and these are the new one. Of several numbers, `parts` are those that could be
 * read, in E.164.
 */
export type PhoneReading =
  | {
      ok: true;
      kind: 'valid' | 'convertible';
      type: 'mobile' | 'landline';
      e164: string;
      display: string;
      ext?: string;
      notes: PhoneNote[];
    }
  | { ok: false; reason: PhoneReason; parts?: string[] };
