import { describe, expect, it } from '@jest/globals';
import { entryAt, mapAt, scalarAt } from '../../../shared/json/yaml-access.ts';
import { readYamlTrees } from '../../../shared/json/yaml-tree.ts';

const [root] = readYamlTrees('a:\n  b: c\nd: [e]\n', 'a.yml');

describe('entryAt', () => {
  it('follows a path of keys', () => {
    expect(entryAt(root, 'a', 'b')?.value).toMatchObject({ text: 'c' });
    expect([entryAt(root, 'd', 'b'), entryAt(root, 'x'), entryAt(undefined, 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('scalarAt', () => {
  it('returns only scalars', () => {
    expect(scalarAt(mapAt(root, 'a'), 'b')?.text).toBe('c');
    expect(scalarAt(root, 'a')).toBeUndefined();
  });
});

describe('mapAt', () => {
  it('returns only mappings', () => {
    expect(mapAt(root, 'a')?.entries.size).toBe(1);
    expect(mapAt(root, 'd')).toBeUndefined();
  });
});
