import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { type SummaryFacts, scanSummary } from '../../../shared/policy/scan-summary.ts';
import { aFinding, aProblem } from './builders.ts';

const NPM = { ecosystem: 'npm', packages: 1_095 };
const ACTIONS = { ecosystem: 'GitHub Actions', packages: 4 };
const LOW = aFinding({ severity: 'low', fingerprint: 'b'.repeat(64) });
const SUPPRESSED = aFinding({ suppression: { rule: 'ignore[0]', reason: 'x' } });
const OTHER = aProblem({ path: 'other' });
const UNLOCKED = aProblem({ code: 'unlocked' });

function summary(facts: Partial<SummaryFacts>, failOn: 'high' | 'never' = 'high'): string {
  const { summary: said = '' } = scanSummary(
    {
      reasons: [],
      findings: [],
      compared: [NPM, ACTIONS],
      skipped: 0,
      problems: [],
      ...facts,
    },
    { failOn, scope: 'auto' },
  );
  return said;
}

function failingBy(...findings: readonly Finding[]): Partial<SummaryFacts> {
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  const reason = {
    rule: 'max-severity',
    outcome: 'fail',
    message: 'm',
    findings: fingerprints,
  } as const;
  return { reasons: [reason] };
}

const ERROR = { rule: 'r', outcome: 'error', message: 'm', findings: [] } as const;

describe('a scan summary', () => {
  it.each<[string, Partial<SummaryFacts>, string]>([
    [
      'found nothing',
      {},
      'Passed: no known vulnerabilities in 1,095 npm packages and 4 GitHub Actions.',
    ],
    [
      'counted some packages as part of others',
      { contained: 1, compared: [ACTIONS] },
      'Passed: no known vulnerabilities in 4 GitHub Actions. ' +
        '1 package compared as part of system packages.',
    ],
    [
      'skipped some packages',
      { skipped: 2 },
      'Passed: no known vulnerabilities in 1,095 npm packages and 4 GitHub Actions. ' +
        '2 packages skipped: OSV does not cover their ecosystem.',
    ],
    [
      'found only findings that do not fail the run',
      { findings: [LOW, LOW], compared: [ACTIONS], skipped: 1 },
      'Passed: nothing must be fixed (2 findings: 2 low). Not blocking: 2 below the `high` threshold. ' +
        'Checked 4 GitHub Actions. ' +
        '1 package skipped: OSV does not cover its ecosystem.',
    ],
    [
      'found an accepted finding without a score',
      { findings: [aFinding({ severity: 'unknown' }), SUPPRESSED], compared: [ACTIONS] },
      'Passed: nothing must be fixed (1 finding: 1 unscored). Not blocking: 1 of unknown severity. ' +
        '1 finding suppressed. Checked 4 GitHub Actions.',
    ],
    [
      'found suppressed findings',
      { findings: [SUPPRESSED], compared: [{ ecosystem: 'GitHub Actions', packages: 1 }] },
      'Passed: no findings. 1 finding suppressed. Checked 1 GitHub Action.',
    ],
    [
      'fails',
      { ...failingBy(aFinding()), findings: [aFinding(), LOW, SUPPRESSED], compared: [NPM] },
      'Failed: 1 of 2 findings must be fixed (1 high). Not blocking: 1 below the `high` threshold. ' +
        '1 finding suppressed. Checked 1,095 npm packages.',
    ],
    [
      'could not read all files',
      {
        reasons: [ERROR],
        problems: [UNLOCKED, UNLOCKED, aProblem()],
        compared: [ACTIONS],
      },
      'Incomplete: not everything was checked, so the check fails. ' +
        'Found in the checked part: no known vulnerabilities. Checked 4 GitHub Actions.',
    ],
    [
      'fails and could not read all files',
      {
        ...failingBy(aFinding()),
        reasons: [ERROR, ...(failingBy(aFinding()).reasons ?? [])],
        findings: [aFinding()],
        problems: [aProblem()],
        compared: [ACTIONS],
      },
      'Failed (incomplete): 1 finding must be fixed (1 high). Checked 4 GitHub Actions.',
    ],
    [
      'has problems that the policy accepts',
      { problems: [UNLOCKED], compared: [ACTIONS] },
      'Passed: no known vulnerabilities in 4 GitHub Actions. ' +
        'Not checked, and accepted by the policy: 1 manifest without a complete lockfile.',
    ],
    [
      'has problems that the base also has',
      {
        problems: [UNLOCKED, OTHER],
        existingProblems: [UNLOCKED, OTHER],
        compared: [ACTIONS],
        comparison: { status: 'compared', base: { kind: 'commit', name: 'main' } },
      },
      'Passed: no new findings. Checked 4 GitHub Actions. Not checked, and already in main: ' +
        '1 manifest without a complete lockfile and 1 other problem.',
    ],
    [
      'skipped some packages with known names',
      { compared: [ACTIONS], skipped: 3, skippedNames: ['a', 'b\u202e'] },
      'Passed: no known vulnerabilities in 4 GitHub Actions. ' +
        '3 packages skipped: OSV does not cover their ecosystem (such as a and b\ufffd).',
    ],
    [
      'skipped images',
      { compared: [ACTIONS], skipped: 3, images: 2, skippedNames: ['b', 'image a'] },
      'Passed: no known vulnerabilities in 4 GitHub Actions. ' +
        '1 package skipped: OSV does not cover its ecosystem (b). ' +
        '2 images not scanned (such as a): scan each image separately.',
    ],
    [
      'compared no package',
      { reasons: [ERROR], compared: [] },
      'Incomplete: not everything was checked, so the check fails. ' + 'No packages were compared.',
    ],
    [
      'has packages from a distribution',
      { compared: [{ ecosystem: 'Debian:12', packages: 82 }] },
      'Passed: no known vulnerabilities in 82 Debian 12 packages.',
    ],
    [
      'has an ecosystem from an untrusted file',
      { compared: [{ ecosystem: 'Debian:<b>@x`', packages: 1 }] },
      'Passed: no known vulnerabilities in 1 Debian  b  x  package.',
    ],
  ])('describes a scan that %s', (_case, facts, wanted) => {
    expect(summary(facts)).toBe(wanted);
  });

  it('names five ecosystems, and counts the others', () => {
    const compared = ['a', 'b', 'c', 'd', 'e', 'f'].map((ecosystem) => ({
      ecosystem,
      packages: 2,
    }));
    expect(summary({ compared })).toBe(
      'Passed: no known vulnerabilities in 2 a packages, 2 b packages, 2 c packages, 2 d packages and 4 packages of 2 other ecosystems.',
    );
  });

  it('if the policy never fails, states that no finding makes the scan fail', () => {
    expect(summary({ findings: [aFinding()], compared: [ACTIONS] }, 'never')).toBe(
      'Passed: nothing must be fixed (1 finding: 1 high). Not blocking: 1 because of `fail-on: never`. ' +
        'Checked 4 GitHub Actions.',
    );
  });
});
