import { describe, expect, it } from '@jest/globals';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { nextStep } from '../../../shared/report/next-step.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const FINDING = aFinding();
const FIX = {
  kind: 'update',
  title: 'Update lodash',
  packages: [],
  fixes: [FINDING.fingerprint],
  stays: [],
} as const;

const PROBLEM = {
  code: 'malformed',
  message: 'not valid JSON',
  path: 'package-lock.json',
  line: 3,
};

function stepOf(data: ReturnType<typeof aReport>): string {
  return nextStep(data, verdictOf(data));
}

function refusing(code: string) {
  const reasons = [aReason({ rule: 'signature', codes: [code] })];
  return aReport({
    decisions: [aDecision({ action: 'verify', outcome: 'fail', reasons })],
  });
}

function incomplete(existingProblems: readonly (typeof PROBLEM)[] = []) {
  const reasons = [aReason({ rule: 'inventory-complete', outcome: 'error' })];
  return aReport({
    scans: [aScan({ problems: [PROBLEM], existingProblems })],
    decisions: [aDecision({ outcome: 'error', reasons })],
  });
}

describe('nextStep', () => {
  it('names the file that could not be read', () => {
    expect(stepOf(incomplete())).toBe('Correct `package-lock.json:3`, or generate it again.');
  });

  it('names broken links', () => {
    const message = 'the target of this symbolic link does not exist';
    const problems = [{ code: 'not-found', path: 'a.lock', message }, PROBLEM];
    const reasons = [aReason({ rule: 'inventory-complete', outcome: 'error' })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ scans: [aScan({ problems })], decisions }))).toBe(
      'Correct `package-lock.json:3`, or generate it again. Correct the link `a.lock`, or remove it.',
    );
  });

  it('names a file that the user is not allowed to read', () => {
    const problems = [{ code: 'unreadable', path: 'sub', message: 'this folder cannot be listed' }];
    const reasons = [aReason({ rule: 'inventory-complete', outcome: 'error' })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ scans: [aScan({ problems })], decisions }))).toBe(
      'Use `chmod` to let this user read `sub`, or remove it.',
    );
  });

  it('does not name a file if the problem already exists in the base', () => {
    expect(stepOf(incomplete([PROBLEM]))).toBe('Correct or remove the files above.');
  });

  it.each([
    ['undecided', 'exact versions'],
    ['stale', 'Download'],
    ['not-found', 'Use a complete source for `advisories`'],
  ])('states what to do for advisories with the problem %s', (code, want) => {
    const reasons = [aReason({ rule: 'advisories-complete', outcome: 'error' })];
    const scans = [aScan({ problems: [{ ...PROBLEM, code }] })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ scans, decisions }))).toContain(want);
  });

  it('does not repeat a fix that the reason contains', () => {
    const reasons = [aReason({ rule: 'advisories-complete', outcome: 'error' })];
    const message = 'the VEX document was not used. Fix: check the path.';
    const scans = [aScan({ problems: [{ ...PROBLEM, code: 'not-found', message }] })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ scans, decisions }))).toBe('');
  });

  it('shows the command that downloads missing advisories', () => {
    const problems = ['osv/GitHub Actions', 'osv/Go', 'osv/npm'].map((path) => ({
      ...PROBLEM,
      code: 'not-found',
      path,
      message: 'osv/npm is missing, so no npm packages were checked. Fix: x',
    }));
    const reasons = [aReason({ rule: 'advisories-complete', outcome: 'error' })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ scans: [aScan({ problems })], decisions }))).toBe(
      "Download the data (in the folder that contains `osv`): `curl --create-dirs -fLo 'osv/#1/all.zip' 'https://osv-vulnerabilities.storage.googleapis.com/{Go,npm}/all.zip' -o 'osv/GitHub Actions/all.zip' https://osv-vulnerabilities.storage.googleapis.com/GitHub%20Actions/all.zip`",
    );
  });

  it('names a step for each rule that was not checked, unless the reason contains the fix', () => {
    const reasons = ['results-read', 'manifests-locked'].map((rule) =>
      aReason({ rule, outcome: 'error' }),
    );
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ decisions }))).toBe(
      'Correct the files in `results`, or remove the input.',
    );
  });

  it.each([
    ['subject-mismatch', 'Do not deploy until you know who changed the digest'],
    ['identity-mismatch', 'add it to `certificate-identity`'],
    ['evidence-missing', 'Do not deploy. Sign and attest'],
    ['evidence-unreadable', 'verify again'],
  ])('states what to do for evidence with the code %s', (code, want) => {
    expect(stepOf(refusing(code))).toContain(want);
  });

  it('says that the image is incomplete if the content of evidence is missing', () => {
    const message = 'the content could not be read (not-found): the layout lacks it';
    const reasons = [aReason({ rule: 'signature', codes: ['evidence-unreadable'], message })];
    const decisions = [aDecision({ action: 'verify', outcome: 'fail', reasons })];
    expect(stepOf(aReport({ decisions }))).toMatch(/^Do not deploy\. The image is incomplete: /);
  });

  it('names the code of other rejected evidence', () => {
    expect(stepOf(refusing('log-untrusted'))).toBe(
      'Do not deploy. The documentation of `verify` explains `log-untrusted`.',
    );
  });

  it.each(['verify', 'scan'])('returns the fix of the error that stopped %s', (action) => {
    const stopped = aReason({ rule: 'ran-to-its-end', outcome: 'error', fix: 'Set HTTPS_PROXY.' });
    const reasons = [stopped, stopped];
    const decisions = [aDecision({ action, outcome: 'error', reasons })];
    expect(stepOf(aReport({ decisions }))).toBe('Set HTTPS_PROXY.');
  });

  it('names the parent POMs only if all missing versions are in POMs', () => {
    const reasons = [aReason({ rule: 'advisories-complete', outcome: 'error' })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    const step = (...paths: string[]) => {
      const problems = paths.map((path) => ({ ...PROBLEM, code: 'undecided', path }));
      return stepOf(aReport({ scans: [aScan({ problems })], decisions }));
    };
    expect(step('web/pom.xml', 'pom.xml')).toContain('parent poms');
    expect(step('pom.xml', 'package.json')).toContain('lockfile');
  });

  it('describes the next step as optional if the run passed', () => {
    const passed = (scan: Parameters<typeof aScan>[0]) =>
      stepOf(aReport({ scans: [aScan(scan)], decisions: [aDecision()] }));
    const fixes = [{ ...FIX, command: 'npm update lodash' }];
    expect(passed({ findings: [FINDING], fixes })).toBe(
      `No action is required. Worst finding: high ${FINDING.id} in lodash ${FINDING.package?.version}. Optional fix: \`npm update lodash\``,
    );
    const other = aFinding({
      id: 'CVE-2026-1',
      severity: 'critical',
      fingerprint: 'x',
      package: undefined,
    });
    expect(passed({ findings: [FINDING, other], fixes })).toMatch(
      /^No action is required\. Worst finding: critical CVE-2026-1 in [\w./:-]+\.$/,
    );
    const unscored = { ...FINDING, severity: 'unknown' } as const;
    expect(passed({ findings: [unscored] })).toMatch(
      /^No action is required\. The severity of CVE-\S+ in lodash [\d.]+ is unknown\.$/,
    );
    expect(passed({ findings: [unscored, { ...unscored, fingerprint: 'x' }] })).toMatch(
      /The severity of 2 findings is unknown\.$/,
    );
    expect(passed({ findings: [{ ...FINDING, kind: 'secret', package: undefined }] })).toMatch(
      /\. If the secret is real, revoke it\.$/,
    );
    expect(passed({ findings: [{ ...FINDING, kind: 'notice' }] })).toBe('');
    const suppressed = { ...FINDING, suppression: { rule: 'ignore[0]', reason: 'tests only' } };
    expect(passed({ findings: [suppressed], fixes })).toBe('');
    expect(stepOf(aReport({ decisions: [aDecision({ action: 'verify' })] }))).toBe('');
    expect(stepOf(aReport({ decisions: [aDecision({ action: 'scan' })] }))).toBe('');
  });

  it('says that most dependencies were not checked although the run passed', () => {
    const message = 'package.json names 66 dependencies, and no lockfile exists. Fix: commit it';
    const problems = [{ code: 'unlocked', path: 'package.json', message }];
    expect(stepOf(aReport({ scans: [aScan({ problems })], decisions: [aDecision()] }))).toMatch(
      /^No action is required, but most dependencies were not checked, because /,
    );
  });

  it('treats a well-known default password neither as a secret to revoke nor as one that fails', () => {
    const known = { kind: 'secret', severity: 'low', variant: 'known-password' } as const;
    const findings = [aFinding({ ...known, package: undefined })];
    const milder = [{ cause: 'threshold', findings: 1, words: 'below' } as const];
    const decisions = [aDecision({ action: 'audit', milder })];
    const scans = [aScan({ findings, comparison: { status: 'none' } })];
    expect(stepOf(aReport({ scans, decisions }))).toMatch(
      /^No action is required\. Worst finding: (?!.*revoke)/,
    );
  });

  it.each([
    ['threshold', 1, ', but a pull request that adds the secret would fail.'],
    ['threshold', 2, ', but a pull request that adds the secrets would fail.'],
    ['other', 1, '.'],
  ] as const)('says whether a pull request with secrets would fail (%s)', (cause, count, want) => {
    const secret = { kind: 'secret', severity: 'medium', package: undefined } as const;
    const findings = Array.from({ length: count }, (_, at) =>
      aFinding({ ...secret, fingerprint: `${at}` }),
    );
    const milder = [{ cause, findings: count, words: 'below the `high` threshold' }];
    const decisions = [aDecision({ action: 'audit', milder })];
    const scans = [aScan({ findings, comparison: { status: 'none' } })];
    expect(stepOf(aReport({ scans, decisions }))).toMatch(
      new RegExp(`^No action is required${want.replaceAll('.', '\\.')} Worst finding`),
    );
  });
});
