/**
 * ★ The workbook: its tabs and columns, written once. Set-up, reading by heading, the form, validation, notes
 * and colours all follow these tables. To change a column, a label or a hint, change it in ./fields/; a
 * heading that units already have needs a migration in google/migrations.ts.
 */
export {
  activities,
  answers,
  blankRow,
  callResults,
  fakeStates,
  kinds,
  requestKinds,
  reviews,
  roundStates,
  sources,
  statuses,
  timeliness,
  usage,
  yesNo,
  type Column,
  type ReportColumn,
  type Writer,
} from './column';
export * from './accounts';
export * from './tabs';
