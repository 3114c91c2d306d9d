import { describe, expect, it } from '@jest/globals';
import { readUses } from '../../../../shared/audit/workflow/uses.ts';
import { matchesUses, valueFor } from '../../../../shared/audit/workflow/uses-pattern.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

function usesOf(text: string) {
  const [node] = readYamlTrees(text, 'a.yml');
  const uses = node?.kind === 'scalar' ? readUses(node) : undefined;
  if (uses?.kind !== 'repository') throw new Error(`${text} is no action in a repository`);
  return uses;
}

describe('matchesUses', () => {
  it.each([
    ['*', true],
    ['octo/*', true],
    ['OCTO/*', true],
    ['octo/tools', false],
    ['octo/tools/*', true],
    ['octo/tools/lint', true],
    ['octo/tools/lint@v2', true],
    ['octo/tools/lint@v3', false],
    ['octo/tools/lint@V2', false],
    ['OCTO/Tools/lint@v2', true],
    ['oct/*', false],
    ['octo/tool/*', false],
    ['octo/tools/lin', false],
  ])('for the pattern %s and the action octo/tools/lint@v2, returns %p', (pattern, wanted) => {
    expect(matchesUses(pattern, usesOf('Octo/tools/lint@v2'))).toBe(wanted);
  });
});

describe('valueFor', () => {
  it.each([
    ['octo/tools@v1', 'exact'],
    ['octo/tools/lint@v1', 'repository'],
    ['octo/other@v1', 'owner'],
    ['evil/tools@v1', 'all'],
  ])('returns the value of the most specific pattern that matches %s', (text, wanted) => {
    const values = {
      'octo/tools/*': 'repository',
      'octo/tools': 'exact',
      '*': 'all',
      'octo/*': 'owner',
    };
    expect(valueFor(values, usesOf(text))).toBe(wanted);
  });

  it('returns undefined if no pattern matches', () => {
    expect(valueFor({ 'octo/*': 1 }, usesOf('evil/x@v1'))).toBeUndefined();
  });
});
