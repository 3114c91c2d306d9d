import { describe, expect, it } from '@jest/globals';
import { haveSameKey, mergedInsertion } from '../../../shared/audit/merge-insertions.ts';

const context = (child: string) => `\n  securityContext:\n    ${child}`;

describe('haveSameKey', () => {
  it.each([
    [context('a: 1'), context('b: 2'), true],
    [', "securityContext": {"a": 1}', ', "securityContext": {"b": 1}', true],
    ['    cap_drop: [ALL]\n', '    read_only: true\n', false],
    ['RUN x', 'RUN x', false],
  ])('returns whether the first keys in %j and %j are the same: %s', (a, b, expected) => {
    expect(haveSameKey(a, b)).toBe(expected);
  });
});

describe('mergedInsertion', () => {
  it('writes a common key only once', () => {
    expect(mergedInsertion(context('a: 1'), context('b:\n      c: [d]'))).toBe(
      '\n  securityContext:\n    a: 1\n    b:\n      c: [d]',
    );
  });

  it('merges keys at all levels', () => {
    const [a, b, c] = ['a:\n      b: 1', 'c: 2', 'a:\n      d: 3'].map(context);
    const merged = mergedInsertion(mergedInsertion(a ?? '', b ?? '') ?? '', c ?? '');
    expect(merged).toBe(context('a:\n      b: 1\n      d: 3\n    c: 2'));
  });

  it('keeps the line endings, and the indentation of the following key', () => {
    expect(mergedInsertion('env:\r\n      A: a\r\n    ', 'env:\r\n      B: b\r\n    ')).toBe(
      'env:\r\n      A: a\r\n      B: b\r\n    ',
    );
  });

  it('joins the items if both insertions add to the same list', () => {
    expect(mergedInsertion('opt:\n  - a:1\n', 'opt:\n  - b:1\n')).toBe('opt:\n  - a:1\n  - b:1\n');
  });

  it.each([
    ['different values', context('a: 1'), context('a: 2')],
    ['a value and keys', context('a: 1'), context('a:\n      b: 1')],
    ['the flow style', ', "a": {"b": 1}', ', "a": {"c": 1}'],
    ['different places of the line end', '\n  a:\n    b: 1', '  a:\n    c: 1\n'],
  ])('does not merge insertions with %s', (_, a, b) => {
    expect(mergedInsertion(a, b)).toBeUndefined();
  });
});
