/** PropertiesService: what is kept between runs, and for whom. */
import type { Statement } from '../statement';

const PROPERTIES = 'Apps Script reference: Class Properties';
const GAS_FAKES = 'gas-fakes test/testproperties.js (validated on Google)';
const QUOTAS = 'Apps Script guide: Quotas for Google Services';
/** An empty store to try on; other statements of the same scratch script keep theirs under other keys. */
const empty = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getScriptProperties().deleteAllProperties();

export const statements: Statement[] = [
  {
    id: 'properties.readBack',
    says: 'A property is read back as the string that was set, Vietnamese and line ends too.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['PropertiesService.getScriptProperties', 'Properties.setProperty', 'Properties.getProperty'],
    check: (g) => g.equal(empty().setProperty('a', 'Cầu Kè\n"x"').getProperty('a'), 'Cầu Kè\n"x"'),
  },
  {
    id: 'properties.missing',
    says: 'A property that was never set is null.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.getProperty'],
    check: (g) =>
      g.equal(
        [empty().getProperty('nobody'), empty().getProperty('toString'), empty().getProperty('__proto__')],
        [null, null, null],
      ),
  },
  {
    id: 'properties.replace',
    says: 'Setting a property again replaces its value.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.setProperty'],
    check: (g) => g.equal(empty().setProperty('a', '1').setProperty('a', '2').getProperties(), { a: '2' }),
  },
  {
    id: 'properties.delete',
    says: 'A deleted property is gone, and deleting one that is not there is no error.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.deleteProperty'],
    check: (g) =>
      g.equal(empty().setProperty('a', '1').deleteProperty('a').deleteProperty('b').getProperty('a'), null),
  },
  {
    id: 'properties.setPropertiesKeeps',
    says: 'setProperties keeps the properties that it does not name.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.setProperties', 'Properties.getProperties'],
    check: (g) =>
      g.equal(empty().setProperty('a', '1').setProperties({ b: '2', c: '3' }).getProperties(), {
        a: '1',
        b: '2',
        c: '3',
      }),
  },
  {
    id: 'properties.setPropertiesDeletes',
    says: 'setProperties with deleteAllOthers keeps nothing else.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.setProperties'],
    check: (g) =>
      g.equal(empty().setProperty('a', '1').setProperties({ b: '2' }, true).getProperties(), { b: '2' }),
  },
  {
    id: 'properties.keys',
    says: 'getKeys lists the names that are set.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.getKeys'],
    check: (g) => g.equal(empty().setProperties({ b: '2', a: '1' }).getKeys().sort(), ['a', 'b']),
  },
  {
    id: 'properties.copy',
    says: 'getProperties gives a copy: changing it changes nothing.',
    source: PROPERTIES,
    mark: 'doc',
    uses: ['Properties.getProperties'],
    check: (g) => {
      const store = empty().setProperty('a', '1');
      store.getProperties().a = '9';
      g.equal(store.getProperty('a'), '1');
    },
  },
  {
    id: 'properties.caseSensitive',
    says: 'Names differ by case.',
    source: GAS_FAKES,
    mark: 'bg',
    uses: ['Properties.setProperty'],
    check: (g) => g.equal(empty().setProperty('Key', '1').setProperty('key', '2').getProperty('Key'), '1'),
  },
  {
    id: 'properties.nineKilobytes',
    says: 'A value of 9 KB is kept.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['Properties.setProperty'],
    check: (g) => {
      const text = 'x'.repeat(9 * 1024);
      g.equal(empty().setProperty('big', text).getProperty('big'), text);
    },
  },
  {
    id: 'properties.stores',
    says: "The script's, the user's and the document's properties are three stores.",
    source: PROPERTIES,
    mark: 'doc',
    uses: ['PropertiesService.getUserProperties', 'PropertiesService.getDocumentProperties'],
    check: (g) => {
      empty().setProperty('store', 'script');
      PropertiesService.getUserProperties().setProperty('store', 'user');
      PropertiesService.getDocumentProperties().setProperty('store', 'document');
      g.equal(
        [
          PropertiesService.getScriptProperties().getProperty('store'),
          PropertiesService.getUserProperties().getProperty('store'),
          PropertiesService.getDocumentProperties().getProperty('store'),
        ],
        ['script', 'user', 'document'],
      );
    },
  },
];
