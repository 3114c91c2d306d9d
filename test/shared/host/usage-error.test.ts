import { describe, expect, it } from '@jest/globals';
import { quoted, usageError, usageProblem } from '../../../shared/host/usage-error.ts';

describe('the error for an invalid command line', () => {
  it.each([
    ['use -o json', 'Use -o json.'],
    ['did you mean --path?', 'Did you mean --path?'],
    [undefined, 'Run the command with --help to see its options.'],
  ])('with the hint %j has the fix %j', (hint, fix) => {
    const { message, fix: found } = usageError([usageProblem('unknown option --x', hint)]);
    expect([message, found]).toEqual(['Invalid command line: unknown option --x', fix]);
  });

  it('lists several problems, each with its hint', () => {
    const problems = [usageProblem('one', 'use two'), usageProblem('three')];
    expect(usageError(problems).message).toBe('Invalid command line:\n- one; use two\n- three');
  });
});

it('the function `quoted` shortens a long argument', () => {
  expect([quoted('a'.repeat(80)), quoted('a'.repeat(81))]).toEqual([
    'a'.repeat(80),
    `${'a'.repeat(80)}…`,
  ]);
});
