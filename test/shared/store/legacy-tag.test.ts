import { describe, expect, it } from '@jest/globals';
import { legacyTag } from '../../../shared/store/legacy-tag.ts';

describe('legacyTag', () => {
  it('returns the same tag as cosign', () => {
    const hex = 'a'.repeat(64);
    expect(legacyTag(`sha256:${hex}`, 'sig')).toBe(`sha256-${hex}.sig`);
    expect(legacyTag(`sha256:${hex}`, 'att')).toBe(`sha256-${hex}.att`);
  });

  it.each(['latest', 'sha512:00', `sha256:${'A'.repeat(64)}`, `sha256:${'a'.repeat(64)}/x`])(
    'rejects %s',
    (digest) => {
      expect(() => legacyTag(digest, 'sig')).toThrow(
        expect.objectContaining({ code: 'malformed' }),
      );
    },
  );
});
