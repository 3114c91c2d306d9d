import { describe, expect, it } from '@jest/globals';
import { exitCodeOf, worse } from '../../../shared/host/verdict.ts';

describe('the verdict', () => {
  it.each([
    ['pass', 'fail', 'fail'],
    ['fail', 'pass', 'fail'],
    ['fail', 'error', 'error'],
    ['error', 'pass', 'error'],
    ['pass', 'pass', 'pass'],
  ] as const)('of %s and %s is %s', (a, b, want) => {
    expect(worse(a, b)).toBe(want);
  });

  it.each([
    ['pass', 0],
    ['fail', 1],
    ['error', 2],
  ] as const)('%s ends a command with %d', (outcome, code) => {
    expect(exitCodeOf(outcome)).toBe(code);
  });
});
