import { describe, expect, it } from '@jest/globals';
import type { Advisory } from '../../../shared/model/advisory.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { findingOf } from '../../../shared/scan/finding-of.ts';
import { matchOne } from '../../../shared/scan/match-advisory.ts';
import { mergeMatches } from '../../../shared/scan/merge-matches.ts';
import { anAdvisory, anEntry, aPackage, aRange } from './builders.ts';

function findingFor(advisory: Partial<Advisory>, item = aPackage()): Finding {
  const { match } = matchOne({ package: item, advisory: anAdvisory(advisory) });
  const [problem = { ids: [], matches: [] }] = mergeMatches(match === undefined ? [] : [match]);
  return findingOf(item, problem);
}

describe('a finding', () => {
  it('states the vulnerability, the package, the severity and the fix', () => {
    const advisory = {
      id: 'GHSA-1',
      aliases: ['CVE-2026-0001'],
      summary: 'Pads too much',
      severityWord: 'HIGH',
      published: '2026-01-01T00:00:00Z',
      cwes: ['CWE-79', 'CWE-400'],
      references: [
        { type: 'WEB', url: 'https://example.test/web' },
        { type: 'ADVISORY', url: 'https://example.test/advisory' },
      ],
    };
    expect(findingFor(advisory)).toEqual({
      kind: 'vulnerability',
      id: 'CVE-2026-0001',
      aliases: ['GHSA-1'],
      package: {
        purl: 'pkg:npm/left-pad@1.0.0',
        name: 'left-pad',
        version: '1.0.0',
        ecosystem: 'npm',
      },
      severity: 'high',
      ratedBy: 'GHSA-1',
      cwes: ['CWE-400', 'CWE-79'],
      published: '2026-01-01T00:00:00Z',
      match: { advisory: 'GHSA-1', range: '< 2.0.0' },
      title: 'Pads too much',
      fixed: ['2.0.0'],
      location: { path: 'package-lock.json', line: 7 },
      locations: [{ path: 'package-lock.json', line: 7 }],
      url: 'https://example.test/advisory',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('names the operating system package that contains its package', () => {
    const item = { ...aPackage(), origin: 'base', ownedBy: ['pkg:apk/alpine/t@2'] } as const;
    expect(findingFor({}, item).package).toMatchObject({
      origin: 'base',
      ownedBy: ['pkg:apk/alpine/t@2'],
    });
  });

  it('is critical if it is malware, regardless of its score', () => {
    const finding = findingFor({ id: 'MAL-2026-1', aliases: ['GHSA-1'], severityWord: 'low' });
    expect(finding).toMatchObject({ kind: 'malware', severity: 'critical' });
    const weak = findingFor({ id: 'GHSA-1', cwes: ['CWE-506'], severityWord: 'low' });
    expect(weak).toMatchObject({ kind: 'malware', severity: 'critical' });
  });

  it.each([
    ['is a notice for an informational advisory', {}, 'notice', 'none'],
    [
      'counts for an informational advisory with a CVE',
      { aliases: ['CVE-1'] },
      'vulnerability',
      'unknown',
    ],
    [
      'counts for an informational advisory with a rating',
      { severityWord: 'high' },
      'vulnerability',
      'high',
    ],
  ])('%s', (_, fields, kind, severity) => {
    const affected = [anEntry({ informational: 'unmaintained' })];
    expect(findingFor({ id: 'RUSTSEC-2026-0001', affected, ...fields })).toMatchObject({
      kind,
      severity,
    });
  });

  it('is a vulnerability if only one of several advisories is informational', () => {
    const affected = [anEntry({ informational: 'unsound' })];
    const item = aPackage();
    const matches = [
      anAdvisory({ id: 'RUSTSEC-1', affected }),
      anAdvisory({ id: 'RUSTSEC-2', aliases: ['RUSTSEC-1'] }),
    ].flatMap((advisory) => matchOne({ package: item, advisory }).match ?? []);
    const [problem = { ids: [], matches: [] }] = mergeMatches(matches);
    expect(findingOf(item, problem).kind).toBe('vulnerability');
  });

  it('names the source package that the advisory refers to', () => {
    const item = aPackage({
      purl: 'pkg:deb/debian/libssl3@3.0.1',
      name: 'libssl3',
      version: '3.0.1',
      ecosystem: 'Debian:12',
      type: 'deb',
      source: { name: 'openssl', version: '3.0.1' },
    });
    const affected = [
      anEntry({
        package: { ecosystem: 'Debian:12', name: 'openssl' },
        ranges: [aRange({ introduced: '0' }, { fixed: '3.0.2' })],
      }),
    ];
    expect(findingFor({ affected }, item).match).toEqual({
      advisory: 'OSV-1',
      range: '< 3.0.2',
      source: { name: 'openssl', version: '3.0.1' },
    });
  });

  it('uses the advisory details as its description', () => {
    expect(findingFor({ summary: 'A', details: ' B\n' }).description).toBe('B');
    expect(findingFor({ summary: 'A' })).not.toHaveProperty('description');
  });

  it('uses the first line of the advisory details as its title if there is no summary', () => {
    expect(findingFor({ details: '\n First\u001b[2J line.\nSecond' }).title).toBe(
      'First [2J line.',
    );
    expect(findingFor({}).title).toBe('OSV-1');
    expect(findingFor({ summary: 'x'.repeat(500) }).title).toHaveLength(200);
  });

  it.each([
    'javascript:alert(1)',
    'https://a.test/\n::error::',
    `https://a.test/${'x'.repeat(3_000)}`,
  ])('links to osv.dev instead of the unsafe link %p', (url) => {
    const finding = findingFor({ id: 'A:1', references: [{ type: 'ADVISORY', url }] });
    expect(finding.url).toBe('https://osv.dev/vulnerability/A%3A1');
  });

  it('keeps its fingerprint if only lines move', () => {
    const moved = aPackage({ locations: [{ path: 'package-lock.json', line: 99 }] });
    expect(findingFor({}, moved).fingerprint).toBe(findingFor({}).fingerprint);
  });

  it('has a location even if no file names its package', () => {
    expect(findingFor({}, aPackage({ locations: [] })).location).toEqual({ path: '.' });
  });
});
