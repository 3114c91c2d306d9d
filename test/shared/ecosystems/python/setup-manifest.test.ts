import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const IMPORT = 'from setuptools import setup\n';

const ONE = 'setup.py names 1 dependency, and no lockfile pins the installed versions';

const UNTOLD = 'setup.py is a program, and no lockfile pins the versions that it installs';

describe('setup.py', () => {
  it.each([
    ['', []],
    [`${IMPORT}setup(name="x # y")`, []],
    [`${IMPORT}setup(install_requires=[],)`, []],
    ['import os, setuptools\nsetuptools.setup()', []],
    [
      'try:\n  from setuptools import setup\nexcept ImportError:\n  from distutils.core import setup\nsetup()',
      [],
    ],
    ['setup(name="x")', [UNTOLD]],
    ['from impl import setup\nsetup()', [UNTOLD]],
    ['import impl as setuptools\nsetuptools.setup()', [UNTOLD]],
    [`${IMPORT}setup()\nsetup()`, [UNTOLD]],
    [`${IMPORT}setup = other\nsetup()`, [UNTOLD]],
    [`${IMPORT}setup(**{"install_" + "requires": ["a==1"]})`, [UNTOLD]],
    [`${IMPORT}setup(install_requires=[] + ["a==1"])`, [UNTOLD]],
    [`${IMPORT}setup(install_requires=[] or ["a==1"])`, [UNTOLD]],
    [`${IMPORT}setup(extras_require={"a": DEPS})`, [UNTOLD]],
    [`${IMPORT}setup(name="a # b", extras_require={"a": ["b"]})`, [ONE]],
    [
      `${IMPORT}setup(install_requires=["a", 'b>=1'])  # comment`,
      ['setup.py names 2 dependencies, and no lockfile pins the installed versions'],
    ],
    ['setup(install_requires=read("requirements.txt"))', [UNTOLD]],
    ['setup(install_requires=[dep for dep in DEPS])', [UNTOLD]],
  ])('with the content %j causes the messages %j', (text, messages) => {
    expect(unlockedIn({ 'setup.py': text })).toEqual(messages);
  });

  it('lists dependencies with exact versions as packages, and is locked by requirements.txt in the same folder', () => {
    const files = { 'setup.py': 'setup(install_requires=["django==2.0"])' };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['django@2.0']);
    expect(unlockedIn({ ...files, 'requirements.txt': 'Django==2.0\n' })).toEqual([]);
  });
});

describe('setup.cfg', () => {
  it.each([
    [
      '[options]\ninstall_requires =\n  a\n  b >= 1 ; python_version < "3"\n[options.extras_require]\nx = c\n',
      3,
    ],
    ['[options]\ninstall_requires = a\nzip_safe = False\n', 1],
    ['[options]\ninstall_requires = file: requirements.txt\n', 1],
    ['[options]\ninstall-requires = a\n', 1],
    ['[options]\n  install_requires = a;b\n', 2],
    ['[options.extras_require]\na = file: deps.list\n', 1],
    ['[options]\nsetup_requires = wheel\n', 0],
    ['[metadata]\nname = x\n[flake8]\nignore = E1\n', 0],
  ])('with the content %j declares %d dependencies', (text, count) => {
    const [message] = unlockedIn({ 'setup.cfg': text });
    expect(/names (\d+)/.exec(message ?? 'names 0')?.[1]).toBe(String(count));
  });
});

describe('a build requirement in setup_requires', () => {
  it.each([
    ['setup.py', `${IMPORT}setup(setup_requires=["wheel", "urllib3==1.26.0"])`],
    ['setup.cfg', '[options]\nsetup_requires =\n  wheel\n  urllib3==1.26.0\n'],
  ])('is listed as a package if it is pinned to one version in %s', (path, text) => {
    const found = inventoryOfFiles({ [path]: text });
    expect(namesOf(found)).toEqual(['urllib3@1.26.0']);
    expect(found.problems).toEqual([]);
  });
});
