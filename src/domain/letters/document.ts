/**
 * The number of the document that asks for the report, as it stands in its name: "Hướng dẫn số
 * 04/HD-LĐLĐ ngày 02/10/2018" → "04/HD-LĐLĐ". A number has letters after its slash (Decree 30/2020, Annex I,
 * part II.3), a day has none. The name itself, cut, where it has no number; '' for no name.
 */
import { clip } from './blocks';

const NUMBER = /\d{1,6}\/(?:\d{4}\/)?\p{L}[\p{L}\p{M}\d-]*/u;

export const documentNumber = (guidance: string): string =>
  NUMBER.exec(guidance)?.[0] ?? clip(guidance.trim(), 60);

/** The document with what kind it is and without its day: "Hướng dẫn số 04/HD-LĐLĐ"; '' for no name. */
export const documentWithoutDay = (guidance: string): string =>
  clip(guidance.replace(/,?\s+ngày\s.*$/u, '').trim(), 60);
