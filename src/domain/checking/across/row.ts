/** One account as reported, for rules that look at many. */

/** `key` is the comparison key of its address, `phone` E.164, `email` the comparison key. */
export interface AcrossRow {
  rowId: string;
  unit: string;
  key?: string;
  kind?: string;
  pageName?: string;
  accountName?: string;
  name?: string;
  phone?: string;
  email?: string;
}
