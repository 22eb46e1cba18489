/**
 * The form's way to the workbook by a unit's link: no account, no draft on the server, patience on the way.
 */
import type { LinkForm, LinkSaved, LinkSaveInput, LinkView } from '../../app/link/views';
import type { FormDoor } from '../form/door';
import { send, type Outcome } from '../shared/wire';
import { longestPatience, patiently } from './patience';

export type FormLinkView = Extract<LinkView, { state: 'open' | 'preview' }>;
export const hasForm = (view: LinkView): view is FormLinkView =>
  view.state === 'open' || view.state === 'preview';

/** Asks what a token opens now, or the form of a unit below. */
export const askLink = (
  token: string,
  unit?: string,
  again: (times: number) => void = () => undefined,
): Promise<Outcome<LinkView>> =>
  patiently(() => send<LinkView>('linkOpen', unit === undefined ? { token } : { token, unit }), again);

const given = (form: LinkForm): Promise<Outcome<LinkForm>> =>
  Promise.resolve({ is: 'answer', answer: { ok: true, value: form } });

/**
 * @param view what the link has opened
 * @param unit a unit below, when it is its form
 * @param changed is told when the link opens something else now, which is no form
 */
export function linkDoor(
  view: FormLinkView,
  unit: string | undefined,
  changed: (view: LinkView) => void,
): FormDoor {
  const { token, state } = view;
  let first: LinkForm | undefined = view.form;
  return {
    start: { sender: '', preview: state === 'preview' },
    async open() {
      const here = first;
      first = undefined;
      if (here) return given(here);
      const outcome = await askLink(token, unit);
      if (outcome.is === 'lost') return outcome;
      if (!outcome.answer.ok) return { is: 'answer', answer: outcome.answer };
      const now = outcome.answer.value;
      if (hasForm(now)) return given(now.form);
      changed(now);
      return new Promise(() => undefined);
    },
    save({ sender = '', consentBy, view }, { rows, confirm }, again) {
      const body: LinkSaveInput = {
        token,
        sender: sender.trim(),
        consent: consentBy ?? '',
        notice: view?.noticeId,
        rows,
      };
      if (unit !== undefined) body.unit = unit;
      if (confirm.length > 0) body.confirm = confirm;
      return patiently(() => send<LinkSaved>('linkSave', body), again);
    },
    lostMs: longestPatience + 60_000,
    // Nothing of a link lies on the server before it is sent: drafts stay in this browser, at once.
    drafts: { send: () => Promise.resolve({ is: 'lost', detail: '', offline: false }), everyMs: 300 },
  };
}
