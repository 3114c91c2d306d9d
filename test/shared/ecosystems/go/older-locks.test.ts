import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const LOCKS: readonly (readonly [string, string])[] = [
  ['Gopkg.lock', '[[projects]]\n  name = "github.com/o/r"\n  version = "v1.0.0"\n\n[solve-meta]\n'],
  ['glide.lock', 'imports:\n- name: github.com/o/r\n  version: v1.0.0\ntestImports: []\n'],
  ['vendor/vendor.json', '{"package":[{"path":"github.com/o/r/s","versionExact":"v1.0.0"}]}'],
  ['Godeps/Godeps.json', '{"Deps":[{"ImportPath":"github.com/o/r/s","Comment":"v1.0.0"}]}'],
];

it.each(LOCKS)('the inventory lists the modules in %s', (path, text) => {
  const inventory = inventoryOfFiles({ [path]: text });
  expect(namesOf(inventory)).toEqual(['github.com/o/r@v1.0.0']);
  expect(inventory.problems).toEqual([]);
});

it.each(LOCKS)(
  'the inventory does not list the modules in %s if the project has a go.mod',
  (path, text) => {
    const goMod = 'module example.com/a\n\ngo 1.22\n';
    expect(namesOf(inventoryOfFiles({ [path]: text, 'go.mod': goMod }))).toEqual([]);
  },
);

it.each([
  ['Gopkg.lock', '[[projects]]\n  name = "github.com/o/r"\n', 'Gopkg.lock has no solve-meta'],
  ['Gopkg.lock', 'a = 1\n', 'Gopkg.lock has no projects'],
  ['glide.lock', 'imports: []\n', 'glide.lock has no testImports'],
  ['vendor/vendor.json', '{}', 'vendor.json has no package'],
  ['Godeps/Godeps.json', '{"Deps":[{}]}', '"an entry" is not recognized'],
])('the inventory reports a problem for an invalid %s: %s', (path, text, message) => {
  const { problems } = inventoryOfFiles({ [path]: text });
  expect(problems.map((one) => one.message.split('. Fix: ', 1)[0])).toEqual([message]);
});
