/**
 * The way by which the form reaches the workbook: the sidebar's, of a person whom Google knows, or a link's.
 * What differs between them stands here, so that the form itself is one.
 */
import type { FormView, Saved } from '../../app/views';
import type { Outcome } from '../shared/wire';
import { call } from '../shared/wire';
import type { KeepingWorld } from './keep-draft';
import type { FormState, Sending } from './state/model';

export interface FormDoor {
  /** What the form knows before it is opened: whether a sender's name is asked. */
  readonly start: Partial<FormState>;
  open(unit: string | undefined): Promise<Outcome<FormView>>;
  /**
   * Sends a report.
   * @param again is told each time that the door sends the same once more by itself
   */
  save(state: FormState, sending: Sending, again: (times: number) => void): Promise<Outcome<Saved>>;
  /** After how many milliseconds without an answer the person is told that it seems lost. */
  readonly lostMs?: number;
  /** Where drafts go besides this browser, and after how long, in milliseconds. */
  readonly drafts: Pick<KeepingWorld, 'send'> & { everyMs?: number };
}

export const sidebarDoor: FormDoor = {
  start: {},
  open: (unit) => call('openForm', { unit }),
  save: ({ view, consent }, { rows, confirm }) =>
    call('saveReport', {
      unit: view?.unit?.code ?? '',
      consent,
      notice: view?.noticeId,
      rows,
      ...(confirm.length > 0 && { confirm }),
    }),
  drafts: { send: call },
};
