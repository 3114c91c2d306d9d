import { describe, expect, it } from '@jest/globals';
import {
  digestMismatch,
  digestOf,
  hashFor,
  isDigest,
  parseDigest,
  requireBytesMatch,
  requireDigest,
} from '../../../shared/digest/digest.ts';

const HEX = 'a'.repeat(64);

describe('digest functions', () => {
  it.each<[string, boolean]>([
    [`sha256:${HEX}`, true],
    [`sha512:${HEX}${HEX}`, true],
    [`sha512:${HEX}`, false],
    [`sha256:${HEX.toUpperCase()}`, false],
    [`sha256:${HEX}\n`, false],
    [`sha256:../../${'a'.repeat(58)}`, false],
    [`md5:${HEX}`, false],
    ['', false],
  ])('recognize a digest in the text %j: %s', (text, want) => {
    expect(isDigest(text)).toBe(want);
    expect(parseDigest(text) !== undefined).toBe(want);
  });

  it('return the well-known digest of the empty configuration', () => {
    expect(digestOf(Buffer.from('{}'))).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it('throw an error that contains both digests if bytes do not match a digest', () => {
    const digest = digestOf(Buffer.from('a'));
    expect(() => requireBytesMatch(Buffer.from('a'), digest, 'x')).not.toThrow();
    expect(() => requireBytesMatch(Buffer.from('b'), digest, 'x')).toThrow(
      expect.objectContaining({ code: 'digest-mismatch' }),
    );
    expect(digestMismatch(digest, 'sha256:other', 'x').message).toContain('sha256:other');
  });

  it('compute a digest with the algorithm of the expected digest', () => {
    const digest = digestOf(Buffer.from('a'), 'sha512');
    const hash = hashFor(requireDigest(digest, 'x')).update('a').digest('hex');
    expect(`sha512:${hash}`).toBe(digest);
  });
});
