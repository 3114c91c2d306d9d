import { describe, expect, it } from '@jest/globals';
import { choosePaint, paintLine, paintTable } from '../../../shared/host/color.ts';

describe('colored output', () => {
  it('is enabled on a terminal', () => {
    expect(choosePaint(true, {})('red', 'x')).toBe('\u001b[31mx\u001b[0m');
  });

  it.each([
    [false, {}],
    [true, { NO_COLOR: '1' }],
    [true, { TERM: 'dumb' }],
    [true, { FORCE_COLOR: '0' }],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ])('is disabled if isTerminal is %s and the environment is %j', (isTerminal, env) => {
    expect(choosePaint(isTerminal, env)('red', 'x')).toBe('x');
  });

  it.each([{ FORCE_COLOR: '1' }, { FORCE_COLOR: 'true', TERM: 'dumb' }])(
    'is enabled without a terminal if the environment is %j',
    (env) => {
      expect(choosePaint(false, env)('red', 'x')).toBe('\u001b[31mx\u001b[0m');
    },
  );

  it('has different colors for malware and for each severity', () => {
    const styles = ['malware', 'critical', 'high', 'medium', 'low', 'unknown'] as const;
    const paint = choosePaint(true, {});
    expect(new Set(styles.map((style) => paint(style, 'x'))).size).toBe(styles.length);
  });

  it('styles each part of a line, and has no spaces at the end of the line', () => {
    const line = [{ text: 'a', style: 'bold' as const }, { text: ' b  ' }];
    expect(paintLine(line, (style, text) => `<${style}>${text}</>`)).toBe('<bold>a</> b');
  });

  it('colors only the severity at the start of a row', () => {
    const paint = (style: string, text: string) => `<${style}>${text}</>`;
    expect(paintTable('High  a high one\nhigh time\nMalware  b', paint)).toBe(
      '<high>High</>  a high one\nhigh time\n<malware>Malware</>  b',
    );
  });
});
