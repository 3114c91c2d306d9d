import { describe, expect, it } from '@jest/globals';
import { projectBeside, requirementName } from '../../../../shared/ecosystems/python/pyproject.ts';

function read(text: string | undefined) {
  const lockfile = { path: 'app/uv.lock', bytes: Buffer.alloc(0) };
  const names = projectBeside(lockfile, {
    sourceKind: 'directory',
    os: undefined,
    named: () => [],
    file: (path) =>
      path === 'app/pyproject.toml' && text !== undefined
        ? { path, bytes: Buffer.from(text) }
        : undefined,
  });
  return names && { runtime: [...names.runtime], development: [...names.development] };
}

describe('projectBeside', () => {
  it.each([
    ['[project]\ndependencies = ["Foo_Bar>=1", "b[x]"]', ['foo-bar', 'b'], []],
    ['[project.optional-dependencies]\nx = ["a"]', ['a'], []],
    ['[dependency-groups]\ndev = ["a", {include-group = "b"}]', [], ['a']],
    ['[tool.poetry.dependencies]\na = "*"', ['a'], []],
    ['[tool.poetry.group.dev.dependencies]\na = "*"', [], ['a']],
    ['[tool.poetry.dev-dependencies]\na = "*"', [], ['a']],
    ['[tool.pdm.dev-dependencies]\ntest = ["a"]', [], ['a']],
    ['[tool.uv]\ndev-dependencies = ["a"]', [], ['a']],
  ])('parses the file content %j', (text, runtime, development) => {
    expect(read(text)).toEqual({ runtime, development });
  });

  it.each([undefined, '['])('returns undefined for a file with the content %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('requirementName', () => {
  it.each([
    ['A.b >= 1', 'a-b'],
    [' a[x]', 'a'],
    ['', ''],
  ])('for the requirement %j, returns the name %j', (requirement, name) => {
    expect(requirementName(requirement)).toBe(name);
  });
});
