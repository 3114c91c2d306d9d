import { describe, expect, it } from '@jest/globals';
import { coreValue, valueReader } from '../../../../shared/audit/custom/value-reader.ts';
import { readYamlTrees, yamlAt } from '../../../../shared/json/yaml-tree.ts';

const treeOf = (text: string) => readYamlTrees(text, 'a.yaml')[0];

describe('valueReader', () => {
  it('returns lists, mappings and scalars, with integers as BigInt', () => {
    const read = valueReader({ scalar: coreValue, dropsNull: false });
    expect(read(treeOf('{a: [1, 1.5, "1", yes, true], b: }'))).toEqual({
      a: [1n, 1.5, '1', 'yes', true],
      b: null,
    });
    expect(read(undefined)).toBeNull();
  });

  it('omits null values in mappings but not in lists if `dropsNull` is set', () => {
    const read = valueReader({ scalar: coreValue, dropsNull: true });
    expect(read(treeOf('{a: {b: ~, c: 1}, d: [~]}'))).toEqual({ a: { c: 1n }, d: [null] });
  });

  it('passes the key of the enclosing mapping to the function that reads a scalar', () => {
    const read = valueReader({ scalar: ({ text }, key) => `${key}=${text}`, dropsNull: false });
    expect(read(treeOf('a: [x, {b: y}]'))).toEqual({ a: ['a=x', { b: 'b=y' }] });
  });

  it('converts each mapping only once', () => {
    const read = valueReader({ scalar: coreValue, dropsNull: false });
    const root = treeOf('a: {b: 1}');
    expect(read(yamlAt(root, 'a'))).toBe((read(root) as { a: unknown }).a);
  });
});
