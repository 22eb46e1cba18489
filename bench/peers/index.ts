/**
 * Our daily job and our save beside the two common ways to write them, over the same roster and under the
 * same failure: the run is ended, as Google's time limit does it, and is run again. Printed, with no budget:
 * it is a comparison. What Google does with writes that were not sent yet when it ends a run is not
 * established, so both answers are tried.
 */
import { LocalGoogle, type PushedFiles, type RunReport } from '../../emulator';
import { ask, click, OWNER, pushed, report, sets } from '../office';
import { filesOf, naiveOffice, rowAtATime, stampedAtTheEnd } from './naive';

const COUNT = 60,
  HALF = 30;
const units = Array.from({ length: COUNT }, (_, i) => ({
  code: `U${String(i).padStart(2, '0')}`,
  name: `Công đoàn cơ sở số ${i}`,
  email: `lienhe${i}@example.org`,
}));
/** Who reports: a unit in the middle of the roster, because one way looks for it row by row. */
const MIDDLE = 'U30';
const accounts = [1, 2, 3].map((i) => ({
  rowId: `rpeer${i}`,
  version: '',
  fields: report(70_000 + i),
  stopped: false,
}));

interface Peer {
  name: string;
  files: PushedFiles;
  saved: string;
  daily(google: LocalGoogle): RunReport;
  save(google: LocalGoogle): RunReport;
  /** Addresses of the accounts that stand in the sheet. */
  kept(google: LocalGoogle): string[];
  /** Letters that the sheet says nobody knows to have left: staff decide on them. */
  asked(google: LocalGoogle): number;
}

const editor = (google: LocalGoogle, name: string, ...words: unknown[]): RunReport =>
  google.as(OWNER).callFromEditor(name, ...words);
function naive(name: string, code: string): Peer {
  const rows = accounts.map(({ fields }) => [fields.pageName, fields.address, fields.name, fields.phone]);
  return {
    name,
    files: filesOf(code),
    saved: naiveOffice(code, units).save(),
    daily: (google) => editor(google, 'daily'),
    save: (google) => editor(google, 'save', MIDDLE, rows),
    kept: (google) =>
      google.book
        .tab('Accounts')
        .display()
        .map((row) => row[2] ?? '')
        .filter(Boolean),
    asked: () => 0,
  };
}

function ours(): Peer {
  const files = pushed();
  const google = LocalGoogle.start({ files, now: '2018-10-15T08:00:00+07:00', owner: OWNER });
  click(google, OWNER, 'Thiết lập, sửa lại sổ');
  for (const [label, value] of Object.entries({
    'Hạn nộp (trước ngày)': '30/10/2018',
    'Gửi thư từ ngày': '15/10/2018',
    'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789',
  }))
    sets(google, label, value);
  click(google, OWNER, 'Nhập danh sách đơn vị');
  ask(google, OWNER, 'importRoster', {
    text: [
      'Mã\tTên đơn vị\tLoại\tEmail liên hệ',
      ...units.map(({ code, name, email }) => [code, name, 'CĐCS', email].join('\t')),
    ].join('\n'),
  });
  click(google, OWNER, 'Thư…');
  ask(google, OWNER, 'switchLetters', { on: true, takeOver: false });
  const column =
    (tab: string, heading: string) =>
    (one: LocalGoogle): string[] => {
      const [heads = [], ...lines] = one.book.tab(tab).display();
      const at = heads.indexOf(heading);
      return lines.map((line) => line[at] ?? '');
    };
  return {
    name: 'this product',
    files,
    saved: google.save(),
    daily: (one) => editor(one, 'sendDailyLetters', { triggerUid: one.triggers[0]!.id }),
    save: (one) => {
      click(one, OWNER, 'Khai báo tài khoản');
      return one
        .as(OWNER)
        .call('rpc', 'saveReport', JSON.stringify({ unit: MIDDLE, consent: true, rows: accounts }));
    },
    kept: (one) => column('Tài khoản', 'Địa chỉ truy cập')(one).filter(Boolean),
    asked: (one) => column('Thư', 'Trạng thái')(one).filter((text) => /không rõ/i.test(text)).length,
  };
}

