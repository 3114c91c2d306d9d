import { describe, expect, it } from '@jest/globals';
import { bitsPerCharacter, strengthBits } from '../../../shared/secrets/entropy.ts';

describe('bitsPerCharacter', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
    ['0123456789abcdef', 4],
  ])('for %j, returns %d bits', (text, bits) => {
    expect(bitsPerCharacter(text)).toBe(bits);
  });
});

describe('strengthBits', () => {
  it.each([
    ['0000000000', 33],
    ['00ff00ff00ff00ff00ff', 80],
    ['abcdefghij', 51],
    ['abcdeFGHIJ', 59],
  ])('for %j, returns at least %d bits', (text, bits) => {
    expect(Math.floor(strengthBits(text))).toBe(bits);
  });
});
