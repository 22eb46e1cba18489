/**
 * What properties hold is looked at before it is used: what somebody's code or hand left there stops nobody.
 */
import { LocalGoogle } from '../../../emulator';
import { givenOffice, Office, pushed } from '../../support/office';
import { givenLetters } from '../../support/letters';
import { unitsNumbered } from '../../support/letters';

const files = pushed();
const saved = givenOffice().google.save();
/** The office with a property as somebody left it. */
const withProperty = (office: Office, name: string, value: string): Office => {
  (office.google.stage.world.memory.properties.script ??= {})[name] = value;
  return office;
};
const given = (): Office => new Office(LocalGoogle.restore(saved, files));
const broken = ['{', 'null', '5', '"x"', '[]', '{"tabs":5}', '{"a":{"b":1}}'];

describe('Kept settings that cannot be read', () => {
  it.each([...broken, '{"__proto__":{"x":"y"}}'])(
    '%s: the form opens, by the settings of the tab',
    (text) => {
      const office = withProperty(given(), 'settings', text);
      expect(office.cauKe.form().unit).toMatchObject({ code: 'H04' });
    },
  );
});

describe('A workbook whose places are kept in another shape', () => {
  it.each(broken)('%s: is said not to be set up, and set-up finds everything again', (text) => {
    const office = withProperty(given(), 'workbook', text);
    expect(office.cauKe.opensPage().asks('openForm')).toMatchObject({ ok: false });
    office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(office.cauKe.form().unit).toMatchObject({ code: 'H04' });
  });
});

describe('What is kept of letters in another shape', () => {
  it.each(['runner', 'lease', 'lastRun', 'sending', 'refused'])(
    '%s: the panel opens, nothing is sent twice',
    (name) => {
      for (const text of broken) {
        const office = givenLetters({ units: unitsNumbered(2) });
        office.noonOf('2018-10-15');
        const sent = office.outbox.length;
        expect(sent).toBeGreaterThan(0);
        withProperty(office, name, text);
        expect(office.panel().on).toBe(name !== 'runner');
        office.noonOf('2018-10-16');
        expect(office.outbox.length).toBe(sent);
      }
    },
  );
});
