import { describe, expect, it } from '@jest/globals';
import { fileInUnit, typeOfUnit, unitOf } from '../../../shared/compare/unit.ts';

const at = (path: string, type = 'npm') => unitOf('directory', type, { path });

describe('a comparison unit', () => {
  it('consists of a folder and an ecosystem', () => {
    expect(at('a/package-lock.json')).toBe(at('a/pnpm-lock.yaml'));
    expect(at('a/package-lock.json')).not.toBe(at('b/package-lock.json'));
    expect(at('a/x')).not.toBe(at('a/x', 'pypi'));
    expect(typeOfUnit(at('a/x', 'pypi'))).toBe('pypi');
  });

  it('includes all workflows of a repository', () => {
    expect(at('.github/workflows/a.yml')).toBe(at('.github/actions/b/action.yml'));
  });

  it.each(['image', 'sbom'] as const)(
    'is the entire source if the source is of the kind %s',
    (kind) => {
      expect(unitOf(kind, 'npm', { path: 'a/b' })).toBe(unitOf(kind, 'npm', { path: 'c' }));
    },
  );
});

describe('a file in a comparison unit', () => {
  it.each([
    ['directory', 'a/b/yarn.lock', 'yarn.lock'],
    ['directory', '.github/workflows/a.yml', ''],
    ['image', 'usr/lib/a.jar', ''],
    ['sbom', 'bom.json', ''],
  ] as const)('in a %s, at the path %s, has the name "%s"', (kind, path, name) => {
    expect(fileInUnit(kind, { path })).toBe(name);
  });
});
