/** When links die: a new key for all, another owner of the file, a key that was lost. */
import { LocalGoogle } from '../../../emulator';
import { Holder, holderOf, provesDoor } from '../../support/links';
import { CAU_KE, newRow, OWNER, pushed, SET_UP, TRA_CU, twoUnits } from '../../support/office';
import { givenLetters, LettersOffice } from '../../support/letters';

const linkIn = (body: string): string | undefined =>
  /https:\/\/script\.google\.com\/\S+\?k=\S+/.exec(body)?.[0];
/** Both units were invited by link; Trà Cú has reported. */
function invited(): LettersOffice {
  const office = givenLetters({ units: twoUnits });
  provesDoor(office);
  office.noonOf('2018-10-16');
  holderOf(office, 'H09').sends({ rows: [newRow()] });
  office.noonOf('2018-10-17');
  return office;
}
const newLinks = (office: LettersOffice, to: string): string[] =>
  office
    .mailsTo(to)
    .map(({ body }) => body)
    .filter((body) => body.includes('Liên kết trong các thư trước không còn dùng được'));
/**
 * Whoever owes has one letter with a link that opens, however many days pass; whoever has reported has none.
 */
function tellsWhoOwes(office: LettersOffice): void {
  office.noonOf('2018-10-18');
  office.noonOf('2018-10-19');
  const told = newLinks(office, CAU_KE);
  expect(told).toHaveLength(1);
  expect(Holder.at(office, linkIn(told[0]!)!).sees()).toMatchObject({
    state: 'open',
    form: { unit: { code: 'H04' } },
  });
  expect(newLinks(office, TRA_CU)).toEqual([]);
  expect(office.rows('Thư').filter((row) => row['Loại'] === 'Thư liên kết mới')).toHaveLength(1);
}

it('A new key for all: what was sent is dead, and whoever owes gets one letter with the new link', () => {
  const office = invited();
  const old = linkIn(office.mailsTo(CAU_KE)[0]!.body)!;
  expect(Holder.at(office, old).sees().state).toBe('open');
  expect(office.staff.opensPage('Bàn làm việc').asks('renewLinks', {}).ok).toBe(true);
  expect(Holder.at(office, old).sees().state).toBe('refused');
  tellsWhoOwes(office);
});

it('A key that was lost: set-up makes another, says that links died, and they are sent anew like that', () => {
  const given = invited();
  const saved = JSON.parse(given.save()) as { memory: { properties: { script: Record<string, string> } } };
  delete saved.memory.properties.script['links'];
  const office = LettersOffice.over(LocalGoogle.restore(JSON.stringify(saved), pushed()));
  const said = office.owner.clicks(SET_UP).alerts[0]!.text;
  expect(said).toMatch(/[Ll]iên kết/);
  tellsWhoOwes(office);
});

it('Another owner of the file: the proof is void, opening says so, and letters carry no link until it is proved again', () => {
  const given = invited();
  const office = LettersOffice.over(
    LocalGoogle.restore(
      given.save().replace(`\\"owner\\":\\"${OWNER}\\"`, '\\"owner\\":\\"chu.moi@example.org\\"'),
      pushed(),
    ),
  );
  expect(office.toldAtOpening(office.staff).join('\n')).toMatch(/liên kết.*chủ sở hữu|chủ sở hữu.*liên kết/i);
  expect(office.staff.opensPage('Bàn làm việc').asks('linksView', {})).toMatchObject({
    value: { door: 'owner' },
  });
  const before = office.outbox.length;
  office.noonOf('2018-10-26');
  const later = office.outbox.slice(before).map(({ body }) => body);
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter(linkIn)).toEqual([]);
});
