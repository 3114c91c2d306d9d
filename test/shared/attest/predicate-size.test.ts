import { describe, expect, it } from '@jest/globals';
import { requireFits, type SizeLimits } from '../../../shared/attest/predicate-size.ts';
import { makeStatement } from '../../../shared/attest/statement.ts';

const MIB = 1024 * 1024;

function aStatement(bytes: number) {
  const subject = { name: 'app', digest: `sha256:${'a'.repeat(64)}` };
  return makeStatement([subject], 'https://example.test/v1', { text: 'x'.repeat(bytes) });
}

describe('requireFits', () => {
  it.each<[string, number, SizeLimits, boolean]>([
    ['a small predicate anywhere', 10, { isForGitHub: true, isForRekorV1: true }, true],
    ['16 MiB and a little for GitHub', 16 * MIB, { isForGitHub: true, isForRekorV1: false }, false],
    [
      'just under 16 MiB for GitHub',
      16 * MIB - 20,
      { isForGitHub: true, isForRekorV1: true },
      true,
    ],
    ['24 MB in Rekor v1', 24_000_000, { isForGitHub: false, isForRekorV1: true }, false],
    [
      '24 MB if only its hash is logged',
      24_000_000,
      { isForGitHub: false, isForRekorV1: false },
      true,
    ],
    [
      'a size that a private Rekor accepts',
      MIB,
      { isForGitHub: false, isForRekorV1: true, rekorMaxEntryBytes: 2 * MIB },
      true,
    ],
    [
      'a size that a private Rekor refuses, counted in base64',
      1.6 * MIB,
      { isForGitHub: false, isForRekorV1: true, rekorMaxEntryBytes: 2 * MIB },
      false,
    ],
  ])('decides for %s', (_, bytes, limits, fits) => {
    const check = () => requireFits(aStatement(bytes), limits);
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'not-supported' }));
  });

  it('names the alternatives', () => {
    const check = () =>
      requireFits(aStatement(17 * MIB), { isForGitHub: true, isForRekorV1: false });
    expect(check).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('Rekor version 2') }),
    );
  });
});
