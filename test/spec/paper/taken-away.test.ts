// What staff take away: Word files read back by a library, and all that the desk hands out of a person who
// was erased.
import mammoth from 'mammoth';
import { wordFile } from '../../../src/client/papers/word-file';
import type { PapersView } from '../../../src/app/desk/papers';
import type { Paper } from '../../../src/domain/paper/document';
import { givenLetters } from '../../support/letters';
import { provesDoor } from '../../support/links';
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
  provesDoor(office);
  office.cauKe.reports([newRow(person)]);
  asks(office, 'recordFake', {
    id: 'TG1',
    unit: 'H04',
    address: 'facebook.com/cauke.giamao',
    foundOn: '15/10/2018',
    pageId: '',
    does: `Mạo danh ${person.name}, ${person.phone}`,
  });
  const takenAway = async (): Promise<string> => {
    const papers = ['filled', 'list', 'pages', 'blank'].flatMap((what) =>
      asks<Paper[]>(office, 'papers', { ...all, what }),
    );
    const { unit, id: _, ...fake } = asks<PapersView>(office, 'papersView').fakes[0]!;
    papers.push(...asks<Paper[]>(office, 'papers', { ...all, what: 'fake', unit, fake }));
    // Its code is drawn by the browser: test/long/browser/papers.test.ts.
    const invitation = asks<Paper[]>(office, 'papers', { ...all, what: 'invite', unit });
    const answers = [
      'papersView',
      'overview',
      'callList',
      'reviewQueue',
      'pageSafety',
      'dataRequests',
      'keptPeople',
      'linksView',
      'deskHealth',
      'desk.rounds',
      'checkAll',
    ].map((name) => asks<unknown>(office, name));
    const form = office.staff.opensForm('H04');
    return [await wordOf(papers), JSON.stringify([papers, invitation, answers, form])].join('\n');
  };
  const before = await takenAway();
  expect(values.filter((value) => before.includes(value)).length).toBeGreaterThanOrEqual(3);
  asks(office, 'erasePerson', { text: person.email });
  const after = await takenAway();
  expect(values.filter((value) => after.includes(value))).toEqual([]);
});

it('Whoever was erased stands in no letter that goes out afterwards, nor in the table that a summary brings', () => {
  const person = { name: 'Thạch Thị Hồng Gấm', phone: '0918273645', email: 'gam.rieng@example.org' };
  const values = [person.name, person.phone, '0918 273 645', person.email];
  const office = givenLetters();
  office.cauKe.reports([newRow(person)]);
  const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'H04') + 2;
  office.staff.types('Đơn vị', line, 'Email liên hệ', `${person.email}, khac@example.org`);
  office.staff.types('Đơn vị', line, 'Điện thoại liên hệ', person.phone);
  /** All that the letters from the given one on say, to whom they go, and the tables in them. */
  const sent = (from: number): { said: string; tables: number } => {
    const mails = office.outbox.slice(from);
    const tables = mails.flatMap(({ attachments }) =>
      attachments.map(({ bytes }) => Buffer.from(bytes.map((byte) => byte & 255)).toString('utf8')),
    );
    const said = mails.map(({ to, subject, body, htmlBody }) => [to, subject, body, htmlBody].join('\n'));
    return { said: [...said, ...tables].join('\n'), tables: tables.length };
  };
  office.noonOf('2018-10-15');
  const before = sent(0);
  expect(before.tables).toBeGreaterThan(0);
  for (const value of [person.phone, person.email]) expect(before.said).toContain(value);
  asks(office, 'erasePerson', { text: person.email });
  const gone = office.outbox.length;
  office.noonOf('2018-10-30');
  const after = sent(gone);
  expect(after.tables).toBeGreaterThan(0);
  expect(after.said).toContain('Liên đoàn Lao động huyện Cầu Kè');
  expect(values.filter((value) => after.said.includes(value))).toEqual([]);
});

it('The Word file of the provincial list holds its table cell for cell', async () => {
  const office = givenOffice();
  office.cauKe.reports([newRow()]);
  const papers = asks<Paper[]>(office, 'papers', { ...all, what: 'list' });
  const table = papers[0]!.blocks.find((block) => block.is === 'table')!;
  const buffer = Buffer.from(await (await wordFile(papers)).arrayBuffer());
  const html = (await mammoth.convertToHtml({ buffer })).value;
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replace(/<[^>]+>/g, '')),
  );
  for (const line of table.lines)
    expect(rows).toContainEqual(
      'across' in line ? [line.across] : line.cells.map((cell) => cell.replace(/\n/g, '')),
    );
});
