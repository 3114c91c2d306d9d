import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../../shared/audit/apply-edits.ts';
import { added, prepended, replaced } from '../../../../shared/audit/kubernetes/edit.ts';
import { yamlAt } from '../../../../shared/json/yaml-tree.ts';
import { present, yaml } from '../../../support/kubernetes.ts';

function withKey(text: string, path: readonly string[]): string {
  return applyEdits(text, added({ path: 'a.yaml', text }, yaml(text), path, 'true'));
}

describe('the functions that edit manifests', () => {
  it.each([
    ['name: a # note\nb: 1\n', ['k'], 'name: a # note\nk: true\nb: 1\n'],
    ['name: a', ['k'], 'name: a\nk: true'],
    ['name: a\r\nb: 1\r\n', ['k'], 'name: a\nk: true\r\nb: 1\r\n'],
    ['name: a\n', ['x', 'y'], 'name: a\nx:\n  y: true\n'],
    ['x:\n  z: 1\n', ['x', 'y'], 'x:\n  z: 1\n  y: true\n'],
    ['{"name": "a"}', ['x', 'y'], '{"name": "a", "x": {"y": true}}'],
    ['text: |\n  a\nname: b\n', ['k'], 'text: |\n  a\nname: b\nk: true\n'],
  ])('add a key to %j', (text, path, expected) => {
    expect(withKey(text, path)).toBe(expected);
  });

  it.each([
    ['no entry fits on a line', 'a:\n  b: 1\n'],
    ['the key is there', 'name: a\nk: false\n'],
  ])('add nothing if %s', (_name, text) => {
    expect(withKey(text, ['k'])).toBe(text);
  });

  it('add nothing and replace nothing behind an alias', () => {
    const text = 'a: &a {n: 1}\nb: *a\n';
    const node = present(yamlAt(yaml(text), 'b'));
    expect(added({ path: 'a.yaml', text }, node, ['k'], 'true')).toEqual([]);
    expect(replaced(node, 'x')).toEqual([]);
  });

  it.each([
    ['[a]', '[x, a]'],
    ['[]', '[x]'],
    ['- a\n- b\n', '- x\n- a\n- b\n'],
  ])('insert an item before the items in %j', (text, expected) => {
    expect(applyEdits(text, prepended({ path: 'a.yaml', text }, yaml(text), 'x'))).toBe(expected);
  });

  it('replace a value including its quotes', () => {
    const text = 'a: "b"\n';
    expect(applyEdits(text, replaced(present(yamlAt(yaml(text), 'a')), 'c'))).toBe('a: c\n');
  });
});
