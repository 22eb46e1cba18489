/**
 * What travels between the page of a link and the server. The form in it is the sidebar's own (../views.ts);
 * what a link may not see is masked in it or left empty.
 */
import type { MaskedField } from '../../domain/link/masks';
import type { FormRow, FormView, Saved, SaveInput, SentRow, UnitBrief } from '../views';

export type { MaskedField };

/** Whom to call, and whose page it is: all that a link which is not valid is told. */
export interface LinkOffice {
  federation: string;
  department: string;
  guidance: string;
  /** Name and telephone of the contact, as staff wrote them; '' where they wrote none. */
  contact: string;
}

export interface LinkRow extends FormRow {
  /**
   * Fields of `fields` that hold a mask, which is kept as it is stored where it comes back untouched; one
   * that is stored empty is not masked.
   */
  masked: MaskedField[];
}
/** The sidebar's form without who is asking, other units and drafts: those are empty. */
export interface LinkForm extends Omit<FormView, 'rows' | 'unit'> {
  unit: NonNullable<FormView['unit']>;
  rows: LinkRow[];
}

/** A unit below, as its superior's link shows it. */
export interface UnitBelow extends UnitBrief {
  status: string;
  timeliness: string;
  /** "16/10/2018 08:00": when it last changed something; '' if never. */
  at: string;
  /** Its telephone numbers; '' unless superiors may fill in for it. */
  phone: string;
  /** May this link open and save its form? */
  mayFillIn: boolean;
}

/**
 * What a link opens:
 *
 * - open: the form. `preview` is the same for whoever looks at a test letter: saving is refused;
 * - receipt: what was recorded, to read; `until` is the last day on which it is shown;
 * - merged: the unit was merged into another, or dissolved (`into` is '');
 * - test: staff prove the web address; `proved` says that somebody has pressed Xác nhận already;
 * - refused: altered, shortened, replaced, of another round or another workbook, too old: one same answer for
 *   all of them, and for no token at all;
 * - failed: the workbook cannot be read; `says` is a sentence for whoever reads it.
 * - upgrading: the workbook has another layout than this version of the script. Nothing is written.
 */
export type LinkView = { office: LinkOffice } & (
  | { state: 'open' | 'preview'; token: string; form: LinkForm; below: UnitBelow[]; above: string }
  | { state: 'receipt'; token: string; form: LinkForm; until: string }
  | { state: 'merged'; unit: string; into: string }
  | {
      state: 'test';
      token: string;
      runsAs: string;
      version: string;
      address: string;
      /** Why it cannot be confirmed from here: '' when it can. */
      refused: string;
      proved: boolean;
    }
  | { state: 'refused' }
  | { state: 'upgrading' }
  | { state: 'failed'; says: string }
);

/** Who ticks the consent: the administrator, or somebody else whom the administrator knows of. */
export type LinkConsent = '' | 'self' | 'behalf';

export interface LinkSentRow extends SentRow {
  /**
   * Where the administrator was copied from another row whose telephone and e-mail are masked: that row. What
   * is still its mask is filled in by the server.
   */
  copiedFrom?: string;
}
export interface LinkSaveInput extends Omit<SaveInput, 'unit' | 'consent' | 'rows'> {
  token: string;
  /** The name that whoever sends typed in this visit. */
  sender: string;
  consent: LinkConsent;
  rows: LinkSentRow[];
  /** A unit below, where the superior fills in for it; the link's own where it is absent. */
  unit?: string;
}
export interface LinkSaved extends Saved {
  rows: LinkRow[];
}

/** The web address is proved from now on. */
export interface LinkProved {
  address: string;
  runsAs: string;
  version: string;
}
