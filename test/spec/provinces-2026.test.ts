/**
 * Inputs of the kinds of the corpus as offices of other provinces may type them (corpus/provinces_2026.json):
 * what each comes to.
 */
import { repairOf } from '../../src/domain/checking/repair';
import { readKind, readReview, readYesNo } from '../../src/domain/fields/choices';
import { say } from '../../src/domain/messages';
import { columnNamed } from '../../src/domain/roster/headings';
import { readSettings, settingTable, type SettingKey } from '../../src/domain/settings';
import { readDay } from '../../src/domain/text/days';
import { addressKey, mailsIn, numberIn, personIn } from './corpus/judges';
import provinces from './corpus/provinces_2026.json';

/** What a setting comes to, as JSON; ✗ where a sentence says that it cannot be read. */
const setting =
  (key: SettingKey) =>
  (text: string): string => {
    const { label } = settingTable[key];
    const { settings, problems } = readSettings({ [label]: text });
    return problems.some((problem) => say(problem).includes(`“${label}”`))
      ? '✗'
      : JSON.stringify(settings[key]);
  };

it.each<[string, string[][], (text: string) => string]>([
  ['A heading', provinces.headings, (text) => columnNamed(text) ?? ''],
  ['A day', provinces.days, (text) => readDay(text) ?? ''],
  ['An address', provinces.addresses, addressKey],
  ['E-mail', provinces.emails, mailsIn],
  ['A telephone number', provinces.phones, numberIn],
  ['A name', provinces.names, personIn],
  ['Days before the deadline', provinces.milestones, setting('milestones')],
  ['Days off', provinces.holidays, setting('holidays')],
  ['Days of sending', provinces.sendDays, setting('sendDays')],
  ['The hour', provinces.sendHour, setting('sendHour')],
  ['Staff', provinces.staff, setting('staff')],
  ['Yes or no', provinces.yes, (text) => readYesNo(text) ?? ''],
  ['A kind', provinces.kind, (text) => readKind(text) ?? ''],
  ['A review', provinces.review, (text) => readReview(text) ?? ''],
])('%s of another province is read as it is meant', (_kind, cases, read) =>
  expect(cases.map(([text]) => [text, read(text!)])).toEqual(cases),
);

it('of two people with their offices no office is offered that names the other', () => {
  const name = 'Trần Văn Tý (CT), Lê Thị Hà (PCT)';
  const report = {
    kind: 'Trang',
    accountName: '',
    pageName: 'Công đoàn xã Mẫu',
    address: '',
    name,
    office: '',
    phone: '',
    email: '',
    second: '',
    secondPhone: '',
    reason: '',
  };
  expect(repairOf(report, 'name')).toBeUndefined();
});
