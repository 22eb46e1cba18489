/** google.script.run: what values become on their way from a page to a function and back. */
import { OWNER, given, type Story } from '../story';

const RUN = 'Apps Script reference: google.script.run';
const MEASURED = 'tanaikech, 2023-08-28: values between JavaScript and Google Apps Script';
const uses = ['google.script.run'];

const code = `
function echo(...args) {
  return args;
}
function kinds(value) {
  return Object.prototype.toString.call(value) + typeof value;
}
function date() {
  return { at: new Date() };
}
function nestedDate() {
  return ['a', [new Date()]];
}
function maps() {
  return [new Map([[1, 2]]), new Set([1]), /x/];
}
function sheet() {
  return SpreadsheetApp.getActiveSpreadsheet();
}
function bytes() {
  return new Uint8Array([1]);
}
function nothing() {}
function withHoles() {
  return { a: undefined, b: NaN, f() {}, c: null, d: [undefined, Infinity] };
}
function wrapped() {
  return [new String('a'), new Number(1), Object(true)];
}
async function soon() {
  await null;
  return 'xong';
}
async function broken() {
  await null;
  throw new TypeError('hỏng');
}
function thrown() {
  throw new Error('có lỗi');
}
function thrownText() {
  throw 'chữ';
}
function circle() {
  const a = {};
  a.a = a;
  return a;
}
class Row {
  constructor() {
    this.x = 1;
  }
  get y() {
    return 2;
  }
}
function instance() {
  return new Row();
}
function text() {
  return 'Trà Cú \\u2028 \\ud83d\\ude00';
}
`;
const call = (name: string, ...args: unknown[]) =>
  given(code)
    .as(OWNER)
    .call(name, ...args);

export const stories: Story[] = [
  {
    id: 'pageWire.plain',
    says: 'Texts, numbers, booleans, null, lists and plain objects arrive as they are.',
    source: RUN,
    mark: 'doc',
    uses,
    tell() {
      const values = ['ấ', 1.5, true, null, ['a', [2]], { x: { y: 'z' } }];
      expect(call('echo', ...values).result).toEqual(values);
    },
  },
  {
    id: 'pageWire.undefined',
    says: 'undefined arrives as null, also inside.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect(call('echo', undefined, [undefined], { a: undefined }).result).toEqual([
        null,
        [null],
        { a: null },
      ]);
    },
  },
  {
    id: 'pageWire.dateIn',
    says: 'A Date cannot be sent; the error names the argument.',
    source: RUN,
    mark: 'doc',
    uses,
    tell() {
      expect(() => call('echo', 'a', new Date())).toThrow('Failed due to illegal value in property: 1');
      expect(() => call('echo', { deep: [new Date()] })).toThrow(
        'Failed due to illegal value in property: 0',
      );
    },
  },
  {
    id: 'pageWire.illegal',
    says: 'Maps, sets, patterns, functions, typed arrays and wrapped values cannot be sent.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      for (const value of [
        new Map(),
        new Set(),
        /x/,
        () => 1,
        new Uint8Array(1),
        new Int8Array(1),
        new String('a'),
        new Number(1),
      ])
        expect(() => call('echo', value)).toThrow(/illegal value/);
    },
  },
  {
    id: 'pageWire.arrivesOwn',
    says: "What arrives are arrays and objects of the script's own.",
    source: RUN,
    mark: 'doc',
    uses,
    tell() {
      expect([call('kinds', [1]).result, call('kinds', { a: 1 }).result, call('kinds', '1').result]).toEqual([
        '[object Array]object',
        '[object Object]object',
        '[object String]string',
      ]);
    },
  },
  {
    id: 'pageWire.dateOut',
    says: 'A Date anywhere in the result makes the whole result null.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect([call('date').result, call('nestedDate').result]).toEqual([null, null]);
    },
  },
  {
    id: 'pageWire.googleObjectOut',
    says: 'A Google object does not come back.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect(call('sheet').result).toBeNull();
    },
  },
  {
    id: 'pageWire.mapsOut',
    says: 'A map, set or pattern comes back as an empty object.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect(call('maps').result).toEqual([{}, {}, {}]);
    },
  },
  {
    id: 'pageWire.bytesOut',
    says: 'A Uint8Array is a server error.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect(call('bytes').error?.message).toMatch(/server error/);
    },
  },
  {
    id: 'pageWire.nothing',
    says: 'A function that returns nothing gives null; undefined inside is null, functions are left out.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect([call('nothing').result, call('withHoles').result]).toEqual([
        null,
        { a: null, b: null, c: null, d: [null, null] },
      ]);
    },
  },
  {
    id: 'pageWire.instance',
    says: 'An instance of a class comes back as a plain object of its own properties, wrapped values as their value.',
    source: MEASURED,
    mark: 'unsure',
    whyNoSwitch: 'pages and script exchange one text (rpc), never an object',
    uses,
    tell() {
      expect([call('instance').result, call('wrapped').result]).toEqual([{ x: 1 }, ['a', 1, true]]);
    },
  },
  {
    id: 'pageWire.promise',
    says: 'The call waits for a promise: its value is the result, its refusal the error.',
    source: MEASURED,
    mark: 'live',
    uses,
    tell() {
      expect([call('soon').result, call('broken').error?.message]).toEqual(['xong', 'hỏng']);
    },
  },
  {
    id: 'pageWire.thrown',
    says: 'What a function throws reaches the page as a message.',
    source: RUN,
    mark: 'doc',
    uses,
    tell() {
      expect([call('thrown').error?.message, call('thrownText').error?.message]).toEqual(['có lỗi', 'chữ']);
    },
  },
  {
    id: 'pageWire.circle',
    says: 'A circle cannot come back.',
    source: RUN,
    mark: 'bg',
    uses,
    tell() {
      expect(call('circle').ok).toBe(false);
    },
  },
  {
    id: 'pageWire.allLetters',
    says: 'Every letter survives the way, line separators and pictures too.',
    source: RUN,
    mark: 'bg',
    uses,
    tell() {
      expect([call('text').result, call('echo', 'Trà Cú \u2028 😀').result]).toEqual([
        'Trà Cú \u2028 😀',
        ['Trà Cú \u2028 😀'],
      ]);
    },
  },
];
