import { describe, expect, it } from '@jest/globals';
import { isCompatible } from '../../../shared/fix/compatible.ts';

describe('a compatible version', () => {
  it.each([
    ['1.2.3', '1.9.0'],
    ['v1.2.3', '1.3.0'],
    ['0.4.14', '0.4.16'],
    ['0.0.3', '0.0.3'],
  ])('of %s is %s', (from, to) => {
    expect(isCompatible(from, to)).toBe(true);
  });

  it.each([
    ['1.2.3', '2.0.0'],
    ['0.3.5', '0.4.0'],
    ['0.0.3', '0.0.4'],
    ['latest', '1.0.0'],
  ])('of %s is not %s', (from, to) => {
    expect(isCompatible(from, to)).toBe(false);
  });
});
