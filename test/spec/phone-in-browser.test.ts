import fc from 'fast-check';
import { PhoneNumber as Library } from 'libphonenumber-js/core';
import { PhoneNumber as InPages } from '../../src/domain/phone/vietnam-numbers';
import { vietnam } from '../../src/domain/phone/metadata';
import { many } from '../support/many';

const answers = (of: typeof Library | typeof InPages, number: string) => {
  const phone = new of(number, vietnam);
  const type = phone.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE'
    ? [type, phone.number, phone.formatNational()]
    : undefined;
};

describe('A telephone number in what is pushed', () => {
  it('is judged and written as libphonenumber does, for every number the rules ask about', () => {
    const national = fc.oneof(fc.stringMatching(/^2\d{9}$/), fc.stringMatching(/^[35789]\d{8}$/));
    fc.assert(
      fc.property(national, (digits) => {
        expect(answers(InPages, `+84${digits}`)).toEqual(answers(Library, `+84${digits}`));
      }),
      many(20_000),
    );
  });

  it('agrees on every mobile prefix and every area code', () => {
    const numbers = Array.from({ length: 1_000 }, (_, i) => String(i).padStart(3, '0'))
      .flatMap((p) => [`+84${p}123456`, `+84${p}1234567`])
      .filter((number) => /^\+84(?:2\d|[35789])\d{8}$/.test(number));
    expect(numbers.length).toBeGreaterThan(500);
    for (const number of numbers)
      expect([number, answers(InPages, number)]).toEqual([number, answers(Library, number)]);
  });
});
