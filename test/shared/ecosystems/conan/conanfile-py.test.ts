import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

it('a conanfile counts as locked if its lockfile contains all of its packages', () => {
  const python = `class App(ConanFile):
    requires = "zlib/1.2.13", "boost/[>=1.80]"
    def requirements(self):
        self.requires("fmt/9.0.0@user/channel")
`;
  const text = '[requires]\nzlib/1.2.13\n';
  expect(unlockedIn({ 'conanfile.py': python, 'a/conanfile.txt': text })).toEqual([
    'a/conanfile.txt names 1 dependency, and no lockfile pins the installed versions',
    'conanfile.py names 3 dependencies, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ 'conanfile.py': python }))).toEqual([
    'fmt@9.0.0',
    'zlib@1.2.13',
  ]);
  const lockfile = JSON.stringify({
    version: '0.5',
    requires: ['zlib/1.2.13#a%1', 'boost/1.83.0#b%1', 'fmt/9.0.0@user/channel#c%1'],
    build_requires: [],
    python_requires: [],
  });
  expect(unlockedIn({ 'conanfile.py': python, 'conan.lock': lockfile })).toEqual([]);
  expect(unlockedIn({ 'conanfile.py': 'class A(ConanFile): self.requires(name)' })).toHaveLength(1);
  expect(unlockedIn({ 'conanfile.py': 'class A(ConanFile): pass # "a/1"' })).toEqual([]);
});
