import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const UNTOLD = 'setup.py is a program, and no lockfile says which versions are installed by it';

describe('setup.py', () => {
  it.each([
    ['setup(name="x")', []],
    ['setup(install_requires=[])', []],
    [
      `setup(install_requires=["a", 'b>=1'])  # comment`,
      ['setup.py names 2 dependencies, and no lockfile says which versions are installed'],
    ],
    ['setup(install_requires=read("requirements.txt"))', [UNTOLD]],
    ['setup(install_requires=[dep for dep in DEPS])', [UNTOLD]],
  ])('%j', (text, messages) => {
    expect(unlockedIn({ 'setup.py': text })).toEqual(messages);
  });

  it('gives exact versions, and is locked by pinned requirements beside it', () => {
    const files = { 'setup.py': 'setup(install_requires=["django==2.0"])' };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['django@2.0']);
    expect(unlockedIn({ ...files, 'requirements.txt': 'Django==2.0\n' })).toEqual([]);
  });
});

describe('setup.cfg', () => {
  it.each([
    [
      '[options]\ninstall_requires =\n  a\n  b >= 1 ; python_version < "3"\n[options.extras_require]\nx = c\n',
      2,
    ],
    ['[options]\ninstall_requires = a\nzip_safe = False\n', 1],
    ['[options]\ninstall_requires = file: requirements.txt\n', 0],
    ['[metadata]\nname = x\n[flake8]\nignore = E1\n', 0],
  ])('%j names %d', (text, count) => {
    const [message] = unlockedIn({ 'setup.cfg': text });
    expect(/names (\d+)/.exec(message ?? 'names 0')?.[1]).toBe(String(count));
  });
});
