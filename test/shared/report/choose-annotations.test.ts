import { describe, expect, it } from '@jest/globals';
import { chooseAnnotations } from '../../../shared/report/choose-annotations.ts';
import { aFailingReport, aFinding, aPackage, aReport, aScan, HOSTILE_TEXTS } from './a-report.ts';

describe('report annotations', () => {
  it('show the problem, its location and the fix', () => {
    expect(chooseAnnotations(aFailingReport([aFinding()]))).toEqual([
      {
        level: 'error',
        title: 'High: CVE-2021-23337',
        message: 'lodash 4.17.15: Command injection. Fixed in 4.17.21.',
        path: 'package-lock.json',
        line: 12,
      },
    ]);
  });

  it('are on the manifest line that a user edits, and name the location in the lockfile', () => {
    const declared = { path: 'package.json', line: 7 };
    expect(chooseAnnotations(aFailingReport([aFinding({ declared })]))[0]).toMatchObject({
      message:
        'lodash 4.17.15: Command injection. Fixed in 4.17.21. Found in package-lock.json:12.',
      path: 'package.json',
      line: 7,
    });
  });

  it('name, for a transitive dependency, the direct dependency that requires it', () => {
    const paths = [['pkg:npm/%40scope/app@1.0.0', 'pkg:npm/lodash@4.17.15']];
    const finding = aFinding({
      package: { ...aPackage('lodash', '4.17.15'), isDirect: false, paths },
      declared: { path: 'package.json', line: 7 },
    });
    expect(chooseAnnotations(aFailingReport([finding]))[0]?.message).toContain(
      '. Required by @scope/app. Found in package-lock.json:12.',
    );
  });

  it('are on the FROM instruction for a finding from the base image', () => {
    const source = { kind: 'image', name: 'app:1', checkout: { root: 'src' } } as const;
    const findings = [
      aFinding({ declared: { path: 'src/Dockerfile', line: 3 }, location: { path: 'lib/a' } }),
    ];
    expect(chooseAnnotations(aReport({ scans: [aScan({ source, findings })] }))[0]).toMatchObject({
      message: 'lodash 4.17.15: Command injection. Fixed in 4.17.21. Found in app:1, lib/a.',
      path: 'Dockerfile',
      line: 3,
    });
  });

  it('are limited to ten per level, most severe first', () => {
    const findings = Array.from({ length: 40 }, (_, at) =>
      aFinding({
        id: `CVE-${at}`,
        severity: at < 20 ? 'low' : 'critical',
        score: at / 4,
        package: aPackage(`p${at}`),
      }),
    );
    const chosen = chooseAnnotations(aReport({ scans: [aScan({ findings })] }));
    expect(chosen.map(({ level }) => level).sort()).toEqual([
      ...Array.from({ length: 10 }, () => 'notice'),
      ...Array.from({ length: 10 }, () => 'warning'),
    ]);
    expect(chosen[0]?.title).toBe('Critical: CVE-39');
  });

  it('combine the findings of a package that are on the same line, so that no package is hidden', () => {
    const findings = Array.from({ length: 14 }, (_, at) =>
      aFinding({ id: `CVE-${at + 10}`, severity: at === 5 ? 'critical' : 'high' }),
    );
    const other = aFinding({ id: 'CVE-99', package: aPackage('other') });
    const chosen = chooseAnnotations(aFailingReport([...findings, other]));
    expect(chosen.map(({ title }) => title)).toEqual([
      'Critical: CVE-15 and 13 more',
      'High: CVE-99',
    ]);
    expect(chosen[0]?.message).toMatch(
      /^lodash 4\.17\.15: Command injection\. Fixed in 4\.17\.21\. Also: CVE-10 \(high\), .*, 3 more\.$/,
    );
  });

  it('include only new findings and all malware', () => {
    const change = { state: 'unchanged' } as const;
    const findings = [
      aFinding({ id: 'CVE-1', change }),
      aFinding({ id: 'MAL-1', kind: 'malware', change }),
      aFinding({ id: 'CVE-2', package: aPackage('a'), change: { state: 'new' } }),
    ];
    const chosen = chooseAnnotations(aReport({ scans: [aScan({ findings })] }));
    expect(chosen.map(({ title }) => title)).toEqual(['Malware: MAL-1', 'High: CVE-2']);
  });

  it('do not name a file for findings in an image', () => {
    const source = { kind: 'image', name: 'ghcr.io/acme/shop:1' } as const;
    const [annotation] = chooseAnnotations(
      aReport({ scans: [aScan({ source, findings: [aFinding({ fixed: [] })] })] }),
    );
    expect(annotation).toMatchObject({ path: undefined, line: undefined });
    expect(annotation?.message).toContain(
      'No fix available. Found in ghcr.io/acme/shop:1, package-lock.json:12.',
    );
  });

  it('omit suppressed findings', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x' };
    const findings = [aFinding({ suppression })];
    expect(chooseAnnotations(aReport({ scans: [aScan({ findings })] }))).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('keep %j on one line', (title) => {
    const [annotation] = chooseAnnotations(aFailingReport([aFinding({ title, id: title })]));
    expect(`${annotation?.title}${annotation?.message}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
