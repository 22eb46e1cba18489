/**
 * What a person typed and has not saved, in User Properties: private to that person's account, so it may hold
 * what the person is about to hand in. Kept in pieces, because one property holds 9 KB.
 */
const PIECE = 2_500;
const countKey = (unit: string): string => `draft/${unit}/count`;
const pieceKey = (unit: string, i: number): string => `draft/${unit}/${i}`;

export const drafts = {
  /** The draft for a unit, '' when there is none. */
  get(unit: string): string {
    const all = PropertiesService.getUserProperties().getProperties();
    let text = '';
    for (let i = 0; i < Number(all[countKey(unit)] ?? 0); i += 1) text += all[pieceKey(unit, i)] ?? '';
    return text;
  },
  /** Keeps a draft in place of the one before. */
  keep(unit: string, draft: string): void {
    const pieces: Record<string, string> = {};
    const count = Math.ceil(draft.length / PIECE);
    for (let i = 0; i < count; i += 1) pieces[pieceKey(unit, i)] = draft.slice(i * PIECE, (i + 1) * PIECE);
    PropertiesService.getUserProperties().setProperties({ ...pieces, [countKey(unit)]: String(count) });
  },
  /** Forgets the draft: its text is overwritten too, because it is personal data. */
  drop(unit: string): void {
    const store = PropertiesService.getUserProperties();
    for (const key of Object.keys(store.getProperties()))
      if (key.indexOf(`draft/${unit}/`) === 0) store.deleteProperty(key);
  },
};
