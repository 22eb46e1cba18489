/**
 * What the server put into the page, so that one run is enough from the tap to a form that can be typed into:
 * JSON as the text of an element that is not shown (src/google/doors/), in which nothing can be taken for
 * HTML or for a comment.
 */
import type { LinkView } from '../../app/link/views';

export const dataId = 'link-data';
const states: readonly LinkView['state'][] = [
  'open',
  'preview',
  'receipt',
  'merged',
  'test',
  'refused',
  'upgrading',
  'failed',
];

/** The view in the page; undefined where it is missing or was spoilt on its way. */
export function readOpeningData(page: Pick<Document, 'getElementById'> = document): LinkView | undefined {
  try {
    const view = JSON.parse(page.getElementById(dataId)?.textContent ?? '') as Partial<LinkView> | null;
    return view?.state && states.includes(view.state) && view.office ? (view as LinkView) : undefined;
  } catch {
    return undefined;
  }
}

interface Place {
  parameter?: Record<string, string | undefined>;
}
declare const google: { script: { url?: { getLocation(told: (place: Place) => void): void } } };

/** The token in the page's own address, as Google tells it; '' where it tells none. */
export const tokenInAddress = (): Promise<string> =>
  new Promise((settle) => {
    setTimeout(() => settle(''), 5_000);
    try {
      if (google.script.url) google.script.url.getLocation((place) => settle(place.parameter?.k ?? ''));
      else settle('');
    } catch {
      settle('');
    }
  });
