import { describe, expect, it } from '@jest/globals';
import {
  compareFindings,
  openFindings,
  suppressedFindings,
} from '../../../shared/report/listed-finding.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

describe('the order of findings', () => {
  it('puts malware first, and then sorts by severity (unscored after high), score and ID', () => {
    const findings = [
      aFinding({ id: 'low', severity: 'low' }),
      aFinding({ id: 'unscored', severity: 'unknown' }),
      aFinding({ id: 'medium', severity: 'medium' }),
      aFinding({ id: 'high-b', severity: 'high', score: 7 }),
      aFinding({ id: 'high-a', severity: 'high', score: 7 }),
      aFinding({ id: 'higher', severity: 'high', score: 8 }),
      aFinding({ id: 'malware', kind: 'malware', severity: 'unknown' }),
      aFinding({ id: 'critical', severity: 'critical' }),
    ];
    expect(findings.toSorted(compareFindings).map(({ id }) => id)).toEqual([
      'malware',
      'critical',
      'higher',
      'high-a',
      'high-b',
      'unscored',
      'medium',
      'low',
    ]);
  });

  it('puts secrets before other findings with the same severity', () => {
    const findings = [
      aFinding({ id: 'a', kind: 'misconfiguration', severity: 'medium' }),
      aFinding({ id: 'b', kind: 'secret', severity: 'medium' }),
      aFinding({ id: 'c', kind: 'misconfiguration', severity: 'high' }),
      aFinding({ id: 'd', severity: 'medium', score: 6.9 }),
    ];
    expect(findings.toSorted(compareFindings).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('puts new findings before findings that are also in the base', () => {
    const old = { state: 'unchanged' } as const;
    const findings = [
      aFinding({ id: 'old', severity: 'critical', change: old }),
      aFinding({ id: 'new', severity: 'low', change: { state: 'new' } }),
    ];
    const listed = openFindings(aReport({ scans: [aScan({ findings })] }));
    expect(listed.map(({ finding }) => finding.id)).toEqual(['new', 'old']);
  });

  it('puts findings that a decision names first', () => {
    const named = aFinding({ id: 'named', severity: 'low' });
    const worse = aFinding({ id: 'worse', severity: 'critical' });
    const reasons = [aReason({ findings: [named.fingerprint] })];
    const data = aReport({
      scans: [aScan({ findings: [worse, named] })],
      decisions: [aDecision({ outcome: 'fail', reasons })],
    });
    expect(openFindings(data).map(({ finding, isReason }) => [finding.id, isReason])).toEqual([
      ['named', true],
      ['worse', false],
    ]);
  });
});

describe('suppressed findings', () => {
  it('are listed separately from open findings', () => {
    const suppression = { rule: 'ignore[0]', reason: 'not reachable' };
    const data = aReport({
      scans: [
        aScan({ findings: [aFinding({ id: 'open' }), aFinding({ id: 'not', suppression })] }),
      ],
    });
    expect(openFindings(data).map(({ finding }) => finding.id)).toEqual(['open']);
    expect(suppressedFindings(data).map(({ finding }) => finding.id)).toEqual(['not']);
  });
});
