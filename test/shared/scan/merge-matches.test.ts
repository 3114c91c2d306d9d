import { describe, expect, it } from '@jest/globals';
import type { Advisory } from '../../../shared/model/advisory.ts';
import { mergeMatches } from '../../../shared/scan/merge-matches.ts';
import { semver } from '../../../shared/versions/semver.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { anAdvisory } from './builders.ts';

function idsOf(...advisories: Partial<Advisory>[]): readonly (readonly string[])[] {
  const matches = advisories.map((fields) => {
    return { advisory: anAdvisory(fields), entries: [], version: '1.0.0', scheme: semver };
  });
  return mergeMatches(matches).map(({ ids }) => ids);
}

describe('advisories for one package', () => {
  it('count only once if they are direct or indirect aliases of each other', () => {
    expect(
      idsOf(
        { id: 'GHSA-1', aliases: ['CVE-2026-0001'] },
        { id: 'PYSEC-1', aliases: ['SNYK-1'] },
        { id: 'SNYK-1', aliases: ['CVE-2026-0001'] },
      ),
    ).toEqual([['CVE-2026-0001', 'GHSA-1', 'PYSEC-1', 'SNYK-1']]);
  });

  it('count separately if they do not share an ID', () => {
    expect(idsOf({ id: 'A-1' }, { id: 'B-1' })).toEqual([['A-1'], ['B-1']]);
  });

  it('stay separate if one erratum covers two of them, and each finding lists the erratum', () => {
    expect(
      idsOf(
        { id: 'DSA-1', upstream: ['CVE-2026-0001', 'CVE-2026-0002'] },
        { id: 'DEBIAN-CVE-2026-0001', upstream: ['CVE-2026-0001'] },
      ),
    ).toEqual([
      ['CVE-2026-0001', 'DEBIAN-CVE-2026-0001', 'DSA-1'],
      ['CVE-2026-0002', 'DSA-1'],
    ]);
  });

  it('can have any string as an alias', () => {
    expect(
      idsOf({ id: 'A-1', aliases: ['__proto__'] }, { id: 'B-1', aliases: ['__proto__'] }),
    ).toEqual([['A-1', 'B-1', '__proto__']]);
  });

  it('are merged quickly, even if the alias chain is long', () => {
    const chain = Array.from({ length: 5_000 }, (_, index) => {
      return { id: `X-${index}`, aliases: [`X-${index + 1}`] };
    });
    const took = cpuMs(() => {
      expect(idsOf(...chain)).toHaveLength(1);
    });
    expect(took).toBeLessThan(2_000);
  });
});
