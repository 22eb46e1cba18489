// What staff take away: Word files read back by a library, and all that the desk hands out of a person who
// was erased.
import mammoth from 'mammoth';
import { wordFile } from '../../../src/client/papers/word-file';
import type { PapersView } from '../../../src/app/desk/papers';
import type { Paper } from '../../../src/domain/paper/document';
import { givenOffice, newRow, type Office } from '../../support/office';

const asks = <T>(office: Office, call: string, body: unknown = {}): T => {
  const answer = office.staff.opensPage('In và xuất…').asks<T>(call, body);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const all = { above: '', status: '', unit: '' };
const wordOf = async (papers: readonly Paper[]): Promise<string> => {
  const buffer = Buffer.from(await (await wordFile(papers)).arrayBuffer());
  return (await mammoth.extractRawText({ buffer })).value;
};

it('The Word file of a fake page that was written down says its address, number and day, and the genuine page', async () => {
  const office = givenOffice();
  office.cauKe.reports([newRow()]);
  asks(office, 'recordFake', {
    id: 'TG1',
    unit: 'H04',
    address: 'm.facebook.com/congdoancauke.giamao?ref=share',
    foundOn: '15/10/2018',
    pageId: '100064123456789',
    does: 'Xin chuyển tiền',
  });
  const { unit, address, foundOn, pageId, does } = asks<PapersView>(office, 'papersView').fakes[0]!;
  const fake = { address, foundOn, pageId, does };
  const text = await wordOf(asks<Paper[]>(office, 'papers', { ...all, what: 'fake', unit, fake }));
  for (const said of [
    'https://www.facebook.com/congdoancauke.giamao',
    '100064123456789',
    '15/10/2018',
    'Xin chuyển tiền',
    'Liên đoàn Lao động huyện Cầu Kè',
    'https://www.facebook.com/congdoancauke',
  ])
    expect(text).toContain(said);
});

it('Whoever was erased stands in no Word file, no list and no answer of the desk', async () => {
  const person = { name: 'Thạch Thị Hồng Gấm', phone: '0918273645', email: 'gam.rieng@example.org' };
  const values = [person.name, person.phone, '0918 273 645', person.email];
  const office = givenOffice();
  office.cauKe.reports([newRow(person)]);
  const takenAway = async (): Promise<string> => {
    const papers = ['filled', 'list', 'pages', 'blank'].flatMap((what) =>
      asks<Paper[]>(office, 'papers', { ...all, what }),
    );
    const answers = [
      'papersView',
      'overview',
      'callList',
      'reviewQueue',
      'pageSafety',
      'dataRequests',
      'deskHealth',
      'desk.rounds',
      'checkAll',
    ].map((name) => asks<unknown>(office, name));
    const form = office.staff.opensForm('H04');
    return [await wordOf(papers), JSON.stringify([papers, answers, form])].join('\n');
  };
  const before = await takenAway();
  expect(values.filter((value) => before.includes(value)).length).toBeGreaterThanOrEqual(3);
  asks(office, 'erasePerson', { text: person.email });
  const after = await takenAway();
  expect(values.filter((value) => after.includes(value))).toEqual([]);
});
