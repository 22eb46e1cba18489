// Every section of the desk while another run holds the lock, and when a tab that it needs is gone: a
// sentence, and nothing is written. What each of its calls to Google comes to when it fails:
// test/long/failures/.
import { decides, DESK, officeWaiting, passes, queueOf } from './given';

const writers: [string, unknown][] = [
  ['recordCall', { unit: 'C001', result: 'called', appointed: '', note: '' }],
  ['recordRequest', { id: 'YC1', kind: 'show', received: '', isDone: false }],
  [
    'recordFake',
    { id: 'TG1', unit: 'C001', address: 'facebook.com/giamao', foundOn: '15/10/2018', pageId: '', does: '' },
  ],
  ['setFakeState', { id: 'TG1', state: 'handled' }],
  ['withdrawConsent', { rowIds: ['rdesk1'], request: 'YC1' }],
  ['erasePerson', { text: 'coso1@gmail.com', request: 'YC1' }],
];
const readers = ['overview', 'reviewQueue', 'callList', 'dataRequests', 'pageSafety', 'deskHealth'];

it('What writes says that the workbook is busy, and writes nothing', () => {
  const office = officeWaiting(1);
  const [row] = queueOf(office.staff).rows;
  const release = office.google.holdScriptLock();
  const before = JSON.stringify(
    office.google.book.tabs().map((name) => office.google.book.tab(name).display()),
  );
  for (const [call, body] of [...writers, ['decideReviews', { decisions: [passes(row!)] }] as const])
    expect([call, office.staff.asks(call, body)]).toEqual([
      call,
      expect.objectContaining({ ok: false, problems: [expect.objectContaining({ key: 'workbook.busy' })] }),
    ]);
  expect(
    JSON.stringify(office.google.book.tabs().map((name) => office.google.book.tab(name).display())),
  ).toBe(before);
  release();
  expect(decides(office.staff, passes(row!))).toMatchObject([{ is: 'done' }]);
});

it('A tab that is lost is named by the section that needs it; the other sections go on', () => {
  const office = officeWaiting(1);
  office.staff.opensPage(DESK);
  for (const tab of ['Gọi điện', 'Yêu cầu dữ liệu', 'Trang giả']) office.owner.hand.deleteTab(tab);
  const told = Object.fromEntries(
    readers.map((call) => {
      const answer = office.staff.asks(call);
      return [call, answer.ok ? 'works' : answer.problems.map(({ sentence }) => sentence).join()];
    }),
  );
  expect(told).toEqual({
    overview: 'works',
    reviewQueue: 'works',
    callList: expect.stringContaining('Gọi điện') as string,
    dataRequests: expect.stringContaining('Yêu cầu dữ liệu') as string,
    pageSafety: expect.stringContaining('Trang giả') as string,
    deskHealth: 'works',
  });
});
