/**
 * What nobody has established about Google, and the product is right with either way (docs/google.md, "Open
 * questions"). Each is asked here, learned from an ordinary run when it happens, or cannot be known from
 * inside.
 */
import type { Scratch } from './scratch';

/** Yes or no; undefined when it could not be asked. */
type Asked = (scratch: Scratch) => boolean | undefined;

/** The ways to an answer. Where a run teaches it, `by` says which; where nothing can, `why`. */
export type Question =
  { how: 'here'; ask: Asked } | { how: 'run'; by: string } | { how: 'never'; why: string };

const thrown = (act: () => unknown): boolean => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};

/** Keyed by the switch of the local Google (emulator/host/world.ts) that stands for the question. */
export const questions = {
  plainTextStopsFormulas: {
    how: 'here',
    ask: (s) => s.cell().setNumberFormat('@').setValue('=1+1').getFormula() === '',
  },
  plainTextKeepsApostrophe: {
    how: 'here',
    ask: (s) => s.cell().setNumberFormat('@').setValue("'x").getValue() === "'x",
  },
  richTextMakesFormulas: {
    how: 'here',
    ask: (s) => {
      const text = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
      return s.cell().setRichTextValue(text).getFormula() !== '';
    },
  },
  emptySheetValuesThrow: {
    how: 'here',
    ask: (s) => thrown(() => s.sheet.getSheetValues(s.sheet.getMaxRows(), 1, -1, -1)),
  },
  formatDateNamesAreEnglish: {
    how: 'here',
    ask: () =>
      Utilities.formatDate(new Date(Date.UTC(2018, 9, 2, 5)), 'Asia/Ho_Chi_Minh', 'EEEE') === 'Tuesday',
  },
  readBackReworded: {
    how: 'here',
    ask: (s) => {
      const protection = s.sheet.getRange('1:1').protect().setDescription('thử');
      const found = s.sheet
        .getProtections(SpreadsheetApp.ProtectionType.RANGE)
        .filter((one) => one.getDescription() === 'thử')[0];
      const range = found?.getRange().getA1Notation();
      protection.remove();
      return range === undefined ? undefined : range !== '1:1';
    },
  },
  openRangesAreClosed: {
    how: 'here',
    ask: (s) => {
      const protection = s.sheet.getRange('H2:H').protect();
      s.sheet.insertRowsAfter(s.sheet.getMaxRows(), 1);
      const last = protection.getRange().getLastRow();
      protection.remove();
      return last < s.sheet.getMaxRows();
    },
  },
  protectionErrorsAtFlush: { how: 'run', by: 'a write that Google refused (doors/pages.ts)' },
  eventRangeHasCoordinates: { how: 'run', by: 'an edit by hand (doors/edit.ts)' },
  activeSpreadsheetInTriggers: { how: 'run', by: 'the daily run of letters (doors/daily.ts)' },
  killedRunKeepsPendingWrites: {
    how: 'never',
    why: 'a run that was ended cannot say what it had written and not yet sent',
  },
  currentOnlyWorksInTriggers: {
    how: 'never',
    why: 'the product asks for the scope of all spreadsheets, so no run of its has the narrow one',
  },
  triggersMadeByTriggersFire: {
    how: 'never',
    why: 'a trigger would have to be made by the daily run, and would stay if it were cut',
  },
  simpleTriggersWriteProtected: {
    how: 'never',
    why: 'the run of an edit writes only where everybody who may edit may write, so it meets no such cell',
  },
  scriptStringsLoseSlashes: {
    how: 'never',
    why: 'no page of the product holds two slashes in a script (build/safe-script.mjs), so none can see them go',
  },
  scriptStringsLoseTags: {
    how: 'never',
    why: 'no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go',
  },
  activeSpreadsheetInWebApps: {
    how: 'never',
    why: 'the product opens the workbook by its id in every run of the web app, so it need not know',
  },
  severalAccountsOpen: {
    how: 'never',
    why: 'where Google turns to another account the script does not run, so nothing can notice it',
  },
  updatesAreLate: {
    how: 'never',
    why: 'no run knows which version came before its own',
  },
  claspDeploysPrivately: {
    how: 'never',
    why: 'a web app that nobody can open does not run; the test link of the desk finds it out',
  },
  claspUpdatesKeepAccess: {
    how: 'never',
    why: 'a web app that nobody can open does not run; the test link of the desk finds it out',
  },
  crowdedCallsGetPages: {
    how: 'never',
    why: 'a call that is refused before the code runs leaves nothing behind; the page takes both answers alike',
  },
} as const satisfies Record<string, Question>;

export type QuestionKey = keyof typeof questions;
