/**
 * What the dialog `Nhập danh sách đơn vị` knows, and what each event does to it. Pure; calls and files are in
 * use-roster.ts.
 */
import type { RosterImported, RosterPreview, Said } from '../../app/views';

/** A text file that is not UTF-8: its first lines as each way of reading it shows them. */
export interface Readings {
  name: string;
  ways: { encoding: string; text: string }[];
}
export interface Lost {
  detail: string;
  offline: boolean;
}

export interface RosterState {
  text: string;
  /** Something said of the file that was chosen. */
  fileSays?: string;
  readings?: Readings;
  doing?: 'preview' | 'import';
  slow: boolean;
  problems: Said[];
  lost?: Lost;
  /** The preview, and the text it is of: another text needs another preview. */
  preview?: { of: string; value: RosterPreview };
  imported?: { value: RosterImported; rejected: RosterPreview['rejected'] };
}

export type RosterEvent =
  | { type: 'typed'; text: string }
  | { type: 'fileRead'; text: string; says: string }
  | { type: 'fileRefused'; says: string }
  | { type: 'fileUnsure'; readings: Readings }
  | { type: 'repaired' }
  | { type: 'asked'; doing: 'preview' | 'import' }
  | { type: 'nothingToPreview'; says: string }
  | { type: 'slow' }
  | { type: 'lost'; lost: Lost }
  | { type: 'refused'; problems: Said[] }
  | { type: 'previewed'; of: string; value: RosterPreview }
  | { type: 'imported'; value: RosterImported }
  | { type: 'startedOver' };

export const initialRoster: RosterState = { text: '', slow: false, problems: [] };

const settled = {
  doing: undefined,
  slow: false,
  problems: [],
  lost: undefined,
} satisfies Partial<RosterState>;

/** The text with every offered repair made, each on its own line; text that moved meanwhile is left alone. */
export function repaired(text: string, offers: RosterPreview['offers']): string {
  const lines = text.split(/\r\n|[\r\n]/);
  for (const { line, from, to } of offers) {
    const at = lines[line - 1]?.includes(from) ? line - 1 : lines.findIndex((l) => l.includes(from));
    if (at >= 0) lines[at] = lines[at]!.replace(from, () => to);
  }
  return lines.join('\n');
}

/** How many units pressing the button would record. */
export const countToImport = ({ preview }: RosterState): number =>
  preview ? preview.value.added.length + preview.value.changed.length : 0;

/** Is the preview of the very text that would be imported? */
export const isCurrent = ({ preview, text }: RosterState): boolean => preview?.of === text;

export function rosterReducer(state: RosterState, event: RosterEvent): RosterState {
  switch (event.type) {
    case 'typed':
      return { ...state, text: event.text, problems: [], fileSays: undefined, readings: undefined };
    case 'fileRead':
      return {
        ...state,
        text: event.text,
        fileSays: event.says,
        readings: undefined,
        problems: [],
        preview: undefined,
      };
    case 'fileRefused':
      return { ...state, fileSays: event.says, readings: undefined };
    case 'fileUnsure':
      return { ...state, readings: event.readings, fileSays: undefined };
    case 'repaired':
      return { ...state, text: repaired(state.text, state.preview?.value.offers ?? []) };
    case 'asked':
      return { ...state, ...settled, doing: event.doing };
    case 'nothingToPreview':
      return { ...state, ...settled, problems: [{ key: '', sentence: event.says }] };
    case 'slow':
      return { ...state, slow: Boolean(state.doing) };
    case 'lost':
      return { ...state, ...settled, lost: event.lost };
    case 'refused':
      return { ...state, ...settled, problems: event.problems };
    case 'previewed':
      return { ...state, ...settled, preview: { of: event.of, value: event.value } };
    case 'imported':
      return {
        ...state,
        ...settled,
        imported: { value: event.value, rejected: state.preview?.value.rejected ?? [] },
      };
    case 'startedOver':
      return initialRoster;
  }
}
