import { describe, expect, it } from '@jest/globals';
import { verdictLines } from '../../../shared/host/verdict-lines.ts';

const plain = (_style: string, text: string) => text;

describe("the last lines of a command's output", () => {
  it.each([
    ['pass', 'Passed: no findings.', ['✓ Passed: no findings. (0.8 s)']],
    ['pass', '3 packages.', ['✓ Passed: 3 packages. (0.8 s)']],
    [
      'fail',
      'Failed: 2 findings.\n- one\n- two',
      ['- one', '- two', '✗ Failed: 2 findings. (0.8 s)'],
    ],
    ['error', 'Incomplete: 1 problem.\n- one', ['- one', '! Incomplete: 1 problem. (0.8 s)']],
    ['error', 'No target.\nFix: Give one.', ['error: No target.\nFix: Give one.']],
    [
      'error',
      'Incomplete: 1 problem.\n- one\nFix: Do it.',
      ['- one', 'Fix: Do it.', '! Incomplete: 1 problem. (0.8 s)'],
    ],
    ['fail', 'app does not pass:\n- one', ['- one', '✗ Failed: app does not pass. (0.8 s)']],
    ['error', 'No target.', ['error: No target. (0.8 s)']],
  ] as const)('for the outcome %s and the message %j are %j', (outcome, message, want) => {
    expect(verdictLines(outcome, message, 812, plain)).toEqual(want);
  });

  it('have a bold verdict, bold labels and commands in color', () => {
    const paint = (style: string, text: string) => `<${style}>${text}</>`;
    const message = 'Failed: 1 finding.\n- one\nNext step: Update it:\n    $ npm update ms';
    expect(verdictLines('fail', message, 812, paint)).toEqual([
      '- one',
      '<bold>Next step:</> Update it:',
      '<cyan>    $ npm update ms</>',
      '<critical>✗</> <bold>Failed: 1 finding.</><dim> (0.8 s)</>',
    ]);
  });
});
