import { describe, expect, it } from '@jest/globals';
import { isCommit, readUses } from '../../../../shared/audit/workflow/uses.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

function usesOf(text: string) {
  const [node] = readYamlTrees(text, 'a.yml');
  return node?.kind === 'scalar' ? readUses(node) : undefined;
}

describe('readUses', () => {
  it('reads an action in a subfolder of a repository', () => {
    expect(usesOf('Actions/Cache/save@v4')).toMatchObject({
      kind: 'repository',
      repository: 'actions/cache',
      owner: 'actions',
      path: 'save',
      reference: 'v4',
    });
  });

  it.each([
    ['./a', 'local'],
    ['$/a', 'local'],
    ['docker://alpine:3', 'image'],
  ])('for the value %s, returns a target of the kind %s', (text, kind) => {
    expect(usesOf(text)).toMatchObject({ kind });
  });

  it('rejects an action name without an owner', () => {
    expect(usesOf('checkout@v4')).toBeUndefined();
  });
});

describe('isCommit', () => {
  it('accepts only full commit hashes', () => {
    expect(['a'.repeat(40), 'b'.repeat(64), 'a'.repeat(39), 'v1'].map(isCommit)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
