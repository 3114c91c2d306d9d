import { describe, expect, it } from '@jest/globals';
import { readGrype } from '../../../shared/scanner-results/grype.ts';
import { grypeReport } from '../../support/tool-reports.ts';

describe('readGrype', () => {
  it('reads a match with the related IDs and the fixed version', () => {
    const { tool, findings } = readGrype(grypeReport());
    expect(tool).toBe('Grype');
    expect(findings).toMatchObject([
      {
        ids: ['GHSA-xvch-5gv4-984h', 'CVE-2021-44906'],
        package: { purl: 'pkg:npm/minimist@1.2.5' },
        rating: { severity: 'critical', score: 9.8 },
        fixed: ['1.2.6'],
        location: { path: 'package-lock.json' },
      },
    ]);
  });

  it('reads matches that the Grype configuration ignores', () => {
    const { matches } = grypeReport() as { readonly matches: unknown };
    expect(readGrype(grypeReport({ matches: [], ignoredMatches: matches })).findings).toHaveLength(
      1,
    );
  });

  it('reads the digests of an image', () => {
    const digest = `sha256:${'b'.repeat(64)}`;
    const target = { imageID: digest, manifestDigest: digest, repoDigests: [] };
    const { target: read } = readGrype(grypeReport({ source: { type: 'image', target } }));
    expect(read).toEqual({ isImage: true, digests: [digest, digest] });
  });

  it('rejects a report without matches', () => {
    expect(() => readGrype(grypeReport({ matches: undefined }))).toThrow('$.matches is missing');
  });
});
