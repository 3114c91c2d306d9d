import { describe, expect, it } from '@jest/globals';
import { matchPackages } from '../../../shared/scan/match-packages.ts';
import { idsToRate, rateByAliases } from '../../../shared/scan/rate-by-aliases.ts';
import { anAdvisory, anEntry, aPackage } from './builders.ts';

const VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const aliases = ['CVE-2026-1111', 'GHSA-aaaa-bbbb-cccc'];
const unrated = anAdvisory({ id: 'PYSEC-2026-1', aliases });
const candidates = [{ package: aPackage(), advisory: unrated }];
const { findings } = matchPackages(candidates);
const aRecord = (id: string, severityWord?: string) =>
  anAdvisory({ id, severityWord, affected: [] });

describe('idsToRate', () => {
  it('returns the CVE and GHSA IDs of findings without a severity', () => {
    expect(idsToRate(candidates)).toEqual(['CVE-2026-1111', 'GHSA-aaaa-bbbb-cccc']);
  });

  it.each([
    ['a finding with a severity', { ...unrated, severityWord: 'low' }],
    ['malware', { ...unrated, id: 'MAL-2026-1' }],
    ['a version that is not affected', { ...unrated, affected: [anEntry({ ranges: [] })] }],
    ['other databases', anAdvisory({ aliases: ['GO-2026-1', '../x'] })],
  ])('does not return IDs for %s', (_, advisory) => {
    expect(idsToRate([{ package: aPackage(), advisory }])).toEqual([]);
  });

  it('does not return the IDs of records that are already known', () => {
    const known = { ...unrated, id: 'GHSA-aaaa-bbbb-cccc' };
    const both = [...candidates, { package: aPackage(), advisory: known }];
    expect(idsToRate(both)).toEqual(['CVE-2026-1111']);
  });
});

describe('rateByAliases', () => {
  it('uses the severity of the most severe record, and names this record', () => {
    const severity = [{ type: 'CVSS_V3', score: VECTOR }];
    const records = [
      aRecord('CVE-2026-1111', 'low'),
      { ...aRecord('GHSA-aaaa-bbbb-cccc'), severity },
    ];
    expect(rateByAliases(findings, records)).toEqual([
      {
        ...findings[0],
        severity: 'critical',
        score: 9.8,
        vector: VECTOR,
        ratedBy: 'GHSA-aaaa-bbbb-cccc',
      },
    ]);
  });

  it.each([
    ['has no severity', aRecord('CVE-2026-1111')],
    ['is about a different vulnerability', aRecord('CVE-2026-2222', 'high')],
    ['is withdrawn', { ...aRecord('CVE-2026-1111', 'low'), withdrawn: '2026-01-01T00:00:00Z' }],
  ])('does not change anything if the record %s', (_, record) => {
    expect(rateByAliases(findings, [record])).toEqual(findings);
  });

  it('does not change the severity of a finding that has one', () => {
    const rated = findings.map((finding) => ({ ...finding, severity: 'low' as const }));
    expect(rateByAliases(rated, [aRecord('CVE-2026-1111', 'high')])).toEqual(rated);
  });
});