const again = ({ saved, files }: Peer, keeps = true): LocalGoogle => {
  const google = LocalGoogle.restore(saved, files);
  google.stage.world.unsure.killedRunKeepsPendingWrites = keeps;
  return google;
};
const lettersTo = (google: LocalGoogle): number[] =>
  units.map(({ email }) => google.outbox.filter(({ to }) => to.includes(email)).length);
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const tally = (list: readonly number[]) => ({
  once: list.filter((n) => n === 1).length,
  lost: list.filter((n) => n === 0).length,
  doubled: list.filter((n) => n > 1).length,
});
const print = (cells: (string | number)[]): void => {
  console.log(
    cells
      .map((text, i) => (i === 0 ? String(text).padEnd(28) : String(text).padStart(i === 1 ? 34 : 9)))
      .join(' '),
  );
};
const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** The first call of the daily run before which half of the letters have left. */
function firstCallAfterHalf(peer: Peer): number {
  let [low, high] = [1, peer.daily(again(peer)).callCount];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const google = again(peer);
    google.failNext({ call: middle, how: 'kill' });
    peer.daily(google);
    if (sum(lettersTo(google)) >= HALF) high = middle;
    else low = middle + 1;
  }
  return low;
}

function daily(peer: Peer): void {
  const calm = again(peer),
    run = peer.daily(calm);
  const row = (what: string, google: LocalGoogle, calls: number, ms: number): void => {
    const { once, lost, doubled } = tally(lettersTo(google));
    print([peer.name, what, once, lost, doubled, peer.asked(google), calls, seconds(ms)]);
  };
  row('undisturbed', calm, run.callCount, run.modelledMs);
  const after = firstCallAfterHalf(peer);
  for (const [what, fault] of [
    ['cut as letter 31 was to leave', { call: HALF + 1, how: 'kill', name: 'MailApp.sendEmail' }],
    ['cut when letter 30 had left', { call: after, how: 'kill' }],
  ] as const) {
    for (const keeps of [true, false]) {
      const google = again(peer, keeps);
      google.failNext(fault);
      const cut = peer.daily(google);
      if (!cut.killed) throw new Error(`${peer.name}: the run was not cut`);
      google.clock.advance(3_600_000);
      const rest = peer.daily(google);
      if (!rest.ok) throw new Error(`${peer.name}: ${rest.error?.message}`);
      row(
        `${what}${keeps ? '' : ' *'}`,
        google,
        cut.callCount + rest.callCount,
        cut.modelledMs + rest.modelledMs,
      );
    }
  }
}

/** The save, cut at each of its calls in turn and done again. */
function saving(peer: Peer): void {
  const run = peer.save(again(peer));
  const wanted = accounts.map(({ fields }) => fields.address!);
  const ends = [true, false].flatMap((keeps) =>
    Array.from({ length: run.callCount }, (_, k) => {
      const google = again(peer, keeps);
      google.failNext({ call: k + 1, how: 'kill', functionName: run.functionName });
      peer.save(google);
      const second = peer.save(google);
      if (!second.ok) throw new Error(`${peer.name}: ${second.error?.message}`);
      const kept = peer.kept(google);
      return tally(wanted.map((address) => kept.filter((one) => one === address).length));
    }),
  );
  print([
    peer.name,
    `${ends.length} cuts, done again`,
    ends.filter(({ once }) => once === wanted.length).length,
    ends.filter(({ lost }) => lost).length,
    ends.filter(({ doubled }) => doubled).length,
    '',
    run.callCount,
    seconds(run.modelledMs),
  ]);
}

/** Prints both tables. */
export function benchPeers(): void {
  const peers = [
    ours(),
    naive('a row at a time', rowAtATime),
    naive('"sent" stamped at the end', stampedAtTheEnd),
  ];
  console.log(
    `\nBeside common ways to write it: the daily letters to ${COUNT} units (* writes not yet sent are lost with the run)`,
  );
  print(['', 'the run was', 'once', 'not sent', 'doubled', 'asked', 'calls', 's']);
  peers.forEach(daily);
  console.log(
    '  asked: letters the sheet shows as not known to have left, for staff to decide; calls and seconds of both runs together; a letter counts half a second.',
  );
  console.log(
    '\nBeside common ways to write it: saving three accounts, the run ended at each of its calls and done again',
  );
  print(['', '', 'all once', 'some lost', 'doubled', '', 'calls', 's']);
  peers.forEach(saving);
}
