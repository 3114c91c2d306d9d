import { describe, expect, it } from '@jest/globals';
import { scalarPlaces } from '../../../../shared/audit/workflow/scalar-text.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

/** Returns the part of the file for a word in the decoded text. */
function placed(source: string, word: string): string {
  const [scalar] = readYamlTrees(source, 'a.yml');
  if (scalar?.kind !== 'scalar') throw new Error('not a scalar');
  const start = scalar.text.indexOf(word);
  const { start: from, end } = scalarPlaces(source, scalar)({ start, end: start + word.length });
  return source.slice(from, end);
}

describe('scalarPlaces', () => {
  it.each([
    ['a plain scalar', 'one two'],
    ['a quoted scalar', '"one two"'],
    ['a quoted scalar with escapes', '"a \\"b\\" two"'],
    ['a single-quoted scalar', "'it''s two'"],
    ['a block', '|\n  one\n  two\n'],
    ['a folded block', '>\n  one\n  two\n'],
    ['lines of a plain scalar', 'one\n  two'],
  ])('finds a word in %s', (_, source) => {
    expect(placed(source, 'two')).toBe('two');
  });
});
