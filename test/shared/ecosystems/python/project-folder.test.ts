import { describe, expect, it } from '@jest/globals';
import { unknownNeeds } from '../../../../shared/ecosystems/python/project-folder.ts';

const STATIC = '[project]\nname = "a"\ndependencies = ["b==1"]\n';

function reasonFor(files: Readonly<Record<string, string>>, from: string, stated: string) {
  return unknownNeeds(from, stated, {
    sourceKind: 'directory',
    file: (path) => {
      const text = files[path];
      return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
    },
    named: () => [],
    os: undefined,
  });
}

describe('unknownNeeds', () => {
  it.each([
    [{ 'pyproject.toml': STATIC }, 'requirements.txt', '.'],
    [{ 'pyproject.toml': STATIC, 'setup.py': '' }, 'requirements/dev.txt', '.'],
    [{ 'sub/pyproject.toml': STATIC }, 'requirements.txt', './sub'],
    [{ 'pyproject.toml': '[tool.poetry]\nname = "a"' }, 'requirements.txt', '.'],
  ])(
    'returns undefined if pyproject.toml declares the dependencies, as in %j',
    (files, from, stated) => {
      expect(reasonFor(files, from, stated)).toBeUndefined();
    },
  );

  it.each([
    [{}, '.', /no pyproject/],
    [{ 'pyproject.toml': STATIC }, '/', /no pyproject/],
    [{ 'pyproject.toml': STATIC }, '../x', /no pyproject/],
    [{ 'setup.py': '' }, '.', /a program/],
    [{ 'pyproject.toml': '[build-system]' }, '.', /a program/],
    [{ 'pyproject.toml': '[' }, '.', /a program/],
    [{ 'pyproject.toml': '[project]\ndynamic = ["dependencies"]' }, '.', /a program/],
  ])(
    'explains why the dependencies are unknown for the files %j and the folder %s',
    (files, stated, reason) => {
      expect(reasonFor(files, 'requirements.txt', stated)).toMatch(reason);
    },
  );

  it('resolves a relative path from every folder that pip could be started in', () => {
    const files = { 'pyproject.toml': STATIC, 'sub/setup.py': '' };
    expect(reasonFor(files, 'sub/requirements.txt', '.')).toMatch(/a program/);
  });
});
