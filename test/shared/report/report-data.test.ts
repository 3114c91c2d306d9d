import { describe, expect, it } from '@jest/globals';
import { gatherReport } from '../../../shared/report/report-data.ts';
import { aDecision, aScan } from './a-report.ts';

describe('reportData', () => {
  it('groups result files by kind, and keeps the order within each kind', () => {
    const first = aScan({ packages: 1 });
    const second = aScan({ packages: 2 });
    const decision = aDecision();
    const problem = { code: 'malformed', message: 'x', path: 'y.json' };
    const data = gatherReport({ title: 'Assay' }, [first, decision, second], [problem]);
    expect(data).toEqual({
      title: 'Assay',
      scans: [first, second],
      decisions: [decision],
      documents: [],
      evidence: [],
      coverages: [],
      verifications: [],
      unreadable: [problem],
    });
  });
});
