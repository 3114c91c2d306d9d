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
    ['a small predicate in every store', 10, { isForGitHub: true, isForRekorV1: true }, true],
    [
      'a predicate slightly above 16 MiB in GitHub',
      16 * MIB,
      { isForGitHub: true, isForRekorV1: false },
      false,
    ],
    [
      'a predicate slightly below 16 MiB in GitHub',
      16 * MIB - 20,
      { isForGitHub: true, isForRekorV1: true },
      true,
    ],
    [
      'a 24 MB predicate in Rekor v1',
      24_000_000,
      { isForGitHub: false, isForRekorV1: true },
      false,
    ],
    [
      'a 24 MB predicate if the log stores only its hash',
      24_000_000,
      { isForGitHub: false, isForRekorV1: false },
      true,
    ],
    [
      'a predicate that a private Rekor accepts',
      MIB,
      { isForGitHub: false, isForRekorV1: true, rekorMaxEntryBytes: 2 * MIB },
      true,
    ],
    [
      'a predicate that a private Rekor rejects after base64 encoding',
      1.6 * MIB,
      { isForGitHub: false, isForRekorV1: true, rekorMaxEntryBytes: 2 * MIB },
      false,
    ],
  ])('checks the size limit for %s', (_, bytes, limits, fits) => {
    const check = () => requireFits(aStatement(bytes), limits);
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'not-supported' }));
  });

  it('suggests alternatives in the error', () => {
    const check = () =>
      requireFits(aStatement(17 * MIB), { isForGitHub: true, isForRekorV1: false });
    expect(check).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('Rekor version 2') }),
    );
  });
});
