/** Opening the form: the server's answer, the choice of a unit, and what was left unsent. */
import type { FormView, Said } from '../../../app/views';
import { kinds } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { restore, writeDraft, youngest } from './draft';
import {
  fieldId,
  notOpenId,
  pageTitleId,
  withFocus,
  type EditRow,
  type FormEvent,
  type FormState,
} from './model';
import { fieldsToMend, newRow } from './rows';

type Opened = Extract<FormEvent, { type: 'opened' }>;

/**
 * The server told whose form this is: show it, with what was typed and not sent. A form that holds nothing
 * begins with an empty page, since nine units in ten report one: the first box to fill in stands there at
 * once.
 */
export function opened(state: FormState, { view, localDraft, now, freshId }: Opened): FormState {
  if (!view.unit) return choosing(state, view);
  const draft = youngest([localDraft, view.draft, state.carried], now);
  const { rows: known, restored } = restore(view.rows, draft);
  const rows = known.length === 0 && freshId ? [newRow(freshId, kinds.page)] : toMendFirst(known);
  const toMend = rows.find((row) => fieldsToMend(row).length > 0);
  const next: FormState = {
    ...state,
    phase: 'writing',
    view,
    rows,
    unit: view.unit.code,
    slowOpening: false,
    carried: '',
    mustReopen: false,
    refusals: [],
    lost: undefined,
    complaints: [],
    sent: [],
    consent: false,
    consentBy: undefined,
    sending: undefined,
    undo: undefined,
    notice: undefined,
    saved: undefined,
    draft: restored && draft ? { restoredAt: draft.at } : {},
  };
  return withFocus(next, toMend ? fieldId(toMend.rowId, fieldsToMend(toMend)[0]!) : pageTitleId);
}

/**
 * Rows returned for a field that staff named come first and stand open: nothing else is asked of the unit.
 */
const toMendFirst = (rows: readonly EditRow[]): EditRow[] => [
  ...rows.filter((row) => fieldsToMend(row).length > 0).map((row) => ({ ...row, open: true })),
  ...rows.filter((row) => fieldsToMend(row).length === 0),
];

function choosing(state: FormState, view: FormView): FormState {
  if (!view.mayChoose && view.yourUnits.length === 0)
    return refused({ ...state, view }, [{ key: '', sentence: words.noUnit({ contact: view.contact }) }]);
  const next: FormState = {
    ...state,
    phase: 'choosing',
    view,
    slowOpening: false,
    refusals: [],
    lost: undefined,
  };
  return withFocus(next, pageTitleId);
}

export const refused = (state: FormState, problems: readonly Said[]): FormState =>
  withFocus(
    {
      ...state,
      phase: 'refused',
      slowOpening: false,
      lost: undefined,
      refusals: problems.map((p) => p.sentence),
    },
    notOpenId,
  );

const asking = (state: FormState): FormState => ({
  ...state,
  phase: 'opening',
  opening: state.opening + 1,
  slowOpening: false,
  lost: undefined,
  refusals: [],
});

/** Asks the server again for the same unit. What was typed comes along. */
export const openAgain = (state: FormState, now: number): FormState => ({
  ...asking(state),
  carried: writeDraft(state.rows, now),
});

/** Asks for another unit's form. What was typed in this one waits as its draft. */
export const unitChosen = (state: FormState, unit: string): FormState => ({
  ...asking(state),
  unit,
  rows: [],
  carried: '',
});
