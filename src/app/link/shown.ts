/**
 * What a link is shown of its rows: a telephone and an e-mail that were reported before are masked, in the
 * fields and in every sentence, and a row's version is sealed, so that nothing can be tried against it.
 */
import { recorded } from '../../domain/messages/recorded';
import type { Row } from '../../domain/fields';
import { maskedFields, maskOf, unmasked, withoutPersonal, type MaskedField } from '../../domain/link/masks';
import type { LinkKey } from '../../domain/link/token';
import { say } from '../../domain/messages';
import { versionOf } from '../report/form-rows';
import type { ConflictRow, FormRow, Said, SentRow } from '../views';
import type { LinkRow, LinkSentRow } from './views';

const isMasked = (field: Said['field']): field is MaskedField =>
  (maskedFields as readonly unknown[]).includes(field);

/** A sentence about a stored value: it quotes nothing of it and offers nothing made from it. */
function saidOfStored(said: Said): Said {
  if (isMasked(said.field)) {
    const { key, row, field } = said;
    return { key, sentence: say({ key: 'link.stored' }), row, field };
  }
  return { ...said, sentence: withoutPersonal(said.sentence) };
}

/** A row of the form for whoever holds its unit's link. */
export function linkRow<R extends FormRow>(row: R, key: LinkKey): R & LinkRow {
  const fields = { ...row.fields };
  for (const field of maskedFields) fields[field] = maskOf(field, row.fields[field]);
  return {
    ...row,
    version: key.rowMark(row.version),
    fields,
    says: row.says.map(saidOfStored),
    comment: withoutPersonal(row.comment),
    masked: maskedFields.filter((field) => row.fields[field].trim() !== ''),
  };
}

/** The same of a row that somebody else changed: who it was is told only of a link. */
export const linkConflict = (row: ConflictRow, key: LinkKey): ConflictRow => ({
  ...linkRow(row, key),
  by: row.by.startsWith(recorded.linkBegins) ? row.by : '',
});

/**
 * What is said of what was sent.
 * @param untouched "row field" of the fields that came back as their mask: what is said of them is said of a
 * stored value.
 */
export const saidToLink = (said: Said, untouched: ReadonlySet<string>): Said =>
  isMasked(said.field) && untouched.has(`${said.row ?? ''} ${said.field}`) ? saidOfStored(said) : said;

type AccountRow = Row<'accounts'>;

/** The version that a link's sealed one stands for, where the row is still what the link was shown. */
export const versionBehind = (sent: string, before: AccountRow, key: LinkKey): string =>
  key.rowMark(versionOf(before)) === sent ? versionOf(before) : sent;

/** A sent row as the sidebar would have sent it: the stored values in place of their masks. */
export function asSidebarSends(
  sent: LinkSentRow,
  before: AccountRow | undefined,
  source: AccountRow | undefined,
  key: LinkKey,
): SentRow {
  const { copiedFrom: _, ...row } = sent;
  const fields = { ...sent.fields };
  const opened = sent.opened && { ...sent.opened, fields: { ...sent.opened.fields } };
  for (const field of maskedFields) {
    for (const stored of [before, source])
      if (stored && fields[field] === sent.fields[field])
        fields[field] = unmasked(field, fields[field], stored[field]);
    if (opened && before) opened.fields[field] = unmasked(field, opened.fields[field], before[field]);
  }
  return {
    ...row,
    fields,
    ...(opened ? { opened } : {}),
    version: before ? versionBehind(sent.version, before, key) : sent.version,
  };
}
