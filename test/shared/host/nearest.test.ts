import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../../shared/host/nearest.ts';

describe('nearest', () => {
  const names = ['fail-on', 'format', 'only-fixed', 'path'];

  it.each([
    ['fail-onn', 'fail-on'],
    ['faill-on', 'fail-on'],
    ['FORMAT', 'format'],
    ['onlyfixed', 'only-fixed'],
    ['pth', 'path'],
    ['certificate', undefined],
    ['', undefined],
  ])('finds for %s the name %s', (written, want) => {
    expect(nearest(written, names)).toBe(want);
  });

  it('takes a name of any length in little time', () => {
    expect(nearest('x'.repeat(1_000_000), names)).toBeUndefined();
  });
});
