import { describe, expect, it } from '@jest/globals';
import { readTrivy } from '../../../shared/scanner-results/trivy.ts';
import { trivyReport } from '../../support/tool-reports.ts';

const read = (changes?: object, vulnerability?: object) =>
  readTrivy(trivyReport(changes, vulnerability), 'trivy.json');

describe('readTrivy', () => {
  it('reads a vulnerability with its IDs, package, rating and fixed versions', () => {
    expect(read().findings).toEqual([
      {
        kind: 'vulnerability',
        ids: ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'],
        package: { purl: 'pkg:npm/minimist@1.2.5', name: 'minimist', version: '1.2.5' },
        rating: expect.objectContaining({ severity: 'critical', score: 9.8 }),
        title: 'minimist: prototype pollution',
        fixed: ['0.2.4', '1.2.6'],
        url: 'https://avd.aquasec.com/nvd/cve-2021-44906',
        cwes: ['CWE-1321'],
        location: { path: 'package-lock.json' },
      },
    ]);
  });

  it('treats an unfamiliar severity as unknown', () => {
    expect(read({}, { Severity: 'TERRIBLE' }).findings[0]?.rating.severity).toBe('unknown');
  });

  it('reads the digests of an image', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const metadata = { ImageID: digest, RepoDigests: [`ghcr.io/o/r@${digest}`] };
    const { target } = read({ ArtifactType: 'container_image', Metadata: metadata });
    expect(target).toEqual({ isImage: true, digests: [digest, digest] });
  });

  it('reads failed misconfigurations and secrets with their lines', () => {
    const Results = [
      {
        Target: 'Dockerfile',
        Misconfigurations: [
          {
            ID: 'DS002',
            Title: 'root',
            Status: 'FAIL',
            Severity: 'HIGH',
            CauseMetadata: { StartLine: 3 },
          },
          { ID: 'DS001', Status: 'PASS' },
        ],
      },
      { Target: 'key.pem', Secrets: [{ RuleID: 'private-key', Severity: 'HIGH', StartLine: 1 }] },
    ];
    expect(read({ Results }).findings).toMatchObject([
      { kind: 'misconfiguration', ids: ['DS002'], location: { path: 'Dockerfile', line: 3 } },
      { kind: 'secret', ids: ['private-key'], location: { path: 'key.pem', line: 1 } },
    ]);
  });

  it('keeps the findings that Trivy itself suppresses', () => {
    const suppressed = (Type: string, Finding: object) => ({ Type, Status: 'ignored', Finding });
    const Results = [
      {
        Target: 'a',
        Secrets: [{ RuleID: 'one', Severity: 'HIGH' }],
        ExperimentalModifiedFindings: [
          suppressed('secret', { RuleID: 'two', Severity: 'HIGH' }),
          suppressed('vulnerability', {
            VulnerabilityID: 'CVE-2021-44906',
            PkgName: 'minimist',
            InstalledVersion: '1.2.5',
          }),
        ],
      },
    ];
    const ids = read({ Results }).findings.flatMap((found) => found.ids);
    expect(ids).toEqual(['CVE-2021-44906', 'one', 'two']);
  });

  it.each([
    ['a different version', { SchemaVersion: 1 }, 'only version 2'],
    ['licenses', { Results: [{ Target: 'a', Licenses: [{ Name: 'MIT' }] }] }, 'licenses'],
    [
      'a vulnerability without an ID',
      { Results: [{ Target: 'a', Vulnerabilities: [{}] }] },
      'VulnerabilityID',
    ],
    ['results that are not a list', { Results: {} }, '$.Results must be a list'],
  ])('rejects %s', (_, changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });
});
