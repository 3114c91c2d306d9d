import { describe, expect, it } from '@jest/globals';
import { substitute } from '../../../shared/docker/variables.ts';

const values = new Map([
  ['A', '1'],
  ['EMPTY', ''],
]);

describe('substitute', () => {
  it.each([
    ['plain', 'plain'],
    ['x:$A', 'x:1'],
    ['x:${A}-y', 'x:1-y'],
    ['${B:-d}', 'd'],
    ['${B-d}', 'd'],
    ['${EMPTY:-d}', 'd'],
    ['${EMPTY-d}', ''],
    ['${A:+other}', 'other'],
    ['${B:+other}', ''],
    ['${B:-${A}.2}', '1.2'],
    ['${A:?must be set}', '1'],
    ['$$A', '$A'],
    ['$B', undefined],
    ['${B:?must be set}', undefined],
    ['${A#1}', ''],
    ['${NONE#1}', undefined],
    ['${X:-${A/1/${A}2}}', '12'],
    ['${A', undefined],
    ['$', undefined],
  ])('expands %s to %s', (text, want) => {
    expect(substitute(text, (name) => values.get(name))).toBe(want);
  });

  it.each([
    `${'${A:-'.repeat(2000)}`,
    `${'$A'.repeat(4000)}`,
    `${'${B:-'.repeat(50)}${'}'.repeat(50)}`,
  ])('does not expand text that is nested too deeply or becomes too long (%#)', (text) => {
    expect(substitute(text, (name) => values.get(name)?.repeat(10))).toBeUndefined();
  });
});
