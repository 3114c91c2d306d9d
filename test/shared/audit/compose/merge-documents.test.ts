import { describe, expect, it } from '@jest/globals';
import { composeTag, mergeDocuments } from '../../../../shared/audit/compose/merge-documents.ts';
import { readYamlTrees, type YamlNode } from '../../../../shared/json/yaml-tree.ts';

function merged(...documents: readonly string[]): unknown {
  const text = documents.join('\n---\n');
  const roots = readYamlTrees(text, 'compose.yaml').filter((root) => root.kind === 'map');
  return plain(mergeDocuments(text, roots));
}

function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
}

describe('mergeDocuments', () => {
  it.each([
    ['a later value', '{a: 1, b: 2}', '{a: 3}', { a: 3, b: 2 }],
    ['inner mappings', '{a: {b: 1}}', '{a: {c: 2}}', { a: { b: 1, c: 2 } }],
    ['lists', '{a: [1]}', '{a: [2]}', { a: [1, 2] }],
    ['a list and one item', '{a: [1]}', '{a: 2}', { a: [1, 2] }],
    ['one item and a list', '{a: 1}', '{a: [2]}', { a: [1, 2] }],
    ['a command', '{command: [1]}', '{command: [2]}', { command: [2] }],
    ['an empty value', '{a: [1]}', '{a: }', { a: [1] }],
    ['both forms of variables', '{a: [B=1, C]}', '{a: {D: 2}}', { a: { B: '1', C: null, D: 2 } }],
    ['both forms of a build', '{a: {b: 1}}', '{a: .}', { a: { b: 1 } }],
    ['a reset', '{a: 1, b: 2}', '{a: !reset null}', { b: 2 }],
    ['an override', '{a: [1]}', '{a: !override [2]}', { a: [2] }],
  ])('merges %s', (_name, first, second, expected) => {
    expect(merged(first, second)).toEqual(expected);
  });

  it('merges three documents in their order', () => {
    expect(merged('{a: 1}', '{a: 2}', '{a: 3}')).toEqual({ a: 3 });
  });

  it('returns undefined if there are no documents', () => {
    expect(mergeDocuments('', [])).toBeUndefined();
  });
});

it.each([
  ['a: !reset null', 'reset'],
  ['a: !override [b]', 'override'],
  ['a: "!reset"', undefined],
])('for the entry %j, composeTag returns the tag %s', (text, expected) => {
  const [root] = readYamlTrees(text, 'compose.yaml');
  const [entry] = root?.kind === 'map' ? root.entries.values() : [];
  expect(entry && composeTag(text, entry)).toBe(expected);
});
