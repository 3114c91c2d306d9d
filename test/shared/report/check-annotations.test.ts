import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../../../shared/model/decision.ts';
import { checkAnnotations } from '../../../shared/report/check-annotations.ts';
import { arbitraryScan } from '../../support/arbitrary-scan.ts';
import { aDecision, aFailingReport, aFinding, aPackage, aReport, aScan } from './a-report.ts';

const PROBLEM = { code: 'unlocked', message: 'no lockfile', path: 'package.json', line: 4 };

describe('check run annotations', () => {
  it('include findings that fail the run, problems and other findings, each on its line', () => {
    const failing = aFinding();
    const report = aFailingReport([failing]);
    const [scan = aScan()] = report.scans;
    const other = aFinding({ id: 'CVE-2', severity: 'low', location: { path: 'go.mod' } });
    const data = {
      ...report,
      scans: [{ ...scan, findings: [other, failing], problems: [PROBLEM] }],
    };
    expect(
      checkAnnotations(data).annotations.map(({ level, path, line, title }) =>
        [level, `${path}:${line}`, title].join(' '),
      ),
    ).toEqual([
      'error package-lock.json:12 High: CVE-2021-23337',
      'warning package.json:4 Incomplete',
      'notice go.mod:1 Low: CVE-2',
    ]);
  });

  it('include exceptions that need attention, on lines in the policy file', () => {
    const policy = { from: 'base', path: '.assay.yml' } as const;
    const expiring = [{ rule: 'ignore[0]', id: 'CVE-1', expires: '2026-12-05', line: 4 }];
    const stale = [
      { rule: 'ignore[1]', id: 'CVE-2', why: 'unused', line: 5 },
      { rule: 'ignore[2]', id: 'CVE-3', why: 'expired', line: 6 },
    ] as const;
    const decision = aDecision({ policy, expiring, stale });
    const shown = (changes: Partial<Decision>) =>
      checkAnnotations(aReport({ decisions: [{ ...decision, ...changes }] })).annotations.map(
        ({ level, path, line, title }) => `${level} ${path}:${line} ${title}`,
      );
    expect(shown({})).toEqual([
      'notice .assay.yml:4 Exception expires soon',
      'notice .assay.yml:5 Unused exception',
      'warning .assay.yml:6 Exception expired',
    ]);
    expect(shown({ afterMerge: { files: ['.assay.yml'], changes: [] } })[0]).toContain('yml:1 ');
    expect(shown({ policy: { ...policy, from: 'given' } })).toEqual([]);
  });

  it('include only new findings and all malware', () => {
    const change = { state: 'unchanged' } as const;
    const findings = [
      aFinding({ id: 'CVE-1', change }),
      aFinding({ id: 'MAL-1', kind: 'malware', change }),
    ];
    const scan = aScan({ findings, problems: [PROBLEM], existingProblems: [PROBLEM] });
    const { annotations } = checkAnnotations(aReport({ scans: [scan] }));
    expect(annotations.map(({ title }) => title)).toEqual(['Malware: MAL-1']);
  });

  it('are omitted for files outside the repository or with invisible characters in their paths', () => {
    const source = { kind: 'image', name: 'ghcr.io/o/r:1' } as const;
    const hidden = aFinding({ location: { path: 'a\u202Eb' } });
    const scans = [aScan({ source, findings: [aFinding()] }), aScan({ findings: [hidden] })];
    expect(checkAnnotations(aReport({ scans })).annotations).toEqual([]);
  });

  it('are limited to 500, and the omitted annotations are counted', () => {
    const findings = Array.from({ length: 503 }, (_, at) =>
      aFinding({ package: aPackage(`p${at}`) }),
    );
    const { annotations, omitted } = checkAnnotations(aReport({ scans: [aScan({ findings })] }));
    expect([annotations.length, omitted]).toEqual([500, 3]);
  });

  it("stay within GitHub's limits for any findings", () => {
    fc.assert(
      fc.property(arbitraryScan, (scan) => {
        for (const each of checkAnnotations(aReport({ scans: [scan] })).annotations) {
          expect(Number.isInteger(each.line) && each.line >= 1).toBe(true);
          expect(each.title.length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(each.message)).toBeLessThanOrEqual(64 * 1024);
          expect(`${each.path}${each.message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(each.path).not.toMatch(/^\/|(^|\/)\.\.(\/|$)/);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
