import { describe, expect, it } from '@jest/globals';
import { fileKey, localFile } from '../../../../shared/audit/workflow/local-file.ts';
import { readUses } from '../../../../shared/audit/workflow/uses.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

function keyOf(text: string, from = '.github/workflows/ci.yml'): string | undefined {
  const [node] = readYamlTrees(`'${text}'`, from);
  return node?.kind === 'scalar' ? localFile(readUses(node), from) : undefined;
}

describe('localFile', () => {
  it.each([
    ['./.github/workflows/b.yml', '.github/workflows/b.yml'],
    ['./tools/a', 'tools/a/action.yml'],
    ['./tools/a/', 'tools/a/action.yml'],
    ['.\\tools\\a', 'tools/a/action.yml'],
    ['./', 'action.yml'],
    ['./source/.github/actions/a', '.github/actions/a/action.yml'],
    ['octo-org/a@v1', undefined],
  ])('resolves %s', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it('starts at the folder that contains `.github`', () => {
    expect(keyOf('./a', 'apps/x/.github/workflows/ci.yml')).toBe('apps/x/a/action.yml');
    expect(keyOf('./a', 'tools/b/action.yml')).toBe('a/action.yml');
  });
});

describe('fileKey', () => {
  it('is the same for both names of an action', () => {
    expect([fileKey('a/action.yaml'), fileKey('action.yml'), fileKey('x/reaction.yaml')]).toEqual([
      'a/action.yml',
      'action.yml',
      'x/reaction.yaml',
    ]);
  });
});
