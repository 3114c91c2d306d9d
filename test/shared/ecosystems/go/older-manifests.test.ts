import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const MANIFESTS: readonly (readonly [string, string])[] = [
  ['Gopkg.toml', '[[constraint]]\n  name = "github.com/o/r"\n  version = "1.0.0"\n'],
  ['glide.yaml', 'package: a\nimport:\n- package: github.com/o/r\n  version: ^1.0.0\n'],
];

it.each(MANIFESTS)(
  'the inventory reports %s as not locked if there is neither a lockfile nor a go.mod',
  (path, text) => {
    expect(unlockedIn({ [path]: text })).toEqual([
      `${path} names 1 dependency, and no lockfile pins the installed versions`,
    ]);
    const goMod = 'module example.com/a\n\ngo 1.22\n';
    expect(unlockedIn({ [path]: text, 'go.mod': goMod })).toEqual([]);
  },
);

it('the inventory does not require a lockfile entry for a package that only a dep constraint names', () => {
  const lock = '[[projects]]\n  name = "github.com/o/x"\n  version = "v1.0.0"\n\n[solve-meta]\n';
  expect(unlockedIn({ 'Gopkg.toml': MANIFESTS[0]?.[1] ?? '', 'Gopkg.lock': lock })).toEqual([]);
});

it('the inventory reports a Glide import that glide.lock does not contain', () => {
  const lock = 'imports:\n- name: github.com/o/x\n  version: v1.0.0\ntestImports: []\n';
  expect(unlockedIn({ 'glide.yaml': MANIFESTS[1]?.[1] ?? '', 'glide.lock': lock })).toHaveLength(1);
});
