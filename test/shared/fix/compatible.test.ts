import { describe, expect, it } from '@jest/globals';
import { isCompatible } from '../../../shared/fix/compatible.ts';

describe('isCompatible', () => {
  it.each([
    ['1.2.3', '1.9.0'],
    ['v1.2.3', '1.3.0'],
    ['0.4.14', '0.4.16'],
    ['0.0.3', '0.0.3'],
  ])('returns true for an update from %s to %s', (from, to) => {
    expect(isCompatible(from, to)).toBe(true);
  });

  it.each([
    ['1.2.3', '2.0.0'],
    ['0.3.5', '0.4.0'],
    ['0.0.3', '0.0.4'],
    ['latest', '1.0.0'],
  ])('returns false for an update from %s to %s', (from, to) => {
    expect(isCompatible(from, to)).toBe(false);
  });
});
