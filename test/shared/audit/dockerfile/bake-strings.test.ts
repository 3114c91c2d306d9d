import { describe, expect, it } from '@jest/globals';
import { bakeStrings, evaluate } from '../../../../shared/audit/dockerfile/bake-strings.ts';

describe('bakeStrings', () => {
  it.each([
    ['a = "b" # "c"', ['b']],
    ['a = "// b" // "c"', ['// b']],
    ['/* "a\n" */ b = "c\\"d"', ['c\\"d']],
    ['a = "${b("}")}" # "c"', ['${b("}")}']],
    ['a = "$${" # "c"', ['$${']],
    ['a = <<E\n"b\n  E\nc = "d"', ['"b\n', 'd']],
  ])('finds the strings in %j', (text, expected) => {
    const { strings, outline, open } = bakeStrings(text, false);
    expect([...strings.values()].map((each) => each.text)).toEqual(expected);
    expect(outline).toHaveLength(text.length);
    expect(open).toBeUndefined();
    for (const { start, text: part } of strings.values()) {
      expect(text.slice(start, start + part.length)).toBe(part);
    }
  });

  it('reads no expressions and comments in JSON', () => {
    const { strings } = bakeStrings('{"a": "${", "#": "b"}', true);
    expect([...strings.values()].map((each) => each.text)).toEqual(['a', '${', '#', 'b']);
  });

  it.each([
    ['a = "b', 4],
    ['a = /* "b"', 4],
    ['a = <<E\n', 4],
    ['a = "${b"', 4],
  ])('returns the offset of the part of %j without an end', (text, open) => {
    expect(bakeStrings(text, false).open).toBe(open);
  });
});

describe('evaluate', () => {
  const values = new Map([['a', 'b']]);

  it.each([
    ['b\\t\\u0063\\U00000064', 'b\tcd', true],
    ['${ a }d', 'bd', true],
    ['$${b} %%{c}', '${b} %{c}', true],
    ['${b}', '${b}', false],
    ['%{ if b }c%{ endif }', '%{ if b }c%{ endif }', false],
  ])('decodes %j', (text, expected, isKnown) => {
    expect(evaluate({ text, start: 0, isRaw: false }, values)).toMatchObject({
      text: expected,
      isKnown,
    });
  });

  it('returns the offset of each character', () => {
    const { offsets } = evaluate({ text: '\\n${a}c', start: 5, isRaw: false }, values);
    expect(offsets).toEqual([5, 7, 11, 12]);
  });

  it('keeps backslashes in here-documents', () => {
    expect(evaluate({ text: '\\n', start: 0, isRaw: true }, values).text).toBe('\\n');
  });
});

describe('bakeStrings with nested or many parts', () => {
  it('reads nested braces in an expression', () => {
    const text = 'X = "${jsonencode({a = {b = {c = "}"}}})}"\ny = "z"\n';
    const { strings, open } = bakeStrings(text, false);
    expect([strings.size, open]).toEqual([2, undefined]);
  });

  it.each([
    ['x = "a', 'a', false],
    ['{"x": "a', 'a', true],
    ['x = "${', '{', false],
    ['x = "${', '"a"', false],
    ['x = "${', '{a{b}"c"}', false],
    ['x = "', '${a{b}"c"', false],
  ])('takes linear time for %j with many repetitions of %j', (start, part, isJson) => {
    const started = performance.now();
    expect(bakeStrings(start + part.repeat(100_000), isJson).open).toBe(
      start.indexOf('"', start.startsWith('{') ? 5 : 0),
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
