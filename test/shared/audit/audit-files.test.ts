import { expect, it } from '@jest/globals';
import { auditFiles } from '../../../shared/audit/audit-files.ts';
import { auditFacts } from '../../support/audit.ts';

it('auditFiles returns findings sorted by path and line, and counts the files in each area', async () => {
  const text = 'FROM a\nMAINTAINER b\nMAINTAINER c\n';
  const files = ['b/Dockerfile', 'a/Dockerfile', 'main.c'].map((path) => ({ path, text }));
  const { findings, checked } = await auditFiles(files, auditFacts());
  const maintainers = findings.filter(({ finding }) => finding.id === 'dockerfile/maintainer');
  expect(maintainers.map(({ finding: { location } }) => [location.path, location.line])).toEqual([
    ['a/Dockerfile', 2],
    ['a/Dockerfile', 3],
    ['b/Dockerfile', 2],
    ['b/Dockerfile', 3],
  ]);
  expect(checked).toMatchObject([
    { area: 'dockerfile', files: 2 },
    { area: 'secret', files: 3 },
  ]);
});
