import { describe, expect, it } from '@jest/globals';
import { tokenLine } from '../../../../shared/ecosystems/go/tokens.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

describe('tokenLine', () => {
  it.each([
    ['require a.b/c v1.2.3', ['require', 'a.b/c', 'v1.2.3'], undefined],
    ['require(', ['require', '('], undefined],
    ['\trequire\ra.b/c "v1.2.3"//indirect', ['require', 'a.b/c', 'v1.2.3'], 'indirect'],
    ['retract [v1, v2] // why', ['retract', '[', 'v1', ',', 'v2', ']'], ' why'],
    ['replace a=>b', ['replace', 'a=>b'], undefined],
    ['use "./a b"', ['use', './a b'], undefined],
    ['use "a//b"', ['use', 'a//b'], undefined],
    ['// only a comment', [], ' only a comment'],
    ['', [], undefined],
  ])('splits %j into words', (row, words, comment) => {
    expect(tokenLine(row)).toEqual({ words, comment });
  });

  it.each([
    'require "github.com/go\\x67o/protobuf" v1.0.0',
    'require "a',
    'require a"b" v1.0.0',
    "require 'a' v1.0.0",
    'require a v1.0.0 /* b */',
    'require a\u00a0v1.0.0',
    'require "a\u0000" v1.0.0',
  ])('rejects the line %j', (row) => {
    expect(tokenLine(row)).toBeUndefined();
  });

  it('runs in linear time for a long line', () => {
    expect(cpuMs(() => tokenLine('"a"/'.repeat(250_000)))).toBeLessThan(2_000);
  });
});
