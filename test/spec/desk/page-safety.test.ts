// An toàn trang: pages with fewer than two administrators, and fake pages with where their report stands.
import type { PageSafety } from '../../../src/app/desk/page-safety';
import type { PapersView } from '../../../src/app/desk/papers';
import { givenOffice, newRow } from '../../support/office';

const given = () => {
  const office = givenOffice();
  office.cauKe.reports([newRow({}, 'rone')]);
  office.traCu.reports(
    [
      newRow(
        {
          pageName: 'Công đoàn huyện Trà Cú',
          address: 'facebook.com/congdoantracu',
          phone: '0905128764',
          email: 'lan.tracu@example.org',
          second: 'Trần Văn Ba',
          secondPhone: '0912345678',
        },
        'rtwo',
      ),
    ],
    'H09',
  );
  office.staff.opensPage('Bàn làm việc');
  return office;
};
type Office = ReturnType<typeof given>;
const asks = <T>(office: Office, call: string, body: unknown = {}): T => {
  const answer = office.staff.asks<T>(call, body);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const fake = {
  id: 'TG1',
  unit: 'h04',
  address: 'm.facebook.com/congdoancauke.giamao?ref=share',
  foundOn: '15/10/2018',
  pageId: '',
  does: 'Xin chuyển tiền',
};

it('A unit without a second administrator is named; one whose only one has left comes first', () => {
  const office = given();
  const seen = (): unknown[] =>
    asks<PageSafety>(office, 'pageSafety').alone.map(({ unit, page, state }) => [unit, page, state]);
  expect(seen()).toEqual([['H04', 'Công đoàn huyện Cầu Kè', 'one']]);
  asks(office, 'erasePerson', { text: 'lan.tracu@example.org' });
  expect(seen()).toEqual([
    ['H09', 'Công đoàn huyện Trà Cú', 'left'],
    ['H04', 'Công đoàn huyện Cầu Kè', 'one'],
  ]);
  expect(asks<PageSafety>(office, 'pageSafety', { state: 'left' }).count).toBe(1);
});

it('A fake page is written down once, its address read like any other, and its state is changed', () => {
  const office = given();
  asks(office, 'recordFake', fake);
  const run = office.google.runs[office.google.runs.length - 1]!;
  expect(run.callCount).toBeLessThanOrEqual(20);
  asks(office, 'recordFake', fake); // an answer that was lost, sent again
  expect(office.rows('Trang giả')).toMatchObject([
    {
      Số: 'TG1',
      'Địa chỉ trang giả': 'https://www.facebook.com/congdoancauke.giamao',
      'Mã đơn vị': 'H04',
      'Trang thật': 'https://www.facebook.com/congdoancauke',
      'Phát hiện ngày': '15/10/2018',
      'Trạng thái': 'Đang chờ',
    },
  ]);
  expect(asks<PageSafety>(office, 'setFakeState', { id: 'TG1', state: 'handled' }).fakes).toMatchObject([
    { id: 'TG1', unit: 'H04', name: 'Liên đoàn Lao động huyện Cầu Kè', state: 'Đã xử lý' },
  ]);
  expect(office.rows('Trang giả')[0]).toMatchObject({ 'Trạng thái': 'Đã xử lý', Ai: 'canbo@example.org' });
  expect(asks<PapersView>(office, 'papersView').fakes).toMatchObject([{ id: 'TG1', unit: 'H04' }]);
});

it('Fake pages are narrowed by the superior and the kind of whom they imitate, and by their state', () => {
  const office = given();
  asks(office, 'recordFake', fake);
  asks(office, 'recordFake', { ...fake, id: 'TG2', unit: 'H09', address: 'facebook.com/tracu.giamao' });
  asks(office, 'setFakeState', { id: 'TG2', state: 'handled' });
  const seen = (fakes: object): string[] => {
    const view = asks<PageSafety>(office, 'pageSafety', { state: 'left', fakes });
    expect(view.fakesCount).toBe(view.fakes.length);
    return view.fakes.map(({ id }) => id);
  };
  expect(seen({})).toEqual(['TG1', 'TG2']);
  expect(seen({ state: 'Đã xử lý' })).toEqual(['TG2']);
  expect(seen({ kind: 'LĐLĐ huyện', state: 'Đang chờ' })).toEqual(['TG1']);
  const { fakeChoices } = asks<PageSafety>(office, 'pageSafety', {});
  expect(fakeChoices.parents).toMatchObject([{ label: 'LĐLĐ tỉnh', count: 2 }]);
  expect(seen({ parent: 'H09' })).toEqual([]);
  // What is answered to a change of state is the list as it is narrowed.
  expect(
    asks<PageSafety>(office, 'setFakeState', { id: 'TG1', state: 'handled', among: { state: 'Đang chờ' } }),
  ).toMatchObject({ fakes: [], fakesCount: 0 });
});

it.each([
  ['an address that is none', { address: 'trang giả' }, 'address'],
  ['a unit that is not on the roster', { unit: 'X' }, 'unit'],
  ['a day to come', { foundOn: '20/10/2018' }, 'foundOn'],
])('%s is refused at its box', (_, wrong, at) => {
  const office = given();
  expect(office.staff.asks('recordFake', { ...fake, ...wrong })).toMatchObject({
    ok: false,
    problems: [{ row: at }],
  });
  expect(office.rows('Trang giả')).toEqual([]);
});
