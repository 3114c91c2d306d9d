import { describe, expect, it } from '@jest/globals';
import type { MilderFindings } from '../../../shared/model/decision.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { worseFindingText } from '../../../shared/report/worse-finding.ts';
import { aDecision, aFinding, aPackage, aReason, aReport, aScan } from './a-report.ts';

const HIGH = aFinding({ id: 'CVE-1' });
const about = aPackage('minimist');

function textOf(
  worse: Partial<Finding>,
  cause: MilderFindings['cause'] = 'other',
  failing: readonly Finding[] = [HIGH],
): string {
  const finding = aFinding({ id: 'CVE-2', severity: 'critical', package: about, ...worse });
  const base = { kind: 'commit', name: 'main' } as const;
  const comparison = { status: 'compared', base } as const;
  const isCompared = worse.change !== undefined;
  const reasons = [aReason({ findings: failing.map(({ fingerprint }) => fingerprint) })];
  const milder = [{ cause, findings: 1, words: 'in words' }];
  return worseFindingText(
    aReport({
      scans: [aScan({ findings: [...failing, finding], ...(isCompared && { comparison }) })],
      decisions: [aDecision({ outcome: 'fail', reasons, milder })],
    }),
  );
}

const WORSE = 'so not blocking: critical CVE-2 in minimist 1.0.0.';

describe('the note about a more severe finding that does not fail the run', () => {
  it.each<[string, Partial<Finding>, MilderFindings['cause'], string]>([
    ['existing', { change: { state: 'unchanged' } }, 'existing', 'Already in main'],
    [
      'in a development dependency',
      { package: { ...about, scope: 'development' } },
      'development',
      'In a development dependency',
    ],
    [
      'suppressed',
      { suppression: { reason: 'not used', rule: 'ignore[0]' } },
      'other',
      'Suppressed (not used)',
    ],
    ['milder for another cause', {}, 'other', 'In words'],
  ])('names the cause if the finding is %s', (_, worse, cause, words) => {
    expect(textOf(worse, cause)).toBe(`${words}, ${WORSE}`);
  });

  it.each<[string, Partial<Finding>, string]>([
    ['a vulnerability', {}, 'Below the threshold'],
    ['a misconfiguration', { package: undefined }, 'By the audit rule'],
  ])('names the cause in the decision about %s', (_, worse, cause) => {
    const finding = aFinding({ id: 'CVE-2', severity: 'critical', package: about, ...worse });
    const reasons = [aReason({ findings: [HIGH.fingerprint] })];
    const decision = aDecision({ outcome: 'fail', reasons });
    const milder = (cause: MilderFindings['cause'], words: string) => ({
      milder: [{ cause, findings: 1, words }],
    });
    const text = worseFindingText(
      aReport({
        scans: [aScan({ findings: [HIGH, finding] })],
        decisions: [
          { ...decision, ...milder('threshold', 'below the threshold') },
          { ...decision, action: 'audit', ...milder('other', 'by the audit rule') },
        ],
      }),
    );
    expect(text).toMatch(new RegExp(`^${cause}, so not blocking`));
  });

  it('is absent if the finding is a notice, or is not more severe', () => {
    expect(textOf({ kind: 'notice' })).toBe('');
    expect(textOf({ severity: 'high' })).toBe('');
  });

  it('names a more severe finding in the base that was not checked again', () => {
    const base = { kind: 'commit', name: 'main' } as const;
    const textWith = (severity: Finding['severity']) =>
      worseFindingText(
        aReport({
          scans: [
            aScan({
              findings: [aFinding({ id: 'CVE-3', severity: 'medium' })],
              unchecked: [aFinding({ id: 'CVE-2', severity, package: about })],
              comparison: { status: 'compared', base },
            }),
          ],
          decisions: [aDecision({ outcome: 'error', reasons: [aReason({ outcome: 'error' })] })],
        }),
      );
    expect(textWith('critical')).toBe(
      'Could be worse than shown: critical CVE-2 in minimist 1.0.0 (in main) was not checked again, because package-lock.json cannot be read.',
    );
    expect(textWith('low')).toMatch(/, so not blocking: medium CVE-3/);
  });

  it('names the worst finding if no finding fails the run', () => {
    expect(textOf({}, 'other', [])).toBe(`In words, ${WORSE}`);
  });

  it('is absent if the run passes', () => {
    const scans = [aScan({ findings: [HIGH] })];
    expect(worseFindingText(aReport({ scans, decisions: [aDecision()] }))).toBe('');
  });
});
