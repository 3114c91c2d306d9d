import { expect, it } from '@jest/globals';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { baseOf, headlineWords } from '../../../shared/report/headline.ts';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const MAIN = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
const NEW = aFinding({ id: 'CVE-1', change: { state: 'new' }, severity: 'critical' });
const OLD = aFinding({ id: 'MAL-1', change: { state: 'unchanged' }, kind: 'malware' });

const OLD_DATA = {
  name: 'osv',
  records: [{ ecosystem: 'npm', records: 9, newest: '2022-03-18T00:00:00Z', ageDays: 1_500 }],
};

function headline(decision: Partial<Decision>, scan?: Partial<FindingsFile>): string {
  const data = aReport({
    scans: scan === undefined ? [] : [aScan(scan)],
    decisions: [aDecision(decision)],
  });
  return headlineWords(data, verdictOf(data));
}

const failing = (outcome: 'fail' | 'error', ...findings: readonly Finding[]) => ({
  outcome,
  reasons: [
    aReason({ findings: findings.map(({ fingerprint }) => fingerprint) }),
    ...(outcome === 'error' ? [aReason({ rule: 'inventory-complete', outcome })] : []),
  ],
});
const anError = { outcome: 'error', reasons: [aReason({ outcome: 'error' })] } as const;

it.each<[string, string]>([
  [
    headline(failing('fail', NEW), { comparison: MAIN, findings: [NEW, OLD] }),
    'failed: 1 new finding must be fixed (1 critical)',
  ],
  [
    headline(failing('fail', NEW, OLD), { comparison: MAIN, findings: [NEW, OLD] }),
    'failed: 2 findings must be fixed (already in main: 1 malware; new: 1 critical)',
  ],
  [
    headline(failing('fail', OLD), { comparison: MAIN, findings: [OLD] }),
    'failed: 1 finding must be fixed (already in main: 1 malware)',
  ],
  [
    headline(failing('error', NEW), { comparison: MAIN, findings: [NEW] }),
    'failed (incomplete): 1 new finding must be fixed (1 critical)',
  ],
  [
    headline(anError, { findings: [] }),
    'incomplete: not everything was checked, so the check fails',
  ],
  [headline({ ...anError, action: 'all' }), 'incomplete: nothing was checked, so the check fails'],
  [
    headline({
      action: 'verify',
      outcome: 'error',
      reasons: [aReason({ rule: 'ran-to-its-end', outcome: 'error' })],
    }),
    'incomplete: verify stopped with an error, so the check fails',
  ],
  [
    headline({
      action: 'verify',
      outcome: 'error',
      reasons: [
        aReason({
          rule: 'ran-to-its-end',
          outcome: 'error',
          message: '127.0.0.1:1 could not be reached for GET http://127.0.0.1:1/v2 (ECONNREFUSED)',
        }),
      ],
    }),
    'incomplete: 127.0.0.1:1 could not be reached, so the check fails',
  ],
  [
    headline({ outcome: 'fail', reasons: [aReason({ rule: 'licenses' })] }, { findings: [] }),
    'failed: a policy rule is violated',
  ],
  [
    headline({ action: 'verify', outcome: 'fail', reasons: [aReason()] }),
    'failed: a required signature or attestation is missing or invalid',
  ],
  [
    headline({ action: 'verify', outcome: 'fail', reasons: [aReason()], headline: 'not signed' }),
    'failed: not signed',
  ],
  [headline({}, { comparison: MAIN, findings: [OLD] }), 'passed: no new findings'],
  [
    headline({}, { comparison: MAIN, findings: [NEW], fixed: [OLD] }),
    'passed: nothing must be fixed (1 new finding: 1 critical; 1 fixed)',
  ],
  [headline({}, { findings: [] }), 'passed: no findings'],
  [
    headline(
      { compared: [{ ecosystem: 'npm', packages: 5 }] },
      { comparison: MAIN, findings: [], advisories: OLD_DATA },
    ),
    'passed: no new findings in advisory data of 18 Mar 2022',
  ],
  [
    headline({}, { findings: [aFinding(), aFinding()] }),
    'passed: nothing must be fixed (2 findings: 2 high)',
  ],
  [
    headline({ action: 'verify', subject: 'app:1' }),
    'passed: valid signatures and attestations for app:1',
  ],
])('headlineWords returns the expected words: %s', (shown, wanted) => {
  expect(shown).toBe(wanted);
});

it('headlineWords does not return a verdict if there is no decision', () => {
  const data = aReport({ evidence: [] });
  const verdict = { outcome: 'none', hasFailures: false, reasons: [] } as const;
  expect(headlineWords(data, verdict)).toBe('done');
});

it('baseOf names the base only if all scans have one', () => {
  const other = { status: 'compared', base: { kind: 'commit', name: 'v1' } } as const;
  const scans = [aScan({ comparison: MAIN }), aScan({ comparison: other })];
  expect(baseOf({ scans: scans.slice(0, 1) })).toBe('main');
  expect(baseOf({ scans })).toBe('the base');
  expect(baseOf({ scans: [...scans, aScan()] })).toBeUndefined();
});
