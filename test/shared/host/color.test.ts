import { describe, expect, it } from '@jest/globals';
import { choosePaint, paintTable } from '../../../shared/host/color.ts';

describe('colored output', () => {
  it('is enabled on a terminal', () => {
    expect(choosePaint(true, {})('red', 'x')).toBe('\u001b[31mx\u001b[0m');
  });

  it.each([
    [false, {}],
    [true, { NO_COLOR: '1' }],
    [true, { TERM: 'dumb' }],
  ])(
    'is disabled if the stream is a terminal (%s) and the environment is %j',
    (isTerminal, env) => {
      expect(choosePaint(isTerminal, env)('red', 'x')).toBe('x');
    },
  );

  it('colors the severity at the start of a row, and no other words', () => {
    const paint = (style: string, text: string) => `<${style}>${text}</>`;
    expect(paintTable('High  a high one\nhigh time\nlow  b', paint)).toBe(
      '<red>High</>  a high one\nhigh time\n<cyan>low</>  b',
    );
  });
});
