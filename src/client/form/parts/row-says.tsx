import { sayField } from '../../../domain/messages/fields';
import { returnedProblem } from '../../../domain/standing/review';
import type { EditRow } from '../state/model';

/** Something said of a whole row; a remark only informs, the rest must be mended. */
interface RowSentence {
  sentence: string;
  remark: boolean;
}

/**
 * What is said of the whole row: why it was returned, what the sheet holds against it, what the
 * server just said.
 * @param besideFields are faults of single fields shown at their fields already, and left out here?
 */
export function sentencesOn({ inSheet, says }: EditRow, besideFields = false): RowSentence[] {
  const held = (inSheet?.says ?? []).filter((said) => !(besideFields && said.field));
  const told = held.some(({ key }) => key === 'account.returned');
  const returned =
    inSheet?.review === 'returned' && !told ? [sayField(returnedProblem(inSheet.comment))] : [];
  return [
    ...[...says, ...returned].map((sentence) => ({ sentence, remark: false })),
    ...held.map(({ sentence, key }) => ({ sentence, remark: key === 'remark' })),
  ];
}

const list = (sentences: readonly RowSentence[], look: string, id?: string) =>
  sentences.length > 0 && (
    <ul class={`row-says ${look}`} id={id}>
      {sentences.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );

/** The id of what must be mended in a row. */
export const rowFaultsId = (rowId: string): string => `vi-sao-${rowId}`;

export function RowSays({ row, besideFields = false }: { row: EditRow; besideFields?: boolean }) {
  const all = sentencesOn(row, besideFields);
  return (
    <>
      {list(
        all.filter((s) => !s.remark),
        'row-faults',
        rowFaultsId(row.rowId),
      )}
      {list(
        all.filter((s) => s.remark),
        'row-remarks',
      )}
    </>
  );
}
