/** What tells one return of a row from another: the row, and what stood in it when staff returned it. */
import type { Row } from '../../domain/fields';
import { shortHash } from '../../domain/text/short-hash';

/** A short word without a dot: the key of a letter lists several. */
export const returnedMark = ({ rowId, approved }: Pick<Row<'accounts'>, 'rowId' | 'approved'>): string =>
  shortHash(`${rowId} ${approved}`);
