import { addressMessages } from '../../src/domain/messages/address';
import { phoneMessages } from '../../src/domain/messages/phone';
import { atField, inLetter, type Wording } from '../../src/domain/messages/wording';
import addresses from './corpus/facebook_urls.json';
import phones from './corpus/vn_phones.json';

const keys = (subject: string, corpus: { reasons: object; warnings: object }): string[] =>
  [
    ...Object.keys(corpus.reasons).map((key) => `${subject}.${key}`),
    ...Object.keys(corpus.warnings).map((key) => `${subject}.note.${key}`),
  ].sort();

test('every reason and note agreed with the office has its sentence, and there is no other', () => {
  expect(Object.keys(addressMessages).sort()).toEqual(keys('address', addresses));
  expect(Object.keys(phoneMessages).sort()).toEqual(keys('phone', phones));
});

describe('a sentence says what is wrong and what to do, in plain characters of one form', () => {
  test.each(Object.entries<Wording>({ ...addressMessages, ...phoneMessages }))('%s', (_key, wording) => {
    for (const sentence of [atField(wording), inLetter(wording)]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.…]$/u);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).not.toMatch(/ {2}|URL|link|username/i);
    }
    for (const part of [wording.what, wording.todo]) expect(part).toMatch(/^\p{Lu}.*[.…]$/u);
    expect(inLetter(wording)).toContain(' Đề nghị ');
    expect(atField(wording)).not.toMatch(/đề nghị/i);
  });
});
