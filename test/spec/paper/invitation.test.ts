// The invitation by paper: one sheet for a unit that no letter reaches, with its own link as a code.
import type { Code, Paper } from '../../../src/domain/paper/document';
import { textsOf } from '../../../src/domain/paper/document';
import type { PapersInput } from '../../../src/app/desk/papers';
import { Holder, provesDoor, tokenOf } from '../../support/links';
import { CAU_KE, givenOffice, twoUnits, type Office, type OfficeGiven } from '../../support/office';

const without = twoUnits.map((unit) => ({ ...unit, email: unit.email === CAU_KE ? unit.email : '' }));
const proved = (given: OfficeGiven = {}): Office => {
  const office = givenOffice(given);
  provesDoor(office);
  return office;
};
const asks = (office: Office, more: Partial<PapersInput> = {}) =>
  office.staff
    .opensPage('In và xuất…')
    .asks<Paper[]>('papers', { what: 'invite', above: '', status: '', unit: '', ...more });
const papersOf = (office: Office, more: Partial<PapersInput> = {}): Paper[] => {
  const answer = asks(office, more);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const codeOf = (paper: Paper): Code => paper.blocks.find((block): block is Code => block.is === 'code')!;
const refusal = (office: Office, more: Partial<PapersInput> = {}): string[] => {
  const answer = asks(office, more);
  return answer.ok ? [] : answer.problems.map(({ key }) => key);
};

it('It is a letter of the office: heading, number and matter, place and day, recipient, ground, deadline, signature', () => {
  const office = proved({ settings: { 'Địa danh trên văn bản': 'Trà Vinh' } });
  const [paper] = papersOf(office, { unit: 'H04' });
  expect(paper!.landscape).toBe(false);
  const guidance = office.setting('Văn bản hướng dẫn');
  const texts = textsOf(paper!);
  for (const text of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: ………/…………',
    'V/v báo cáo tài khoản Facebook theo Hướng dẫn số 04/HD-LĐLĐ',
    'Trà Vinh, ngày 16 tháng 10 năm 2018',
    'Kính gửi: Liên đoàn Lao động huyện Cầu Kè',
    'Thời hạn: trước ngày 30/10/2018, tức chậm nhất hết ngày 29/10/2018 (thứ Hai).',
    'TM. BAN THƯỜNG VỤ',
    '- Như trên;',
  ])
    expect(texts).toContain(text);
  expect(texts.join('\n')).toContain(`Thực hiện ${guidance}, đề nghị đơn vị báo cáo`);
});

it('Its code is the unit’s own link, which opens the unit’s form and no other’s', () => {
  const office = proved();
  const { text } = codeOf(papersOf(office, { unit: 'H04' })[0]!);
  expect(new URL(text).searchParams.get('k')).toBe(tokenOf(office, 'H04'));
  expect(Holder.at(office, text).sees()).toMatchObject({ state: 'open', form: { unit: { code: 'H04' } } });
});

it('It says how to check by telephone and what is never asked, as letters do, and whom to call', () => {
  const office = proved({ settings: { 'Liên hệ khi cần hỗ trợ': 'Trần Thị Mai, 0294 385 0000' } });
  const said = textsOf(papersOf(office, { unit: 'H04' })[0]!).join('\n');
  for (const part of [
    'không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền',
    'gọi số điện thoại của cơ quan ghi trên văn bản giấy',
    'script.google.com',
    'cửa sổ ẩn danh',
    '0294 385 0000',
    'không chuyển cho người ngoài đơn vị',
  ])
    expect(said).toContain(part);
  expect(said).not.toMatch(/khẩn|ngay lập tức|gấp/i);
});

it('An extended unit reads its own last day', () => {
  const office = proved({ units: [{ code: 'H04', name: 'LĐLĐ huyện Cầu Kè', extendedTo: '05/11/2018' }] });
  expect(textsOf(papersOf(office)[0]!).join('\n')).toContain('chậm nhất hết ngày 05/11/2018 (thứ Hai)');
});

it('All at once: whoever has no e-mail address and has not reported, each a sheet of its own', () => {
  const office = proved({ units: without });
  expect(papersOf(office, { noEmail: true }).map(({ name }) => name)).toEqual(['Giay moi H09']);
  expect(papersOf(office).map(({ name }) => name)).toEqual(['Giay moi H04', 'Giay moi H09']);
  office.cauKe.reports();
  expect(papersOf(office).map(({ name }) => name)).toEqual(['Giay moi H09']);
  expect(papersOf(office, { unit: 'H04' })).toHaveLength(1);
  expect(refusal(office, { unit: 'H04', noEmail: true })).toEqual(['paper.nothing']);
});

it('A unit that works no more gets none', () => {
  const office = proved();
  office.staff.types('Đơn vị', 2, 'Hoạt động', 'Đã giải thể');
  expect(refusal(office, { unit: 'H04' })).toEqual(['paper.nothing']);
});

it('Until the address of links is proved there is none, and what to do is said', () => {
  expect(refusal(givenOffice())).toEqual(['link.noAddress']);
});
