import { describe, expect, it } from '@jest/globals';
import { firstTarget } from '../../../actions/report/first-target.ts';
import { aDecision, aReport, aScan } from '../../shared/report/a-report.ts';

describe('the first target', () => {
  it.each([
    ['copy', 'copy'],
    ['packages/@acme/shop', 'packages/@acme/shop'],
    ['ghcr.io/o/r:1.2', 'ghcr.io/o/r'],
    [`ghcr.io/o/r:1.2@sha256:${'a'.repeat(64)}`, 'ghcr.io/o/r'],
  ])('of %s is %s in every run', (subject, wanted) => {
    const decisions = [aDecision({ subject }), aDecision({ subject: 'later' })];
    expect(firstTarget(aReport({ decisions }))).toBe(wanted);
  });

  it('is the name of the first scan if there is no decision', () => {
    const source = { kind: 'directory', name: 'web' } as const;
    expect(firstTarget(aReport({ decisions: [], scans: [aScan({ source })] }))).toBe('web');
  });

  it('is empty if nothing was scanned', () => {
    expect(firstTarget(aReport({ decisions: [], scans: [] }))).toBe('');
  });
});
