import { expect, it } from '@jest/globals';
import { sarifFixes } from '../../../shared/report/sarif-fix.ts';
import { auditFinding } from '../../support/audit.ts';

const artifactLocation = { uri: 'Dockerfile' };
const edit = {
  start: 7,
  end: 9,
  line: 2,
  column: 1,
  endLine: 2,
  endColumn: 3,
  text: 'USER 1',
  isSafe: true,
};

it('sarifFixes returns one fix with all edits', () => {
  expect(sarifFixes(auditFinding({ edits: [edit, edit] }), { artifactLocation })).toMatchObject([
    {
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
              insertedContent: { text: 'USER 1' },
            },
            {},
          ],
        },
      ],
    },
  ]);
});

it('sarifFixes returns an empty list for a finding without edits', () => {
  expect(sarifFixes(auditFinding({ edits: [] }), { artifactLocation })).toEqual([]);
});
