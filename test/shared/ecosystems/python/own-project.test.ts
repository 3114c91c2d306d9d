import { describe, expect, it } from '@jest/globals';
import { isOwnProject } from '../../../../shared/ecosystems/python/own-project.ts';

function isOwn(files: Readonly<Record<string, string>>, folder: string | undefined): boolean {
  const lockfile = { path: 'api/uv.lock', bytes: Buffer.alloc(0) };
  return isOwnProject(lockfile, folder, 'my-app', {
    sourceKind: 'directory',
    file: (path) => {
      const text = files[path];
      return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
    },
    named: () => [],
    os: undefined,
  });
}

describe('isOwnProject', () => {
  it.each([
    [{ 'api/pyproject.toml': '[project]\nname = "My_App"' }, '.'],
    [{ 'pyproject.toml': '[tool.poetry]\nname = "my.app"' }, '..'],
    [{ 'api/lib/setup.py': 'setup(name="my-app")' }, './lib'],
    [{ 'lib/setup.cfg': '[metadata]\nname = my_app' }, '../lib'],
  ])('returns true for the files %j and the folder %s', (files, folder) => {
    expect(isOwn(files, folder)).toBe(true);
  });

  it.each([
    [{ 'api/pyproject.toml': '[project]\nname = "other"\ndescription = "my-app"' }, '.'],
    [{ 'api/pyproject.toml': '[' }, '.'],
    [{ 'pyproject.toml': '[project]\nname = "my-app"' }, '../..'],
    [{ 'pyproject.toml': '[project]\nname = "my-app"' }, '/'],
    [{ 'api/pyproject.toml': '[project]\nname = "my-app"' }, undefined],
    [{}, '.'],
  ])('returns false for the files %j and the folder %s', (files, folder) => {
    expect(isOwn(files, folder)).toBe(false);
  });
});
