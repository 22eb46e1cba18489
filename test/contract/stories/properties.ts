/** PropertiesService: what is kept between runs, and for whom. */
import { EDITOR, OWNER, given, ran, type Story } from '../story';

const PROPERTIES = 'Apps Script reference: Class Properties';
const QUOTAS = 'Apps Script guide: Quotas for Google Services';

const code = `
function set() {
  PropertiesService.getScriptProperties().setProperty('a', '1');
  PropertiesService.getUserProperties().setProperty('mine', Session.getEffectiveUser().getEmail());
}
function get() {
  return [
    PropertiesService.getScriptProperties().getProperty('a'),
    PropertiesService.getUserProperties().getProperty('mine'),
  ];
}
function big() {
  PropertiesService.getScriptProperties().setProperty('big', 'x'.repeat(9 * 1024 + 1));
}
function full() {
  const store = PropertiesService.getScriptProperties();
  for (let n = 0; n < 60; n++) store.setProperty('k' + n, 'x'.repeat(9000));
}
`;

export const stories: Story[] = [
  {
    id: 'properties.shared',
    says: 'Script properties are seen by every editor, user properties only by their own account.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['PropertiesService.getScriptProperties', 'PropertiesService.getUserProperties'],
    tell() {
      const google = given(code);
      ran(google, 'set');
      expect([ran(google, 'get', EDITOR), ran(google, 'get', OWNER)]).toEqual([
        ['1', null],
        ['1', OWNER],
      ]);
    },
  },
  {
    id: 'properties.tooLong',
    says: 'More than the documented 9 KB is refused here, although one measurement found Google to take more.',
    source: `${QUOTAS}; against tanaikech, 2023-05-22`,
    mark: 'doc',
    uses: ['Properties.setProperty'],
    tell() {
      expect(given(code).as(OWNER).callFromEditor('big').error?.message).toBe('Argument too large: value');
    },
  },
  {
    id: 'properties.storeFull',
    says: 'A store takes 500 KB and then refuses, keeping what it had.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['Properties.setProperty'],
    tell() {
      const google = given(code);
      expect(google.as(OWNER).callFromEditor('full').error?.message).toMatch(
        /exceeded the property storage quota/,
      );
      expect(Object.keys(google.scriptProperties)).toHaveLength(56);
    },
  },
];
