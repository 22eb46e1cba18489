// Prints the score of each folder, and every mutant that no test noticed, from the report that Stryker wrote.
import { readFileSync } from 'node:fs';

const { files } = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
const folderOf = (path) =>
  path
    .replace(/^src\//, '')
    .replace(/^(domain|app)\/([^/]+)$/, '$1')
    .replace(/\/[^/]+\.ts$/, '');
const rows = {};
const add = (name, status) => {
  const row = (rows[name] ??= { mutants: 0, killed: 0, survived: 0, 'no test': 0, score: '' });
  row.mutants += 1;
  row[
    { Killed: 'killed', Timeout: 'killed', Survived: 'survived', NoCoverage: 'no test' }[status] ?? 'survived'
  ] += 1;
  row.score = `${((100 * row.killed) / row.mutants).toFixed(1)} %`;
};
for (const [path, { mutants, source }] of Object.entries(files)) {
  const lines = source.split('\n');
  for (const {
    status,
    location: { start, end },
    replacement = '',
  } of mutants) {
    if (status === 'Ignored' || status === 'RuntimeError') continue; // not tried
    add(folderOf(path), status);
    add('all', status);
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const was =
      start.line === end.line
        ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
        : `${lines[start.line - 1].slice(start.column - 1)} …`;
    console.log(
      `${path}:${start.line}  ${was.slice(0, 100)}  →  ${replacement.replace(/\s+/g, ' ').slice(0, 100)}${status === 'NoCoverage' ? '  (no test)' : ''}`,
    );
  }
}
const { all, ...folders } = rows;
console.table({ ...folders, all });
