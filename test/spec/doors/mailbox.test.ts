/** 10b of docs/attempts.md: Gmail's spellings of one mailbox are one person, and a look-alike is another. */
import type { FormView } from '../../../src/app/views';
import { givenOffice, SET_UP, STAFF, twoUnits, UNLISTED } from '../../support/office';

const [cauKe, traCu] = twoUnits;
const ALIAS = 'hoanguyen+cd@googlemail.com';

it('10b. who logs in by another spelling of the contact’s Gmail address is that contact (red on 0.1.0: a stranger)', () => {
  const office = givenOffice({
    units: [{ ...cauKe!, email: 'Hoa.Nguyen@gmail.com' }, traCu!],
    settings: { 'Cho người chưa có trong danh sách tự chọn đơn vị': 'Không' },
    people: [ALIAS, 'hoanguyen1@gmail.com'],
  });
  const opens = (email: string) => office.clerk(email).opensPage().asks<FormView>('openForm', {});
  expect(opens(ALIAS)).toMatchObject({ ok: true, value: { unit: { code: 'H04' } } });
  expect(opens('hoanguyen1@gmail.com').ok).toBe(false);
  expect(opens(UNLISTED).ok).toBe(false);
});

it('10b. who is staff by one spelling is staff by another (red on 0.1.0)', () => {
  const office = givenOffice({ people: [ALIAS] });
  office.sets('Email cán bộ phụ trách', `${STAFF}, hoa.nguyen@gmail.com`);
  office.owner.clicks(SET_UP);
  expect(office.clerk(ALIAS).opensPage('Kiểm tra toàn bộ').asks('checkAll').ok).toBe(true);
});
