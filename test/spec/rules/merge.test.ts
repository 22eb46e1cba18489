import fc from 'fast-check';
import { mergeAccounts } from '../../../src/domain/checking/merge';
import { reportFields, type ReportField } from '../../../src/domain/fields';
import type { ReportText } from '../../../src/domain/checking/report';
import { page } from '../form/given';

const content = (fields: Partial<ReportText> = {}, stopped = false) => ({
  fields: { ...page, ...fields },
  stopped,
});

describe('Two people change one account at the same time', () => {
  it('keeps what each of them changed, and asks nothing, where they changed different things', () => {
    expect(
      mergeAccounts(content(), content({ office: 'Chủ tịch' }), content({ phone: '0912 333 444' })),
    ).toEqual({ ...content({ office: 'Chủ tịch', phone: '0912 333 444' }), bothChanged: [] });
  });

  it('asks only about what both changed, each in another way', () => {
    const merged = mergeAccounts(
      content(),
      content({ office: 'Chủ tịch', email: 'moi@example.org' }),
      content({ office: 'Ủy viên', name: 'Lê Thị Mai' }),
    );
    expect(merged.bothChanged).toEqual(['office']);
    expect(merged.fields).toMatchObject({
      office: 'Chủ tịch',
      email: 'moi@example.org',
      name: 'Lê Thị Mai',
    });
  });

  it('asks nothing where both wrote the same, spaces at the ends aside', () => {
    expect(
      mergeAccounts(content(), content({ office: 'Chủ tịch ' }), content({ office: 'Chủ tịch' })).bothChanged,
    ).toEqual([]);
  });

  it('stops an account that the other one only corrected, with the correction', () => {
    expect(mergeAccounts(content(), content({}, true), content({ phone: '0912 333 444' }))).toMatchObject({
      stopped: true,
      fields: { phone: '0912 333 444' },
      bothChanged: [],
    });
  });

  it('loses nothing that either side typed: every field is one side’s, and asked where both changed it', () => {
    const text = fc.record(
      Object.fromEntries(reportFields.map((field) => [field, fc.constantFrom('', 'a', 'b', 'c')])) as Record<
        ReportField,
        fc.Arbitrary<string>
      >,
    );
    fc.assert(
      fc.property(text, text, text, (was, mine, theirs) => {
        const of = (fields: ReportText) => ({ fields, stopped: false });
        const { fields, bothChanged } = mergeAccounts(of(was), of(mine), of(theirs));
        for (const field of reportFields) {
          const changedBoth =
            mine[field] !== was[field] && theirs[field] !== was[field] && mine[field] !== theirs[field];
          expect(bothChanged.includes(field)).toBe(changedBoth);
          expect(fields[field]).toBe(mine[field] === was[field] ? theirs[field] : mine[field]);
        }
      }),
    );
  });
});
