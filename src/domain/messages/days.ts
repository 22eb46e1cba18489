import { lacksYear } from '../text/days';
import type { Wording } from './wording';

/** Why a text that should be a day is none, and how a day is written: the end of several sentences. */
export const noDay = (text: string): Wording =>
  lacksYear(text)
    ? { what: `“${text}” chưa có năm.`, todo: 'Ghi cả năm, theo dạng 30/10/2018.' }
    : { what: `“${text}” không phải là một ngày.`, todo: 'Ghi theo dạng 30/10/2018.' };
