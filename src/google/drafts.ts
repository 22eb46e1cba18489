/**
 * What a person typed and has not saved, in User Properties: private to that person's account, so it may hold
 * what the person is about to hand in. Kept in pieces, because one property holds 9 KB.
 */
const PIECE = 2_500;
const countKey = (unit: string): string => `draft/${unit}/count`;
const keptKey = (unit: string): string => `draft/${unit}/kept`;
const pieceKey = (unit: string, i: number): string => `draft/${unit}/${i}`;

/** Days that a draft is kept: it is personal data, and only its writer's own runs can reach it. */
const KEPT_DAYS = 90;
/** One without a time is from before times were kept: its days begin when it is kept again. */
const isOld = (kept: string | undefined): boolean =>
  kept !== undefined && Date.now() - Number(kept) > KEPT_DAYS * 86_400_000;

export const drafts = {
  /** The draft for a unit, '' when there is none; one that has lain too long is forgotten. */
  get(unit: string): string {
    const all = PropertiesService.getUserProperties().getProperties();
    if (isOld(all[keptKey(unit)])) {
      drafts.drop(unit);
      return '';
    }
    let text = '';
    for (let i = 0; i < Number(all[countKey(unit)] ?? 0); i += 1) text += all[pieceKey(unit, i)] ?? '';
    return text;
  },
  /** Keeps a draft in place of the one before. */
  keep(unit: string, draft: string): void {
    const pieces: Record<string, string> = {};
    const count = Math.ceil(draft.length / PIECE);
    for (let i = 0; i < count; i += 1) pieces[pieceKey(unit, i)] = draft.slice(i * PIECE, (i + 1) * PIECE);
    PropertiesService.getUserProperties().setProperties({
      ...pieces,
      [countKey(unit)]: String(count),
      [keptKey(unit)]: String(Date.now()),
    });
  },
  /** Forgets the draft: its text is overwritten too, because it is personal data. */
  drop(unit: string): void {
    const store = PropertiesService.getUserProperties();
    for (const key of Object.keys(store.getProperties()))
      if (key.indexOf(`draft/${unit}/`) === 0) store.deleteProperty(key);
  },
};
