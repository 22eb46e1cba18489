import { LettersOffice } from '../../../support/letters';
import { tried } from '../../../support/tried';
import { accounted, beginning } from './daily-run';

jest.setTimeout(600_000);

describe('A run that is cut while it settles what another cut run left', () => {
  const CALLS = 60;
  let all: { call: number; office: LettersOffice; killed: unknown }[];
  beforeAll(() => {
    const first = LettersOffice.again(beginning(false).saved);
    first.google.failNext({ call: 12, how: 'kill', name: 'MailApp.sendEmail' });
    first.noonOf('2018-10-15');
    const cut = first.save();
    tried('The daily letters: ended again while a cut run is settled', CALLS);
    all = Array.from({ length: CALLS }, (_, i) => {
      const office = LettersOffice.again(cut);
      office.google.failNext({ call: i + 1, how: 'kill', functionName: 'sendDailyLetters' });
      const [second] = office.noonOf('2018-10-16');
      office.noonOf('2018-10-17');
      return { call: i + 1, office, killed: second!.killed };
    });
  });

  it('still sends no letter twice and loses none', () => {
    expect(all.filter(({ killed }) => !killed)).toEqual([]);
    expect(
      all.flatMap(({ call, office }) =>
        accounted(office, 2).map((what) => `cut again at call ${call}: ${what}`),
      ),
    ).toEqual([]);
  });
});
