import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../../shared/host/exit-code.ts';

describe('the outcome of a command', () => {
  it.each([
    ['pass', 0],
    ['fail', 1],
    ['error', 2],
  ] as const)('%s ends the command with the exit code %d', (outcome, code) => {
    expect(exitCodeOf(outcome)).toBe(code);
  });
});
