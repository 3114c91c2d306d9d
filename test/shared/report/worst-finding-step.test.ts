import { describe, expect, it } from '@jest/globals';
import { stepFixes, worstFindingStep } from '../../../shared/report/worst-finding-step.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const FINDING = aFinding();
const FIX = {
  kind: 'update',
  title: 'Update lodash',
  packages: [],
  fixes: [FINDING.fingerprint],
  stays: [],
} as const;

describe('worstFindingStep', () => {
  const failing = (scan: Parameters<typeof aScan>[0], worst = FINDING) =>
    worstFindingStep(
      aReport({
        scans: [aScan({ findings: [worst], ...scan })],
        decisions: [
          aDecision({ outcome: 'fail', reasons: [aReason({ findings: [worst.fingerprint] })] }),
        ],
      }),
    );

  it('returns the change for the worst finding, with its command', () => {
    expect(failing({ fixes: [{ ...FIX, command: 'npm update' }] })).toBe(
      'Update lodash: `npm update`',
    );
    expect(failing({ fixes: [FIX] })).toBe('Update lodash.');
  });

  it('names the other files that require the same change', () => {
    const fixes = ['x', 'y'].map((path) => ({ ...FIX, path }));
    expect(failing({ fixes })).toBe('Update lodash. Repeat this for 1 more file: `y`.');
  });

  it('returns the command for one file if the command for all files is long', () => {
    const fixes = Array.from({ length: 25 }, (_, at) => {
      const path = `services/service-${at}`;
      return { ...FIX, title: `Update in ${path}`, path, command: `cd ${path} && npm update` };
    });
    expect(failing({ fixes })).toMatch(
      /^Update in services\/service-0: `cd services\/service-0 && npm update`\. Repeat this for 24 more files: /,
    );
    expect(stepFixes({ scans: [aScan({ fixes: fixes.slice(0, 2) })] })[0]?.fix.command).toMatch(
      /^for dir in /,
    );
  });

  it('returns the fixed version, or the fix of the audit rule, if no change is planned', () => {
    const rule = { why: 'w', fix: 'Remove the option.', references: [] };
    const location = { path: 'Dockerfile', line: 4 };
    expect(failing({}, { ...FINDING, rule, location })).toBe('Dockerfile:4: Remove the option.');
    const description = 'The file is `.env`.';
    expect(failing({}, { ...FINDING, rule, location, description })).toBe(
      'Dockerfile:4: The file is `.env`. Remove the option.',
    );
    expect(failing({})).toMatch(/: Fixed in /);
  });

  it('starts with the first listed change, and counts the other findings that fail the run', () => {
    const findings = ['a', 'b', 'c'].map((id) => aFinding({ id, fingerprint: id }));
    const reasons = [aReason({ findings: ['a', 'b', 'c'] })];
    const decisions = [aDecision({ outcome: 'fail', reasons })];
    const step = (fixes: readonly (typeof FIX)[]) =>
      worstFindingStep(aReport({ scans: [aScan({ findings, fixes })], decisions }));
    const fix = { ...FIX, fixes: ['a', 'b'], command: 'npm update' } as unknown as typeof FIX;
    expect(step([fix])).toBe('Update lodash: `npm update`. Then fix 1 more blocking finding.');
    const first = { ...fix, fixes: ['b', 'c'], title: 'Update x' } as unknown as typeof FIX;
    expect(step([first, fix])).toBe('Update x: `npm update`. Then fix 1 more blocking finding.');
    expect(step([])).toMatch(/: Fixed in .*\. Then fix 2 more blocking findings\.$/);
  });

  it('returns nothing if no finding fails the run', () => {
    expect(worstFindingStep(aReport({ scans: [aScan({ findings: [FINDING] })] }))).toBe('');
  });
});
