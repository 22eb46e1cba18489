/** The web address of links: only Google's own form, proved from outside, and void when something changes. */
import { LocalGoogle } from '../../../emulator';
import type { LinksView } from '../../../src/app/link/desk';
import { readWebAddress } from '../../../src/domain/link/address';
import { proofState, type Proof } from '../../../src/domain/link/proof';
import { RECEIPT_DAYS, linkStanding } from '../../../src/domain/link/standing';
import { withoutPersonal, maskOf, unmasked } from '../../../src/domain/link/masks';
import { say } from '../../../src/domain/messages';
import { givenOffice, newRow, Office, OWNER, pushed, STAFF } from '../../support/office';
import { Holder, holderOf, provesDoor } from '../../support/links';
import { everything } from '../doors/attempts';

const ID = 'AKfycbx1234567890abcdefghijklmnopqrstuvwxyz';
const EXEC = `https://script.google.com/macros/s/${ID}/exec`;
const LABEL = 'Địa chỉ trang web của liên kết';
const files = pushed();
const saved = ((): string => {
  const office = givenOffice({ settings: { 'Gửi thư từ ngày': '15/10/2018' } });
  provesDoor(office);
  return office.google.save();
})();
const given = (): Office => new Office(LocalGoogle.restore(saved, files));
const viewOf = (office: Office): LinksView => {
  const answer = office.staff.opensPage('Thư…').asks<LinksView>('linksView');
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
};

describe('The setting of the address', () => {
  it.each(['', '  ', EXEC, ` ${EXEC} `, `${EXEC}\u200b`])('takes %j', (text) => {
    expect(readWebAddress(text)).toEqual({ ok: true, value: text.replace(/\u200b/g, '').trim() });
  });
  it.each([
    [`https://script.google.com/macros/s/${ID}/dev`, 'link.addressDev'],
    [`https://script.google.com/a/macros/congdoan.vn/s/${ID}/exec`, 'link.addressWorkspace'],
    [`https://script.google.com/a/congdoan.vn/macros/s/${ID}/exec`, 'link.addressWorkspace'],
    [`https://script.google.com/macros/u/1/s/${ID}/exec`, 'link.addressAccount'],
    ['https://script.google.com/home/projects/abc/edit', 'link.addressOther'],
    ['https://docs.google.com/spreadsheets/d/abc/edit', 'link.addressOther'],
    [`${EXEC}?k=abc`, 'link.addressOther'],
    [`http://script.google.com/macros/s/${ID}/exec`, 'link.addressOther'],
    [`https://script.google.com.evil.example/macros/s/${ID}/exec`, 'link.addressShape'],
    [`https://bit.ly/abc`, 'link.addressShape'],
    ['đang làm', 'link.addressShape'],
  ])('refuses %s and says what it is', (text, key) => {
    expect(readWebAddress(text)).toMatchObject({ ok: false, problems: [{ key }] });
  });
});

describe('A proof', () => {
  const proof: Proof = {
    address: EXEC,
    runsAs: 'chu@example.org',
    layout: 4,
    version: 'x',
    at: '2018-10-16T08:00:00',
  };
  const now = { address: EXEC, owner: 'chu@example.org', layout: 4 };
  it.each([
    [proof, now, 'proved'],
    [proof, { ...now, owner: '' }, 'proved'],
    [undefined, now, 'unproved'],
    [proof, { ...now, address: '' }, 'none'],
    [proof, { ...now, address: `${EXEC}x` }, 'address'],
    [proof, { ...now, layout: 5 }, 'layout'],
    [proof, { ...now, owner: 'khac@example.org' }, 'owner'],
  ] as const)(
    'holds for the address, the account and the layout that it was made with (%#)',
    (one, at, state) => {
      expect(proofState(one, at)).toBe(state);
    },
  );
});

