import { expect, it } from '@jest/globals';
import type { Coverage, CoveredControl } from '../../../shared/model/coverage.ts';
import { coverageBlock, coverageLines } from '../../../shared/report/coverage-block.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { aFinding } from './a-report.ts';

const CONTROL: CoveredControl = {
  id: '4.1',
  title: 'User',
  status: 'passed',
  rules: [],
  findings: 0,
  excepted: 0,
};

const COVERAGE: Coverage = {
  kind: 'assay/coverage/v1',
  subject: '.',
  uncheckedFiles: 0,
  frameworks: [
    {
      id: 'f',
      title: 'Frame|work',
      controls: [
        CONTROL,
        { ...CONTROL, id: '4.2', status: 'failed', rules: ['a', 'b', 'c', 'd', 'e'], findings: 5 },
        { ...CONTROL, id: '4.5', status: 'failed', rules: ['f', 'g'], findings: 1 },
        { ...CONTROL, id: '4.3', status: 'excepted', excepted: 1 },
        { ...CONTROL, id: '4.4', status: 'not-applicable', reason: 'No file.' },
      ],
    },
  ],
};

const findingOf = (id: string, ...aliases: string[]) => aFinding({ id, aliases });
const reported = [findingOf('a'), findingOf('b'), findingOf('c'), findingOf('x', 'e')];
const accepted = aFinding({ id: 'g', suppression: { rule: 'ignore[0]', reason: 'r' } });
const FINDINGS = [...reported, accepted];

it('the coverage block is folded, and has a row for each control', () => {
  const { open, rows } = markdownSection(coverageBlock(COVERAGE, FINDINGS));
  expect(open).toContain('<details><summary>Controls in public frameworks</summary>');
  expect(rows.map((row) => row.split(' | ').at(-1))).toEqual([
    'passed |\n',
    'failed: a, b, c, e |\n',
    'passed in this profile, but not in a stricter one |\n',
    'excepted (1 finding) |\n',
    'not applicable: No file. |\n',
  ]);
  expect(rows[0]).not.toContain('Frame|work');
});

it('the coverage report in a terminal shows the number of controls with each status, and lists those with findings', () => {
  expect(coverageLines(COVERAGE, FINDINGS)).toEqual([
    'Frame|work: 2 failed, 1 excepted, 1 passed, 1 not applicable',
    '  4.2 User: failed: a, b, c, e',
    '  4.5 User: passed in this profile, but not in a stricter one',
    '  4.3 User: excepted (1 finding)',
  ]);
});
