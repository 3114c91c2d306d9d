import { describe, expect, it } from '@jest/globals';
import type { Advisory } from '../../../shared/model/advisory.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { findingOf } from '../../../shared/scan/finding-of.ts';
import { matchOne } from '../../../shared/scan/match-advisory.ts';
import { mergeMatches } from '../../../shared/scan/merge-matches.ts';
import { anAdvisory, aPackage } from './builders.ts';

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
      title: 'Pads too much',
      fixed: ['2.0.0'],
      location: { path: 'package-lock.json', line: 7 },
      locations: [{ path: 'package-lock.json', line: 7 }],
      url: 'https://example.test/advisory',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('names the system package that contains it', () => {
    const item = { ...aPackage(), origin: 'base', ownedBy: ['pkg:apk/alpine/t@2'] } as const;
    expect(findingFor({}, item).package).toMatchObject({
      origin: 'base',
      ownedBy: ['pkg:apk/alpine/t@2'],
    });
  });

  it('is critical for malware, whatever its score', () => {
    const finding = findingFor({ id: 'MAL-2026-1', aliases: ['GHSA-1'], severityWord: 'low' });
    expect(finding).toMatchObject({ kind: 'malware', severity: 'critical' });
  });

  it('takes the first line of the details as title if there is no summary', () => {
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
  ])('does not repeat the link %p', (url) => {
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