describe('Does a link hold', () => {
  const token = { kind: 'unit', unit: 'H04', round: 'd1', version: 'v1' } as const;
  const unit = { link: 'v1', extendedTo: '', isGone: false };
  const open = { id: 'd1', isOpen: true, closed: '' };
  const closed = { id: 'd1', isOpen: false, closed: '2018-11-05' };
  it.each([
    ['while the round is open', unit, open, '2018-10-16', 'open'],
    ['after the close, to read', unit, closed, '2018-11-06', 'receipt'],
    [`for ${RECEIPT_DAYS} days`, unit, closed, '2018-12-05', 'receipt'],
    ['and no longer', unit, closed, '2018-12-06', 'refused'],
    [
      'for a unit whose time was extended',
      { ...unit, extendedTo: '2018-11-20' },
      closed,
      '2018-11-20',
      'open',
    ],
    ['not a day more', { ...unit, extendedTo: '2018-11-20' }, closed, '2018-11-21', 'receipt'],
    ['not in another round', unit, { ...open, id: 'd2' }, '2018-10-16', 'refused'],
    ['not once it is replaced', { ...unit, link: 'v2' }, open, '2018-10-16', 'refused'],
    ['not where none was drawn', { ...unit, link: '' }, open, '2018-10-16', 'refused'],
    ['and says where a merged unit went', { ...unit, isGone: true }, closed, '2018-10-16', 'gone'],
  ] as const)('%s', (_what, of, round, today, standing) => {
    expect(linkStanding({ ...token, version: of.link === '' ? '' : 'v1' }, of, round, today)).toBe(standing);
  });
  it('not for a unit that the roster does not know, nor before there is a round', () => {
    expect(linkStanding(token, undefined, open, '2018-10-16')).toBe('refused');
    expect(linkStanding(token, unit, undefined, '2018-10-16')).toBe('refused');
  });
});

describe('A mask', () => {
  it('tells somebody their own number again, and is kept as what is stored', () => {
    expect(maskOf('phone', '0913 456 789')).toBe('••• 789');
    expect(maskOf('secondPhone', '12345')).toBe('•••');
    expect(maskOf('email', 'hoa.nguyen@gmail.com')).toBe('h•••@gmail.com');
    expect(maskOf('email', 'không có')).toBe('•••');
    expect(maskOf('email', 'a@b@c.vn')).toBe('•••');
    expect(maskOf('phone', '')).toBe('');
    expect(unmasked('phone', ' ••• 789 ', '0913 456 789')).toBe('0913 456 789');
    expect(unmasked('phone', '0976 123 458', '0913 456 789')).toBe('0976 123 458');
    expect(unmasked('phone', '', '')).toBe('');
  });
  it('takes numbers and addresses out of a sentence, and leaves days and figures', () => {
    expect(
      withoutPersonal('Số 0913.456.789 sai, thư a.b@x.vn bị trả, xem 04/HD-LĐLĐ ngày 02/10/18, mục 12'),
    ).toBe('Số ••• sai, thư ••• bị trả, xem 04/HD-LĐLĐ ngày 02/10/18, mục 12');
  });
});

describe('The test link', () => {
  const urlOf = (office: Office): string => {
    const answer = office.staff.opensPage('Thư…').asks<{ url: string }>('testLink');
    return (answer as { value: { url: string } }).value.url;
  };
  it('shows the account and the version that the page runs as, and stores them with the address', () => {
    const office = given();
    const holder = Holder.at(office, urlOf(office));
    expect(holder.sees()).toMatchObject({
      state: 'test',
      runsAs: OWNER,
      refused: '',
      address: expect.stringMatching(/\/exec$/) as string,
    });
    expect(office.rows('Nhật ký').map((row) => row['Ai'])).toContain('liên kết thử');
    expect(viewOf(office)).toMatchObject({
      door: 'proved',
      says: '',
      proof: { runsAs: OWNER, at: '16/10/2018 08:00' },
    });
  });
  it('proves nothing where Google knows who looks, without the tick, after ten minutes, and for another address', () => {
    const office = given();
    const url = urlOf(office);
    const keys = (holder: Holder, noSignIn = true): unknown => {
      const answer = holder.asks('linkConfirm', { noSignIn });
      return answer.ok ? 'proved' : answer.problems[0]!.key;
    };
    const signedIn = Holder.at(office, url, [OWNER]);
    expect(signedIn.sees()).toMatchObject({ state: 'test', refused: say({ key: 'link.testSignedIn' }) });
    expect(keys(signedIn)).toBe('link.testSignedIn');
    const outside = Holder.at(office, url);
    expect(keys(outside, false)).toBe('link.testNoTick');
    office.sets(LABEL, EXEC);
    expect(keys(outside)).toBe('link.testOver');
    expect(viewOf(office).door).toBe('address');
    office.sets(LABEL, url.split('?')[0]!);
    expect(keys(outside)).toBe('proved');
    office.google.clock.moveTo('2018-10-16T08:15:00+07:00');
    expect(keys(outside)).toBe('link.testOver');
  });
  it('and the rest of the section are for staff only', () => {
    const office = given();
    const before = everything(office);
    office.cauKe.opensPage();
    for (const [name, input] of [
      ['linksView', {}],
      ['testLink', {}],
      ['unitLink', { unit: 'H04' }],
      ['replaceLink', { unit: 'H04' }],
      ['renewLinks', {}],
    ] as const)
      expect(office.cauKe.asks(name, input)).toMatchObject({
        ok: false,
        problems: [{ key: 'who.staffOnly' }],
      });
    expect(everything(office)).toBe(before);
  });
});

