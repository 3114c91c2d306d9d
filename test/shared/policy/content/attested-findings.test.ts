import { describe, expect, it } from '@jest/globals';
import { attestedFindings } from '../../../../shared/policy/content/attested-findings.ts';

const scanned = (result: unknown) => ({ scanner: { result } });
const scored = (...severity: unknown[]) => scanned([{ id: 'CVE-1', severity }]);
const severityIn = (predicate: unknown) => attestedFindings(predicate)?.[0]?.severity;

describe('attested findings', () => {
  it('are read from the in-toto list, with aliases, package and suppression', () => {
    const annotations = [
      { purl: 'pkg:npm/a@1', aliases: ['GHSA-1', 7], suppressed: 'unreachable' },
    ];
    const severity = [{ method: 'assay', score: 'high' }];
    expect(attestedFindings(scanned([{ id: 'CVE-1', severity, annotations }]))).toEqual([
      {
        id: 'CVE-1',
        aliases: ['GHSA-1'],
        purl: 'pkg:npm/a@1',
        severity: 'high',
        excuse: 'unreachable',
      },
    ]);
  });

  it.each([
    ['Assay', { vulnerabilities: [{ id: 'CVE-1', severity: [{ score: 'high' }] }] }],
    [
      'Trivy',
      {
        SchemaVersion: 2,
        Results: [{}, { Vulnerabilities: [{ VulnerabilityID: 'CVE-1', Severity: 'HIGH' }] }],
      },
    ],
    [
      'Grype',
      { matches: [{ vulnerability: { id: 'CVE-1', severity: 'High' }, artifact: { purl: 'p' } }] },
    ],
  ])('are read from the output of %s', (_, result) => {
    expect(attestedFindings(scanned(result))).toMatchObject([{ id: 'CVE-1', severity: 'high' }]);
  });

  it('are not suppressed if the suppression has an empty reason', () => {
    const result = [{ id: 'CVE-1', annotations: [{ suppressed: '' }] }];
    expect(attestedFindings(scanned(result))).toMatchObject([{ excuse: undefined }]);
  });

  it('are empty if Trivy found no vulnerabilities', () => {
    expect(attestedFindings(scanned({ SchemaVersion: 2 }))).toEqual([]);
    expect(attestedFindings(scanned({ SchemaVersion: 2, Results: null }))).toEqual([]);
  });

  it.each([
    ['undefined content', undefined],
    ['a predicate without a scanner', {}],
    ['a predicate without a result', scanned(undefined)],
    ['a string', scanned('clean')],
    ['a predicate with an unknown structure', scanned({ ok: true })],
    ['a Trivy document without a list', scanned({ SchemaVersion: 2, Results: { a: 1 } })],
    ['an invalid Trivy target', scanned({ SchemaVersion: 2, Results: ['x'] })],
    ['a document with two structures at once', scanned({ vulnerabilities: [], matches: [{}] })],
    [
      'a document with an empty list next to the Trivy list',
      scanned({ SchemaVersion: 2, Results: [], vulnerabilities: [] }),
    ],
    [
      'a document with Trivy findings outside a list',
      scanned({ SchemaVersion: 2, Results: [{ Vulnerabilities: { a: 1 } }] }),
    ],
  ])('are undefined, not an empty list, for %s', (_, predicate) =>
    expect(attestedFindings(predicate)).toBeUndefined(),
  );

  it.each([
    [scored({ score: '9.8' }), 'critical'],
    [scored({ score: 7 }), 'high'],
    [scored({ score: '6.9' }), 'medium'],
    [scored({ score: '0.0' }), 'none'],
    [scored({ score: 'MODERATE' }), 'medium'],
    [scored({ score: 'low' }, { score: '9.1' }), 'critical'],
    [scored({ score: 'CVSS:3.1/AV:N' }, { score: 'low' }), 'unknown'],
    [
      scored({ score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }, { score: 'low' }),
      'critical',
    ],
    [scored({ score: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N' }), 'low'],
    [scored({ score: '9.8/10' }, { score: 'low' }), 'unknown'],
    [scored({ score: ' 9.8 ' }, { score: 'low' }), 'critical'],
    [scored({ method: 'epss', score: '0.97' }), 'unknown'],
    [scored({ method: 'priority', score: '1' }, { score: 'high' }), 'high'],
    [scored({ score: 'CVSS:3.1/AV:N' }), 'unknown'],
    [scored(), 'unknown'],
    [scored('high'), 'unknown'],
    [scanned([null]), 'unknown'],
  ])('of the predicate %j have the severity %s', (predicate, severity) => {
    expect(severityIn(predicate)).toBe(severity);
  });
});
