import { describe, expect, it } from '@jest/globals';
import { declaredLine } from '../../../shared/fix/declared-lines.ts';
import type { FindingPackage } from '../../../shared/model/finding-package.ts';

const about = (changes: Partial<FindingPackage>): FindingPackage => ({
  purl: 'pkg:npm/lodash@1.0.0',
  name: 'lodash',
  version: '1.0.0',
  ...changes,
});

function declared(
  lockfile: string,
  manifest: string,
  text: string,
  changes: Partial<FindingPackage>,
) {
  const files = new Map([
    [lockfile, '{}'],
    [manifest, text],
  ]);
  const finding = { package: about(changes), location: { path: lockfile, line: 99 } };
  return declaredLine(finding, files, () => []);
}

const PACKAGE_JSON = `{
  "name": "lodash",
  "keywords": ["lodash"],
  "dependencies": {
    "lodash-es": "1.0.0",
    "lodash": "^1.0.0"
  },
  "devDependencies": { "@scope/tool": "2" }
}`;

describe('the manifest line that declares a dependency', () => {
  it.each<[string, string, string, string, Partial<FindingPackage>, number]>([
    [
      'an npm package',
      'a/package-lock.json',
      'a/package.json',
      PACKAGE_JSON,
      { isDirect: true },
      6,
    ],
    [
      'the root of a transitive npm package',
      'package-lock.json',
      'package.json',
      PACKAGE_JSON,
      { isDirect: false, paths: [['pkg:npm/%40scope/tool@2.0.0', 'pkg:npm/lodash@1.0.0']] },
      8,
    ],
    [
      'a crate',
      'Cargo.lock',
      'Cargo.toml',
      '[dependencies]\n# rsa\nrsa-keys = "1"\nrsa = "0.9"\n',
      { name: 'rsa', isDirect: true },
      4,
    ],
    [
      'a Python package with another spelling',
      'poetry.lock',
      'pyproject.toml',
      '[tool.poetry.dependencies]\nTyping_Extensions = "4"\n',
      { name: 'typing-extensions', isDirect: true },
      2,
    ],
  ])('is found for %s', (_, lockfile, manifest, text, changes, line) => {
    expect(declared(lockfile, manifest, text, changes)).toEqual({ path: manifest, line });
  });

  it('is in the manifest of a workspace member if no other manifest lists the package', () => {
    const files = new Map([
      ['package-lock.json', '{}'],
      ['package.json', '{ "workspaces": ["member"] }'],
      ['member/package.json', PACKAGE_JSON],
    ]);
    const finding = { package: about({ isDirect: true }), location: { path: 'package-lock.json' } };
    const members = () => ['member/package.json'];
    expect(declaredLine(finding, files, members)).toEqual({ path: 'member/package.json', line: 6 });
  });

  describe('if several workspace members list the package', () => {
    const LOCKFILE = [
      '{ "packages": {',
      '  "node_modules/lodash": { "version": "4.17.20" },',
      '  "b/node_modules/lodash": { "version": "3.10.1" }',
      '} }',
    ].join('\n');
    const manifestOf = (range: string) => `{ "dependencies": {\n  "lodash": "${range}"\n} }`;
    const place = (version: string, line: number, ranges: readonly [string, string]) => {
      const files = new Map([
        ['package-lock.json', LOCKFILE],
        ['a/package.json', manifestOf(ranges[0])],
        ['b/package.json', manifestOf(ranges[1])],
      ]);
      const finding = {
        package: about({ isDirect: true, version, ecosystem: 'npm' }),
        location: { path: 'package-lock.json', line },
      };
      return declaredLine(finding, files, () => ['a/package.json', 'b/package.json']);
    };

    it('is in the member whose folder npm installed the package into', () => {
      expect(place('3.10.1', 3, ['*', '*'])).toEqual({ path: 'b/package.json', line: 2 });
    });

    it('is in the first member whose range contains the version', () => {
      expect(place('4.17.20', 2, ['^3.0.0', '^4.0.0'])).toEqual({
        path: 'b/package.json',
        line: 2,
      });
    });

    it('is in the first member if no range contains the version', () => {
      expect(place('4.17.20', 2, ['main', 'next'])).toEqual({ path: 'a/package.json', line: 2 });
    });
  });

  it('is undefined if the manifest is missing or does not list the package', () => {
    const text = PACKAGE_JSON;
    expect(declared('package-lock.json', 'package.json', text, { name: 'lod' })).toBeUndefined();
    expect(declared('package-lock.json', 'other.json', text, {})).toBeUndefined();
    expect(declared('package-lock.json', 'package.json', '{}', {})).toBeUndefined();
  });

  it('is undefined, without an error, for a name with regular expression characters', () => {
    expect(declared('Cargo.lock', 'Cargo.toml', 'aaa = 1', { name: 'a(a' })).toBeUndefined();
  });
});
