import { describe, expect, it } from '@jest/globals';
import { readYamlTrees, type YamlNode, yamlAt } from '../../../shared/json/yaml-tree.ts';

const tree = (text: string) => readYamlTrees(text, 'a.yml')[0];

/** Returns the texts of a node and of the aliases through which it is used. */
function shown(text: string, node: YamlNode | undefined): unknown {
  return node && [node.span, ...node.via].map(({ start, end }) => text.slice(start, end));
}

describe('readYamlTrees', () => {
  it.each([
    ['a plain value', 'a: {b: yes}', ['yes']],
    ['a quoted value', 'a:\n  b: "x y" # note', ['"x y"']],
    ['a list', 'a:\n  b: [1, 2]\n', ['[1, 2]']],
    ['an absent value', 'a:\n  b:\n', ['']],
    ['an alias', 'x: &n {c: 1}\na:\n  b: *n\n', ['{c: 1}', '*n']],
    ['a merge key', 'x: &n {b: 1}\na:\n  <<: *n\n', ['1', '*n']],
    ['a key that a merge key does not replace', 'x: &n {b: 1}\na:\n  <<: *n\n  b: 2\n', ['2']],
  ])('returns the position of %s', (_name, text, expected) => {
    expect(shown(text, yamlAt(tree(text), 'a', 'b'))).toEqual(expected);
  });

  it('returns one tree for each document with content', () => {
    expect(readYamlTrees('a: 1\n---\n---\nb: 2\n', 'a.yml').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['map', 'map']),
    );
  });

  it('lists the keys that a mapping repeats', () => {
    const node = tree('a: 1\na: 2\n');
    expect(node).toMatchObject({ repeated: [{ key: 'a' }] });
    expect(yamlAt(node, 'a')).toMatchObject({ value: 2 });
  });

  it('keeps the text of a quoted value', () => {
    expect(tree('"1"')).toMatchObject({ value: '1', text: '1', isPlain: false });
  });

  it.each([
    ['malformed YAML', 'a: [1\n', 'malformed'],
    ['a key that is not a scalar', '[1]: 2\n', 'malformed'],
    ['an unknown anchor', 'a: 1\nb: *x\n', 'malformed'],
    ['too many values', bomb(), 'limit-exceeded'],
  ])('rejects %s', (_name, text, code) => {
    expect(() => readYamlTrees(text, 'a.yml')).toThrow(
      expect.objectContaining({ code, place: expect.anything() }),
    );
  });
});

/** Returns 10 levels of lists, each with 10 aliases of the level before. */
function bomb(): string {
  const lines = ['l0: &l0 [x,x,x,x,x,x,x,x,x,x]'];
  for (let level = 1; level < 10; level += 1) {
    const alias = `*l${level - 1}`;
    lines.push(`l${level}: &l${level} [${Array(10).fill(alias).join(',')}]`);
  }
  return lines.join('\n');
}

it.each([
  ['!!bool "true"', true],
  ["!!int '0'", 0],
  ['!<tag:yaml.org,2002:bool> "true"', true],
  ['!!str true', 'true'],
  ['!<tag:yaml.org,2002:str> true', 'true'],
  ['"true"', 'true'],
])('readYamlTrees reads %s as Kubernetes does', (text, value) => {
  expect(yamlAt(tree(`a: ${text}\n`), 'a')).toMatchObject({ value });
});
