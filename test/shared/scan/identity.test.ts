import { describe, expect, it } from '@jest/globals';
import { bestId, identityOf, isMalware } from '../../../shared/scan/identity.ts';
import { anAdvisory, anEntry } from './builders.ts';

describe('an advisory', () => {
  it('is the same as its aliases', () => {
    const advisory = anAdvisory({ id: 'GHSA-1', aliases: ['CVE-2026-0001', 'PYSEC-1'] });
    expect(identityOf(advisory)).toEqual({
      same: ['GHSA-1', 'CVE-2026-0001', 'PYSEC-1'],
      parts: [],
    });
  });

  it('is the same as the one CVE that it restates', () => {
    const { same, parts } = identityOf(anAdvisory({ id: 'DSA-1', upstream: ['CVE-2026-0001'] }));
    expect(same).toContain('CVE-2026-0001');
    expect(parts).toEqual([]);
  });

  it('is the same as the CVE in its own id', () => {
    expect(identityOf(anAdvisory({ id: 'ALPINE-CVE-2026-0001' })).same).toContain('CVE-2026-0001');
  });

  it('over several CVEs is none of them, but has them as parts', () => {
    const advisory = anAdvisory({ id: 'DSA-1', upstream: ['CVE-2026-0002', 'CVE-2026-0001'] });
    expect(identityOf(advisory)).toEqual({
      same: ['DSA-1'],
      parts: ['CVE-2026-0001', 'CVE-2026-0002'],
    });
  });

  it('of an rpm distribution has related CVEs as parts; of others they are only related', () => {
    const related = ['CVE-2026-0001', 'CVE-2026-0002', 'ALSA-2'];
    const alma = anEntry({ package: { ecosystem: 'AlmaLinux:9', name: 'a' } });
    const erratum = anAdvisory({ id: 'ALSA-1', related, affected: [alma] });
    expect(identityOf(erratum).parts).toEqual(['CVE-2026-0001', 'CVE-2026-0002']);
    expect(identityOf(anAdvisory({ related })).parts).toEqual([]);
  });
});

describe('an erratum of an rpm distribution that says which CVEs it is', () => {
  const affected = [anEntry({ package: { ecosystem: 'AlmaLinux:9', name: 'a' } })];
  const related = ['CVE-2026-0002'];

  it.each([{ upstream: ['CVE-2026-0001'] }, { aliases: ['CVE-2026-0001'] }])(
    'is none of those that it calls related: %j',
    (named) => {
      const { same, parts } = identityOf(anAdvisory({ id: 'ALSA-1', related, affected, ...named }));
      expect([new Set(same), parts]).toEqual([new Set(['ALSA-1', 'CVE-2026-0001']), []]);
    },
  );
});

describe('the best-known id', () => {
  it.each([
    [['GHSA-1', 'CVE-2026-0001'], 'CVE-2026-0001'],
    [['PYSEC-1', 'GHSA-1'], 'GHSA-1'],
    [['SNYK-1', 'MAL-1'], 'MAL-1'],
    [['CVE-2026-0002', 'CVE-2026-0001'], 'CVE-2026-0001'],
  ])('of %p is %s', (ids, wanted) => {
    expect(bestId(ids)).toBe(wanted);
  });
});

it('knows malware by its database', () => {
  expect([isMalware(['MAL-2026-1']), isMalware(['LWA-1']), isMalware(['GHSA-1'])]).toEqual([
    true,
    true,
    false,
  ]);
});
