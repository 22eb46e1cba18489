/**
 * What reading one row costs: each reader over 10,000 different texts, and the questions across 10,000 rows.
 */
import { questionsAcross, type AcrossRow } from '../../src/domain/checking/across';
import { readEmail } from '../../src/domain/person/email';
import { detectEncoding } from '../../src/domain/text/encodings';
import { readName, readOffice, readPageName } from '../../src/domain/person/name';
import { cpuMs, median, type Figure } from './measure';
import { madeRoster } from './roster';

const COUNT = 10_000;
const roster = madeRoster(COUNT);
const offices = ['Chủ tịch', 'PCT', 'Phó Ban Tuyên giáo – nữ công', 'UVBTV', 'Hiệu trưởng kiêm Chủ tịch'];
const domains = ['gmail.com', 'yahoo.com.vn', 'gmai.com', 'travinh.gov.vn', 'congdoan.vn'];

const texts = {
  'e-mail': (i: number) => `nguoi.${i}@${domains[i % domains.length] ?? ''}`,
  name: (i: number) => `Nguyễn ${(roster[i]?.name ?? '').split(' ').slice(-2).join(' ')}`,
  office: (i: number) => `${offices[i % offices.length] ?? ''}`,
  page: (i: number) => roster[i]?.name ?? '',
};
const readers = { 'e-mail': readEmail, name: readName, office: readOffice, page: readPageName };

/** Microseconds for each of the texts, the median of five passes. */
function perText(read: (text: string) => unknown, text: (i: number) => string): number {
  const all = Array.from({ length: COUNT }, (_none, i) => text(i));
  return (
    (median(
      Array.from({ length: 5 }, () =>
        cpuMs(() => {
          for (const one of all) read(one);
        }),
      ),
    ) *
      1000) /
    COUNT
  );
}

export function benchRows(): Figure[] {
  const rows = roster.map(({ code, name }, i): AcrossRow => ({
    rowId: `r${i}`,
    unit: code,
    key: `u:trang${i % 9_000}`,
    pageName: name,
    accountName: 'Nguyễn Văn An',
    name: 'Nguyễn Văn An',
    phone: `+849${80_000_000 + (i % 8_000)}`,
    email: `nguoi.${i}@gmail.com`,
  }));
  const across = (count: number): number =>
    (median(
      Array.from({ length: 5 }, () =>
        cpuMs(() => {
          questionsAcross(rows.slice(0, count), roster.slice(0, count));
        }),
      ),
    ) *
      1000) /
    count;
  const figures = (['e-mail', 'name', 'office', 'page'] as const).map((field): Figure => ({
    name: `reading one ${field}`,
    value: perText(readers[field], texts[field]),
    unit: 'µs CPU',
    budget: 60,
  }));
  return [
    ...figures,
    {
      name: 'finding the encoding of one text',
      value: perText(detectEncoding, texts.page),
      unit: 'µs CPU',
      budget: 30,
    },
    {
      name: 'questions across 1,000 rows and units',
      value: across(1_000),
      unit: 'µs CPU a row',
      budget: 150,
    },
    {
      name: 'questions across 10,000 rows and units',
      value: across(COUNT),
      unit: 'µs CPU a row',
      budget: 150,
    },
  ];
}
