import { describe, expect, it } from '@jest/globals';
import { shortDigest, withShortDigests } from '../../../shared/text/short-digest.ts';

const HEX = 'ab'.repeat(32);

describe('shortDigest', () => {
  it('keeps the algorithm and the first 12 digits', () => {
    expect(shortDigest(`sha256:${HEX}`)).toBe('sha256:abababababab');
  });
});

describe('withShortDigests', () => {
  it.each([
    [`r@sha256:${HEX}: no`, 'r@sha256:abababababab…: no'],
    [`sha256-${HEX}.sig`, 'sha256-abababababab….sig'],
    [`sha512:${HEX}${HEX}`, 'sha512:abababababab…'],
    [`${HEX}, ${HEX}`, 'abababababab…, abababababab…'],
  ])('shortens every digest in %s', (text, shown) => {
    expect(withShortDigests(text)).toBe(shown);
  });

  it.each(['sha256:abc', 'ab'.repeat(20), 'no digest'])('does not change %s', (text) => {
    expect(withShortDigests(text)).toBe(text);
  });
});
