import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, otherProblems } from '../../../support/inventory.ts';

type Files = Readonly<Record<string, string>>;

const ENTRY = '[[package]]\nname = "a"\nversion = "1.0"\n';
const SOURCE = 'source = { registry = "https://pypi.org/simple" }\n';
const PYLOCK = 'lock-version = "1.0"\npackages = [{ name = "a", version = "1.0", ';

const poetry = (needs: string) => ({
  'poetry.lock': `${ENTRY}\n[package.dependencies]\n${needs}\n\n[metadata]\nlock-version = "2.1"\n`,
});
const pdm = (needs: string) => ({
  'pdm.lock': `[metadata]\nlock_version = "4.5"\n\n${ENTRY}dependencies = [${needs}]\n`,
});
const uv = (needs: string) => ({ 'uv.lock': `version = 1\n\n${ENTRY}${SOURCE}${needs}\n` });
const pylock = (needs: string) => ({ 'pylock.toml': `${PYLOCK}dependencies = [${needs}] }]\n` });

function messages(files: Files): readonly string[] {
  return otherProblems(inventoryOfFiles(files)).map(({ message }) => message);
}

const needs = (name: string) => [
  `A package needs ${name}, but the lockfile has no entry for it. Fix: regenerate the lockfile`,
];

describe('a Python dependency without a lockfile entry', () => {
  it.each<[string, Files]>([
    ['poetry.lock', poetry('"Z.z" = ">=2"')],
    ['poetry.lock, with extras', poetry('z-z = { version = ">=2", extras = ["x"] }')],
    [
      'poetry.lock, in several ranges, of which one always applies',
      poetry('z-z = [{ version = ">=2", markers = "os_name == \'nt\'" }, { version = "<2" }]'),
    ],
    ['pdm.lock', pdm('"z_z[x]>=2"')],
    ['uv.lock', uv('dependencies = [{ name = "z-z" }]')],
    [
      'uv.lock, on one platform',
      uv('dependencies = [{ name = "z-z", marker = "sys_platform == \'win32\'" }]'),
    ],
    ['uv.lock, for an extra', uv('optional-dependencies = { x = [{ name = "z-z" }] }')],
    ['pylock.toml', pylock('{ name = "z-z" }')],
  ])('is reported as a problem in %s', (_, files) => {
    expect(messages(files)).toEqual(needs('z-z'));
  });

  it('is reported as a problem in uv.lock if only another version has an entry', () => {
    const other = `[[package]]\nname = "z"\nversion = "1.0"\n${SOURCE}`;
    const files = uv(`dependencies = [{ name = "z", version = "2.0" }]\n\n${other}`);
    expect(messages(files)).toEqual(needs('z@2.0'));
  });

  it.each<[string, Files]>([
    ['is optional', poetry('z = { version = ">=2", optional = true }')],
    [
      'is for one platform',
      poetry('z = { version = ">=2", markers = "sys_platform == \'win32\'" }'),
    ],
    ['is for older Python versions', poetry('z = { version = ">=2", python = "<3.8" }')],
    ['is never locked by Poetry 1', poetry('setuptools = "*"')],
    ['is for one platform', pdm('"z>=2; sys_platform == \'win32\'"')],
    [
      'is excluded in the settings',
      { ...pdm('"Z>=2"'), 'pyproject.toml': '[tool.pdm.resolution]\nexcludes = ["z"]\n' },
    ],
    [
      'is the project itself',
      { ...poetry('z = "*"'), 'pyproject.toml': '[project]\nname = "Z"\n' },
    ],
  ])('is accepted if it %s', (_, files) => {
    expect(messages(files)).toEqual([]);
  });

  it('is reported as a problem even if the manifest is unreadable', () => {
    const files = { ...pdm('"z-z"'), 'pyproject.toml': '[' };
    expect(messages(files)).toEqual(expect.arrayContaining(needs('z-z')));
  });
});
