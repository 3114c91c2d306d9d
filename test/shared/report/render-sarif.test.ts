import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Log } from 'sarif';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { omittedText, renderSarif, sarifLog } from '../../../shared/report/render-sarif.ts';
import { arbitraryScan } from '../../support/arbitrary-scan.ts';
import { sarifProblems } from '../../support/github/sarif-problems.ts';
import { aDecision, aFinding, aPackage, aScan, HOSTILE_TEXTS } from './a-report.ts';
import { brokenSarifLimits } from './sarif-limits.ts';

const IMAGE = { kind: 'image', name: 'ghcr.io/acme/shop:1.4.2' } as const;
const SUPPRESSION = { rule: 'ignore[0]', reason: 'not reachable' };

function logOf(scan: FindingsFile): Log {
  const options = { toolVersion: '1.2.3', category: 'scan/linux' };
  return JSON.parse(renderSarif(scan, options)) as Log;
}

describe('a SARIF log', () => {
  it('states how each finding compares with the base, and does not contain fixed findings', () => {
    const findings = [
      aFinding({ id: 'A', change: { state: 'new' } }),
      aFinding({ id: 'B', change: { state: 'changed', from: '1.0.0' } }),
      aFinding({ id: 'C', change: { state: 'unchanged' } }),
      aFinding({ id: 'D' }),
    ];
    const results = logOf(aScan({ findings, fixed: [aFinding({ id: 'E' })] })).runs[0]?.results;
    expect(results?.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`)).toEqual([
      'A/lodash new',
      'B/lodash updated',
      'C/lodash unchanged',
      'D/lodash undefined',
    ]);
  });

  it('points to the line in the lockfile', () => {
    const [result] = logOf(aScan({ findings: [aFinding()] })).runs[0]?.results ?? [];
    expect(result).toMatchObject({
      ruleId: 'CVE-2021-23337/lodash',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'lodash 4.17.15 has CVE-2021-23337 (high): Command injection. Fixed in 4.17.21.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'package-lock.json' },
            region: { startLine: 12, startColumn: 1, endLine: 12, endColumn: 1 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${aFinding().fingerprint}:1` },
    });
  });

  it('has the same category in every run, so that a later upload replaces the log', () => {
    expect(logOf(aScan()).runs[0]?.automationDetails?.id).toBe('scan/linux/');
  });

  it('locates a finding in an image by a path that a rebuild does not change', () => {
    const location = { path: 'var/lib/dpkg/status' };
    const [result] =
      logOf(aScan({ source: IMAGE, findings: [aFinding({ location })] })).runs[0]?.results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'ghcr.io/acme/shop/var/lib/dpkg/status',
    );
    expect(result?.message.text).toContain('Found in image ghcr.io/acme/shop:1.4.2.');
  });

  it('names the part of the image that contains a finding', () => {
    const about = { purl: 'pkg:deb/debian/a@1', name: 'a', version: '1', origin: 'base' } as const;
    const finding = aFinding({ package: about, platforms: ['linux/arm64'] });
    const source = { kind: 'image', name: 'ghcr.io/o/r:1' } as const;
    const [result] = logOf(aScan({ source, findings: [finding] })).runs[0]?.results ?? [];
    expect(result?.properties).toEqual({ origin: 'base' });
    expect(result?.message.text).toContain(
      'Found in image ghcr.io/o/r:1, on linux/arm64, from the base image.',
    );
  });

  it('names the operating system package that contains a finding', () => {
    const ownedBy = ['pkg:rpm/rocky/podman@5.4?arch=x86_64'];
    const about = { purl: 'pkg:golang/m@1', name: 'm', version: '1', ownedBy };
    const findings = [aFinding({ package: about })];
    const [result] = logOf(aScan({ findings })).runs[0]?.results ?? [];
    expect(result?.properties).toEqual({ ownedBy });
    expect(result?.message.text).toContain('m 1, in the rpm package podman 5.4, has CVE-');
  });

  it('keeps the 5,000 most severe findings and counts the rest', () => {
    const findings = Array.from({ length: 5_003 }, (_, at) =>
      aFinding({ id: `CVE-${at}`, severity: at < 3 ? 'low' : 'high' }),
    );
    const [run] = logOf(aScan({ findings })).runs;
    expect(run?.results).toHaveLength(5_000);
    expect(run?.results?.some(({ level }) => level === 'note')).toBe(false);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      '3 more findings not shown: code scanning keeps 5,000 results and 10 MB',
    );
  });

  it("stays far below GitHub's size limit with long text", () => {
    const findings = Array.from({ length: 500 }, (_, at) =>
      aFinding({
        id: `CVE-${at}`,
        title: `${at} `.repeat(1_000),
        package: aPackage('x'.repeat(300)),
      }),
    );
    const options = { toolVersion: '1.2.3', category: 'scan' };
    expect(gzipSync(renderSarif(aScan({ findings }), options)).length).toBeLessThan(1_000_000);
  });

  it('omits the least severe findings if the log is too large, and counts the omitted findings', () => {
    const findings = Array.from({ length: 60 }, (_, at) =>
      aFinding({
        id: `CVE-${at}`,
        severity: at % 3 === 0 ? 'low' : 'high',
        description: randomBytes(400).toString('hex'),
      }),
    );
    const options = { toolVersion: '1.2.3', category: 'scan', maxBytes: 20_000 };
    const { chunks, omitted } = sarifLog(aScan({ findings }), options);
    const text = chunks.join('');
    const [run] = (JSON.parse(text) as Log).runs;
    expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
    expect(omitted).toBeGreaterThan(20);
    expect(run?.results).toHaveLength(60 - omitted);
    expect(new Set(run?.results?.map(({ level }) => level))).toEqual(new Set(['error']));
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      omittedText(omitted),
    );
  });

  it('keeps a finding that fails the run, and omits more severe findings that do not', () => {
    const findings = Array.from({ length: 5_001 }, (_, at) =>
      aFinding({ fingerprint: `f${at}`, severity: at === 0 ? 'low' : 'critical' }),
    );
    const reason = { rule: 'r', outcome: 'fail', message: 'm', findings: ['f0'] } as const;
    const decision = aDecision({ outcome: 'fail', reasons: [reason] });
    const { chunks, omitted } = sarifLog(aScan({ findings }), {
      toolVersion: '1.2.3',
      category: 'scan',
      decision,
    });
    const results = (JSON.parse(chunks.join('')) as Log).runs[0]?.results ?? [];
    const kept = results.map(({ partialFingerprints }) => partialFingerprints);
    expect([results.length, omitted]).toEqual([5_000, 1]);
    expect(kept.at(-1)).toEqual({ primaryLocationLineHash: 'f0:1' });
  });

  it('contains a notice but no findings if the limit is too small for a single finding', () => {
    const options = { toolVersion: '1.2.3', category: 'scan', maxBytes: 10 };
    const { chunks, omitted } = sarifLog(aScan({ findings: [aFinding()] }), options);
    expect(chunks.join('')).toContain('1 more finding not shown');
    expect(omitted).toBe(1);
  });

  it('names the dependency path of a transitive package', () => {
    const paths = [['pkg:npm/async@2.6.0', 'pkg:npm/lodash@4.17.15']];
    const findings = [aFinding({ package: { ...aPackage('lodash'), paths } })];
    const [result] = logOf(aScan({ findings })).runs[0]?.results ?? [];
    expect(result?.message.text).toMatch(/Dependency path: async@2\.6\.0 › lodash@4\.17\.15\.$/);
  });

  it('describes the tool', () => {
    expect(logOf(aScan()).runs[0]?.tool.driver).toMatchObject({
      name: 'Assay',
      fullName: 'Assay 1.2.3',
      semanticVersion: '1.2.3',
      informationUri: 'https://github.com/assay-dev/assay',
    });
  });

  it('lists the files that could not be read', () => {
    const problems = [{ code: 'malformed', message: 'no JSON', path: 'a.json', line: 3 }];
    const [invocation] = logOf(aScan({ problems })).runs[0]?.invocations ?? [];
    expect(invocation).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'warning', message: { text: 'a.json:3: no JSON' } }],
    });
  });

  it('omits suppressed findings', () => {
    const findings = [aFinding({ id: 'A' }), aFinding({ id: 'B', suppression: SUPPRESSION })];
    const results = logOf(aScan({ findings })).runs[0]?.results ?? [];
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['A/lodash']);
  });

  it.each([
    ['an empty scan', aScan()],
    ['findings of an image', aScan({ source: IMAGE, findings: [aFinding()] })],
    [
      'an unscored finding without a package',
      aScan({ findings: [aFinding({ severity: 'unknown', package: undefined, title: '' })] }),
    ],
    ...HOSTILE_TEXTS.map((text): [string, FindingsFile] => [
      text,
      aScan({
        findings: [
          aFinding({ id: text, title: text, location: { path: text }, package: aPackage(text) }),
        ],
      }),
    ]),
    [
      'paths that lead out of the repository',
      aScan({ findings: [aFinding({ location: { path: '../../etc/passwd' } })] }),
    ],
    ['absolute paths', aScan({ findings: [aFinding({ location: { path: '/etc/passwd' } })] })],
    [
      'a path that resembles a URL',
      aScan({ findings: [aFinding({ location: { path: 'https://x/y' } })] }),
    ],
  ])("respects GitHub's limits with %j", (_name, scan) => {
    expect(brokenSarifLimits(logOf(scan))).toEqual([]);
  });

  it("stays within GitHub's limits for any findings, including malware", () => {
    fc.assert(
      fc.property(arbitraryScan, (scan) => {
        const log = logOf(scan);
        expect(brokenSarifLimits(log)).toEqual([]);
        expect(sarifProblems(log)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
