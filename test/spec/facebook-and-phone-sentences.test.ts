import { addressMessages } from '../../src/domain/messages/address';
import { phoneMessages } from '../../src/domain/messages/phone';
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
  test.each(Object.entries({ ...addressMessages, ...phoneMessages }))('%s', (_key, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*[.…]$/u);
    expect(sentence.split(/[.…] /).length).toBeGreaterThan(1);
    expect(sentence).toMatch(/đề nghị/i);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).not.toMatch(/ {2}|URL|link|username/i);
  });
});
