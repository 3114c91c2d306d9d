import { expect, it } from '@jest/globals';
import type { Coverage, CoveredControl } from '../../../shared/model/coverage.ts';
import { coverageBlock, coverageLines } from '../../../shared/report/coverage-block.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';

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
        { ...CONTROL, id: '4.2', status: 'failed', findings: 2 },
        { ...CONTROL, id: '4.3', status: 'excepted', excepted: 1 },
        { ...CONTROL, id: '4.4', status: 'not-applicable', reason: 'No file.' },
      ],
    },
  ],
};

it('the coverage block is folded, and has a row for each control', () => {
  const { open, rows } = markdownSection(coverageBlock(COVERAGE));
  expect(open).toContain('<details><summary>Controls in public frameworks</summary>');
  expect(rows.map((row) => row.split(' | ').at(-1))).toEqual([
    'passed |\n',
    'failed (2 findings) |\n',
    'excepted (1 finding) |\n',
    'not applicable: No file. |\n',
  ]);
  expect(rows[0]).not.toContain('Frame|work');
});

it('the coverage report in a terminal shows the number of controls with each status, and lists those with findings', () => {
  expect(coverageLines(COVERAGE)).toEqual([
    'Frame|work: 1 failed, 1 excepted, 1 passed, 1 not applicable',
    '  4.2 User: failed (2 findings)',
    '  4.3 User: excepted (1 finding)',
  ]);
});
