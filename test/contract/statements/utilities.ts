/** Utilities: bytes, digests, dates, CSV. */
import type { ContractKit, Statement } from '../statement';

const UTILITIES = 'Apps Script reference: Class Utilities';
const GAS_FAKES = 'gas-fakes test/testutilities.js (validated on Google)';
const JAVA = 'Java SimpleDateFormat, named by the Apps Script reference';
const hex = (bytes: number[]): string =>
  bytes.map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('');
const when = (pattern: string, zone = 'Asia/Ho_Chi_Minh'): string =>
  Utilities.formatDate(new Date(Date.UTC(2018, 9, 1, 1, 5, 9, 7)), zone, pattern);
const digest = (text: string, charset?: GoogleAppsScript.Utilities.Charset): string =>
  hex(
    charset === undefined
      ? Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text)
      : Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, charset),
  );
const csv = (g: ContractKit, text: string, rows: string[][]): void => g.equal(Utilities.parseCsv(text), rows);

export const statements: Statement[] = [
  {
    id: 'utilities.sha256',
    says: 'SHA-256 of "abc" is the published one.',
    source: 'FIPS 180-4, example',
    mark: 'doc',
    uses: ['Utilities.computeDigest'],
    check: (g) => g.equal(digest('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  },
  {
    id: 'utilities.md5',
    says: 'MD5 of "abc" is the published one.',
    source: 'RFC 1321, test suite',
    mark: 'doc',
    uses: ['Utilities.computeDigest'],
    check: (g) =>
      g.equal(
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')),
        '900150983cd24fb0d6963f7d28e17f72',
      ),
  },
  {
    id: 'utilities.hmac',
    says: 'HMAC-SHA-256 of the published example is the published one.',
    source: 'RFC 4231, test case 2',
    mark: 'doc',
    uses: ['Utilities.computeHmacSha256Signature'],
    check: (g) =>
      g.equal(
        hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')),
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      ),
  },
  {
    id: 'utilities.hmacSame',
    says: 'computeHmacSignature with HMAC_SHA_256 gives the same.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.computeHmacSignature'],
    check: (g) =>
      g.equal(
        Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'a', 'b'),
        Utilities.computeHmacSha256Signature('a', 'b'),
      ),
  },
  {
    id: 'utilities.signedBytes',
    says: 'Bytes are signed, from -128 to 127.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.computeDigest', 'Utilities.newBlob', 'Blob.getBytes'],
    check: (g) => g.equal(Utilities.newBlob('é').getBytes(), [-61, -87]),
  },
  {
    id: 'utilities.asciiDefault',
    says: 'Without a charset every letter beyond ASCII is hashed as "?", so different Vietnamese texts collide.',
    source: GAS_FAKES,
    mark: 'live',
    uses: ['Utilities.computeDigest', 'Utilities.computeHmacSha256Signature'],
    check: (g) => {
      g.equal([digest('ấ'), digest('ấ')], [digest('ớ'), digest('?')]);
      g.equal(Utilities.computeHmacSha256Signature('ấ', 'k'), Utilities.computeHmacSha256Signature('ớ', 'k'));
    },
  },
  {
    id: 'utilities.utf8',
    says: 'With UTF_8 they differ, and the digest is that of the UTF-8 bytes.',
    source: GAS_FAKES,
    mark: 'live',
    uses: ['Utilities.computeDigest'],
    check: (g) => {
      const utf8 = Utilities.Charset.UTF_8;
      g.ok(digest('ấ', utf8) !== digest('ớ', utf8), 'they collide');
      g.equal(
        digest('ấ', utf8),
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, Utilities.newBlob('ấ').getBytes())),
      );
    },
  },
  {
    id: 'utilities.mixedKinds',
    says: 'Bytes and text cannot be mixed in one HMAC.',
    source: GAS_FAKES,
    mark: 'live',
    uses: ['Utilities.computeHmacSha256Signature'],
    check: (g) =>
      g.throws(
        () => Utilities.computeHmacSha256Signature([1, 2] as unknown as string, 'key'),
        /parameters .*don't match the method signature/,
      ),
  },
  {
    id: 'utilities.base64',
    says: 'Base 64 of text is that of its UTF-8 bytes.',
    source: GAS_FAKES,
    mark: 'live',
    uses: ['Utilities.base64Encode'],
    check: (g) => g.equal(Utilities.base64Encode('ấ', Utilities.Charset.UTF_8), '4bql'),
  },
  {
    id: 'utilities.webSafe',
    says: 'Web-safe base 64 has "-" and "_" and keeps the "=" at its end.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.base64EncodeWebSafe'],
    check: (g) =>
      g.equal(
        [Utilities.base64EncodeWebSafe([-5, -1, -2]), Utilities.base64EncodeWebSafe([-5])],
        ['-__-', '-w=='],
      ),
  },
  {
    id: 'utilities.decode',
    says: 'Decoding gives the bytes again.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.base64Decode', 'Utilities.base64DecodeWebSafe', 'Blob.getDataAsString'],
    check: (g) => {
      const bytes = Utilities.newBlob('Trà Vinh').getBytes();
      g.equal(
        [
          Utilities.base64Decode(Utilities.base64Encode(bytes)),
          Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(bytes)),
        ],
        [bytes, bytes],
      );
      g.equal(
        Utilities.newBlob(
          Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(bytes)),
        ).getDataAsString('UTF-8'),
        'Trà Vinh',
      );
    },
  },
  {
    id: 'utilities.decodeRubbish',
    says: 'What is no base 64 is refused.',
    source: UTILITIES,
    mark: 'bg',
    uses: ['Utilities.base64DecodeWebSafe'],
    check: (g) => g.throws(() => Utilities.base64DecodeWebSafe('!!!'), /Could not decode/),
  },
  {
    id: 'utilities.uuid',
    says: 'A UUID is one of version 4, and no two are the same.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.getUuid'],
    check: (g) => {
      const [a, b] = [Utilities.getUuid(), Utilities.getUuid()];
      g.ok(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(a) && a !== b,
        `${a} ${b}`,
      );
    },
  },
  {
    id: 'utilities.formatDate',
    says: 'A date is written in the zone that is named.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.formatDate'],
    check: (g) =>
      g.equal(
        [
          when('dd/MM/yyyy HH:mm'),
          when("yyyy-MM-dd'T'HH:mm:ss.SSS", 'GMT'),
          when('dd/MM/yyyy HH:mm', 'America/Los_Angeles'),
        ],
        ['01/10/2018 08:05', '2018-10-01T01:05:09.007', '30/09/2018 18:05'],
      ),
  },
  {
    id: 'utilities.formatDateLetters',
    says: 'Fewer letters write fewer digits; two y are two digits.',
    source: JAVA,
    mark: 'doc',
    uses: ['Utilities.formatDate'],
    check: (g) =>
      g.equal([when('d/M/yy H:m'), when('hh:mm a'), when('DDD u')], ['1/10/18 8:5', '08:05 AM', '274 1']),
  },
  {
    id: 'utilities.formatDateZones',
    says: 'Offsets are written as +0700 and +07:00, and GMT+7 is a zone.',
    source: JAVA,
    mark: 'doc',
    uses: ['Utilities.formatDate'],
    check: (g) => g.equal([when('Z'), when('XXX'), when('HH', 'GMT+7')], ['+0700', '+07:00', '08']),
  },
  {
    id: 'utilities.formatDateEnglish',
    says: 'Names of days and months come out in English: the call has no locale.',
    source:
      'Apps Script reference: Utilities.formatDate has no locale parameter; the names are not published',
    mark: 'unsure',
    whyNoSwitch: 'open.formatDateNames is told with both answers, and the product writes its days itself',
    uses: ['Utilities.formatDate'],
    check: (g) => g.equal(when('EEE, EEEE d MMM MMMM'), 'Mon, Monday 1 Oct October'),
  },
  {
    id: 'utilities.formatDateQuotes',
    says: 'Text in single quotes stays, and two single quotes are one.',
    source: JAVA,
    mark: 'doc',
    uses: ['Utilities.formatDate'],
    check: (g) => g.equal(when("'ngày' dd 'giờ' HH''mm"), "ngày 01 giờ 08'05"),
  },
  {
    id: 'utilities.csv',
    says: 'CSV cells may be quoted, hold commas, line ends and doubled quotes.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.parseCsv'],
    check: (g) => {
      csv(g, 'a,b\n1,2', [
        ['a', 'b'],
        ['1', '2'],
      ]);
      csv(g, '"x, y","p\n""q"""\r\n,', [
        ['x, y', 'p\n"q"'],
        ['', ''],
      ]);
      g.equal(Utilities.parseCsv('a;b', ';'), [['a', 'b']]);
    },
  },
  {
    id: 'utilities.formatString',
    says: 'formatString pads and rounds as printf does.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.formatString'],
    check: (g) =>
      g.equal(Utilities.formatString('%s: %05.1f|%3d|%-3s|%%', 'a', 2.25, 7, 'b'), 'a: 002.3|  7|b  |%'),
  },
  {
    id: 'utilities.blob',
    says: 'A blob keeps its name, type and text.',
    source: 'Apps Script reference: Class Blob',
    mark: 'doc',
    uses: ['Utilities.newBlob', 'Blob.getName', 'Blob.getContentType', 'Blob.setName'],
    check: (g) => {
      const blob = Utilities.newBlob('a,b', 'text/csv', 'x.csv');
      g.equal(
        [blob.getName(), blob.getContentType(), blob.getDataAsString(), blob.setName('y.csv').getName()],
        ['x.csv', 'text/csv', 'a,b', 'y.csv'],
      );
    },
  },
  {
    id: 'utilities.sleep',
    says: 'sleep lets that much time pass.',
    source: UTILITIES,
    mark: 'doc',
    uses: ['Utilities.sleep'],
    check: (g) => {
      const before = Date.now();
      Utilities.sleep(1200);
      const passed = Date.now() - before;
      g.ok(passed >= 1200 && passed < 2500, String(passed));
    },
  },
];