describe('Staff', () => {
  it('hand a unit its link, and see who may edit the Sheet', () => {
    const office = given();
    const view = viewOf(office);
    expect(view.editors).toContain('cauke@example.org');
    expect(view.editors).not.toContain(STAFF);
    const answer = office.staff.asks<{ url: string; message: string }>('unitLink', { unit: 'H04' });
    const { url, message } = (answer as { value: { url: string; message: string } }).value;
    expect(message.split('\n')).toContain(url);
    expect(message).toContain('Liên đoàn Lao động huyện Cầu Kè');
    expect(Holder.at(office, url).sees()).toMatchObject({ state: 'open', form: { unit: { code: 'H04' } } });
  });
  it('replace a link: the old one is refused at once, and another unit keeps its own', () => {
    const office = given();
    const old = holderOf(office, 'H04');
    const other = holderOf(office, 'H09');
    const cauKe = old.form();
    expect(office.staff.opensPage('Thư…').asks('replaceLink', { unit: 'H04' })).toEqual({
      ok: true,
      value: {},
    });
    expect(old.sends({ rows: [newRow()] })).toMatchObject({ problems: [{ key: 'link.refused' }] });
    old.opens();
    expect(old.sees().state).toBe('refused');
    expect(other.form().unit.code).toBe('H09');
    expect(holderOf(office, 'H04').form().unit).toEqual(cauKe.unit);
    expect(office.rows('Nhật ký').pop()).toMatchObject({
      Ai: STAFF,
      Việc: 'Đổi liên kết của đơn vị',
      'Đơn vị': 'H04',
    });
  });
  it('make a new key for all: every old link is refused, every new one opens', () => {
    const office = given();
    const old = holderOf(office, 'H04');
    office.staff.opensPage('Thư…').asks('renewLinks');
    old.opens();
    expect(old.sees().state).toBe('refused');
    expect(holderOf(office, 'H04').form().unit.code).toBe('H04');
  });
});

describe('Letters', () => {
  const turnOn = (office: Office): void => {
    office.staff.opensPage('Thư…').asks('switchLetters', { on: true, takeOver: false });
  };
  const bodies = (office: Office): string =>
    office.google.outbox.map(({ body, htmlBody }) => `${body}\n${htmlBody}`).join('\n');

  it("carry each unit's own link once the address is proved, and it stands nowhere else", () => {
    const office = given();
    turnOn(office);
    office.google.clock.moveTo('2018-10-17T12:00:00+07:00');
    const toCauKe = office.google.outbox.find(({ to }) => to.includes('cauke@example.org'))!;
    const url = /https:\/\/script\.google\.com\/\S+\?k=lk1u\.[\w.-]+/.exec(toCauKe.body)![0];
    expect(toCauKe.htmlBody).toContain(`href="${url}"`);
    expect(Holder.at(office, url).sees()).toMatchObject({ state: 'open', form: { unit: { code: 'H04' } } });
    expect(bodies(office)).not.toContain('lk1p');
    for (const tab of ['Thư', 'Nhật ký', 'Cấu hình'])
      expect(JSON.stringify(office.rows(tab))).not.toContain('lk1u');
    expect(JSON.stringify(office.google.runs.map(({ logs }) => logs))).not.toContain('lk1');
  });
  it('that only show staff what a unit gets carry a link that cannot save', () => {
    const office = given();
    office.sets('Chế độ thử: gửi mọi thư đến', STAFF);
    turnOn(office);
    office.google.clock.moveTo('2018-10-17T12:00:00+07:00');
    expect(bodies(office)).toContain('lk1p.');
    expect(bodies(office)).not.toContain('lk1u.');
  });
  it('carry none while the address is not proved any more', () => {
    const office = given();
    office.sets(LABEL, EXEC);
    turnOn(office);
    office.google.clock.moveTo('2018-10-17T12:00:00+07:00');
    expect(office.google.outbox.length).toBeGreaterThan(0);
    expect(bodies(office)).not.toContain('?k=');
  });
});
