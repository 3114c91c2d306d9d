import { describe, expect, it } from '@jest/globals';
import { addedFinding, type Report } from '../../../shared/scanner-results/finding-of-reports.ts';

const REPORT: Report = {
  tool: 'Trivy',
  finding: {
    kind: 'secret',
    ids: ['private-key'],
    rating: { severity: 'high' },
    title: 'private key',
    fixed: [],
    location: { path: 'key.pem', line: 1 },
  },
  item: undefined,
};

describe('addedFinding', () => {
  it('keeps the location of a finding that does not concern a package', () => {
    expect(addedFinding([REPORT])).toMatchObject({
      kind: 'secret',
      id: 'private-key',
      severity: 'high',
      ratedBy: 'Trivy',
      location: { path: 'key.pem', line: 1 },
      tools: ['Trivy'],
    });
  });

  it('throws an error if there are no reports', () => {
    expect(() => addedFinding([])).toThrow('needs at least one report');
  });
});
