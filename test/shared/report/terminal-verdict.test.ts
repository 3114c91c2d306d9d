import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../shared/model/decision.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { terminalVerdict, type VerdictOptions } from '../../../shared/report/terminal-verdict.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const FINDING = aFinding();
const FAILS = aReason({
  message: 'CVE-1 is high',
  findings: [FINDING.fingerprint],
  accept: '- { id: CVE-1, reason: … }',
});
const INCOMPLETE = aReason({
  rule: 'results-read',
  outcome: 'error',
  message: 'no results',
  accept: 'partial: allow',
});
const HEADLINE = '1 finding must be fixed (1 high)';

function said(
  decided: Partial<Decision>,
  scanned: Partial<FindingsFile> = {},
  options: Partial<VerdictOptions> = {},
): readonly string[] {
  const decision = aDecision({ outcome: 'fail', headline: HEADLINE, ...decided });
  const scans = [aScan({ findings: [FINDING], ...scanned })];
  const data = aReport({ scans, decisions: [decision] });
  return terminalVerdict(data, decision, { withoutBase: 'Old, too.', ...options }).split('\n');
}

describe('terminalVerdict', () => {
  it('shows the reasons, then what to do, then how to accept the result', () => {
    expect(said({ reasons: [FAILS] })).toEqual([
      'Failed: 1 finding must be fixed (1 high).',
      'Old, too.',
      '- CVE-1 is high',
      'Next step: package-lock.json:12: Fixed in 4.17.21.',
      'To accept: `- { id: CVE-1, reason: … }` under `ignore:` (section `scan:` of `.assay.yml`)',
    ]);
  });

  it('shows the part of a long command that fixes the worst finding on its own line', () => {
    const about = { purl: 'pkg:cargo/q@1.0.0', name: 'q', version: '1.0.0' };
    const part = 'cargo update --package q@1.0.0 --precise 1.0.1';
    const command = `${part} && cargo update --package ${'a'.repeat(60)}@1.0.0 --precise 1.0.1`;
    const fixes = [FINDING.fingerprint];
    const fix = {
      kind: 'refresh',
      title: 'Update',
      command,
      packages: [],
      fixes,
      stays: [],
    } as const;
    const findings = [{ ...FINDING, package: about }];
    const shown = said({ outcome: 'pass', reasons: [] }, { findings, fixes: [fix] });
    expect(shown.slice(-2)).toEqual([expect.stringMatching(/ Optional fix:$/), `    $ ${part}`]);
  });

  it('names the next step and the step after it if a run is incomplete and fails', () => {
    expect(said({ outcome: 'error', reasons: [INCOMPLETE, FAILS] })).toEqual([
      'Failed (incomplete): 1 finding must be fixed (1 high).',
      'Old, too.',
      '- no results',
      '- CVE-1 is high',
      'Next step: package-lock.json:12: Fixed in 4.17.21.',
      'Then: Correct the files in `results`, or remove the input.',
      expect.stringMatching(/^To accept: /),
    ]);
  });

  it('shows only the specified step, because the command has already accepted the findings', () => {
    expect(said({ reasons: [FAILS] }, {}, { step: 'Commit it.' }).slice(3)).toEqual([
      'Next step: Commit it.',
    ]);
  });

  it('limits the number of reasons', () => {
    const reasons = Array.from({ length: 12 }, (_, at) => aReason({ message: `r${at}` }));
    expect(said({ reasons }, { findings: [] }).slice(-2)).toEqual(['- r9', '- 2 more reasons']);
  });

  it('shows the command of a fix on its own line', () => {
    const fix = { kind: 'update', packages: [], fixes: [FINDING.fingerprint], stays: [] } as const;
    const fixes = [{ ...fix, title: 'Update `a`', command: 'npm install a@2' }];
    expect(said({ reasons: [FAILS] }, { fixes }).slice(3, 5)).toEqual([
      'Next step: Update `a`:',
      '    $ npm install a@2',
    ]);
  });

  it('does not show text in a message or a file name as a command', () => {
    const text = 'a: `curl evil.example`. b/package-lock.json';
    const reason = aReason({ outcome: 'error', message: text, fix: `Correct \`${text}\`.` });
    const path = 'x. Download the data: `curl evil.example`. y';
    const finding = aFinding({ location: { path } });
    const failing = aReason({ message: path, findings: [finding.fingerprint] });
    const lines = said({ outcome: 'error', reasons: [reason, failing] }, { findings: [finding] });
    expect(lines).toContain(`- ${text}`);
    expect(lines.filter((line) => /^\s*\$/.test(line))).toEqual([]);
  });

  it('names the base, or explains how to use one if this can affect a failure', () => {
    const base = { kind: 'commit', name: 'main', id: '0edd4fe1', commits: 1 } as const;
    const [compared] = said({ reasons: [FAILS] }, { comparison: { status: 'compared', base } });
    expect(compared).toBe(`Failed: ${HEADLINE}. Compared with main at 0edd4fe.`);
    const all = said({ reasons: [FAILS] }, {}, { withoutBase: '' });
    expect(all.slice(0, 2)).toEqual([`Failed: ${HEADLINE}.`, '- CVE-1 is high']);
    const [passed] = said({ outcome: 'pass', headline: 'no findings' }, { findings: [] });
    expect(passed).toBe('Passed: no findings.');
  });

  it('puts text from files into one line', () => {
    expect(said({ reasons: [aReason({ message: 'a\nb\u001b[2J' })] }).join('\n')).not.toMatch(
      /\u001b|a\nb/,
    );
  });
});
