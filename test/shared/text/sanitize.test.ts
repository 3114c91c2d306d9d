import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeJsonControls,
  oneLine,
  sanitizeControls,
  sanitizeLog,
} from '../../../shared/text/sanitize.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('sanitizeLog', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['a\n  ::set-output name=x::1', 'a\n  : :set-output name=x::1'],
    ['\u00a0\u3000::error::x', '\u00a0\u3000: :error::x'],
    ['a\r::error::x', 'a\\x0d::error::x'],
    ['a\r\n::error::x', 'a\n: :error::x'],
    ['a ##[error]b', 'a ## [error]b'],
    ['###[error]', '### [error]'],
    ['##\u001b[0m[error]', '##\\x1b[0m[error]'],
    ['\u0085::error::x', '\\x85::error::x'],
    ['a\u2028::error::x', 'a\\u2028::error::x'],
    ['Foo::bar', 'Foo::bar'],
    ['pkg:npm/a@1 is fine ##', 'pkg:npm/a@1 is fine ##'],
  ])('escapes %j only if it could be a command or a control sequence', (hostile, want) => {
    expect(sanitizeLog(hostile)).toBe(want);
  });

  // Parses output as the runner does. Lines end at \r, \n or both. The new command form is allowed after whitespace,
  // and the old form anywhere in a line.
  const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

  it('leaves no workflow command in any text', () => {
    const part = fc.constantFrom('::', ':', '##[', '#', '[', '\r', '\n', ' ', '\t', '\u001b', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        return !sanitizeLog(parts.join(''))
          .split(/\r\n|\r|\n/)
          .some(isCommand);
      }),
    );
  });

  it('quickly processes a megabyte of whitespace', () => {
    const text = '\n'.repeat(500_000) + ' '.repeat(500_000);
    expect(cpuMs(() => sanitizeLog(text))).toBeLessThan(2_000);
  });
});

describe('sanitizeControls', () => {
  it.each([
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u009b31m', '\\x9b31m'],
    ['a\u202eb', 'a\\u202eb'],
    ['a\u2066b', 'a\\u2066b'],
    ['bell\u0007', 'bell\\x07'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['Grüße, 日本', 'Grüße, 日本'],
  ])('escapes the characters in %j that a terminal interprets', (hostile, want) => {
    expect(sanitizeControls(hostile)).toBe(want);
  });
});

describe('oneLine', () => {
  it('keeps a file name on one line', () => {
    expect(oneLine('a\nb')).toBe('a\\nb');
  });
});

describe('escapeJsonControls', () => {
  it('does not change the JSON value', () => {
    const value = { text: '##[error]\u009b\u202e\u0007' };
    const json = escapeJsonControls(JSON.stringify(value, null, 2));
    expect(json).not.toMatch(/##\[|[\u007f-\u009f\u202e]/);
    expect(JSON.parse(json)).toEqual(value);
  });
});
