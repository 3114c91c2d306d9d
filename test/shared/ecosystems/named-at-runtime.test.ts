import { describe, expect, it } from '@jest/globals';
import { withNamedAtRuntime } from '../../../shared/ecosystems/named-at-runtime.ts';
import { aPackage, inventoryOfFiles } from '../../support/inventory.ts';

const scopes = (packages: ReturnType<typeof withNamedAtRuntime>) =>
  packages.map(({ purl, scope }) => `${purl} ${scope}`);

describe('withNamedAtRuntime', () => {
  const needed = aPackage({ purl: 'pkg:npm/c@1', name: 'c', scope: 'development' });
  const bad = aPackage({
    purl: 'pkg:npm/bad@1',
    name: 'bad',
    scope: 'development',
    dependsOn: ['pkg:npm/c@1'],
  });

  it('sets the scope of the named package and its dependencies to runtime', () => {
    expect(scopes(withNamedAtRuntime([bad, needed], new Set(['bad'])))).toEqual([
      'pkg:npm/bad@1 runtime',
      'pkg:npm/c@1 runtime',
    ]);
  });

  it('returns the packages unchanged if another version of a named package has the scope runtime', () => {
    const other = aPackage({ purl: 'pkg:npm/bad@2', name: 'bad', scope: 'runtime' });
    const packages = [bad, needed, other];
    expect(withNamedAtRuntime(packages, new Set(['bad', 'none']))).toBe(packages);
  });
});

const MANIFEST = '{"name":"a","version":"1.0.0","dependencies":{"bad":"1.0.0"}}';

describe('a lockfile that marks a runtime dependency of the manifest as a development dependency', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'of pnpm 8',
      {
        'package.json': MANIFEST,
        'pnpm-lock.yaml':
          "lockfileVersion: '6.0'\n\ndevDependencies:\n  bad:\n    specifier: 1.0.0\n    version: 1.0.0\n\npackages:\n\n  /bad@1.0.0:\n    resolution: {integrity: sha512-aaaa}\n    dev: true\n",
      },
    ],
    [
      'of a pnpm workspace',
      {
        'package.json': '{}',
        'w/package.json': MANIFEST,
        'pnpm-lock.yaml':
          "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  w:\n    devDependencies:\n      bad:\n        specifier: 1.0.0\n        version: 1.0.0\n\npackages:\n\n  bad@1.0.0:\n    resolution: {integrity: sha512-aaaa}\n\nsnapshots:\n\n  bad@1.0.0: {}\n",
      },
    ],
    [
      'of Bun',
      {
        'package.json': MANIFEST,
        'bun.lock':
          '{"lockfileVersion":1,"workspaces":{"":{"name":"a","devDependencies":{"bad":"1.0.0"}}},"packages":{"bad":["bad@1.0.0","",{},"sha512-aaaa"]}}',
      },
    ],
    [
      'of Composer',
      {
        'composer.json': '{"require":{"x/Bad":"*"}}',
        'composer.lock': '{"packages":[],"packages-dev":[{"name":"x/bad","version":"1.0.0"}]}',
      },
    ],
    [
      'of Composer, through a different package',
      {
        'composer.json': '{"require":{"x/fine":"*"}}',
        'composer.lock':
          '{"packages":[{"name":"x/fine","version":"1.0.0","require":{"x/bad":"*"}}],"packages-dev":[{"name":"x/bad","version":"1.0.0"}]}',
      },
    ],
    [
      'of Pipenv',
      {
        Pipfile: '[packages]\nBad = "*"\n',
        'Pipfile.lock': '{"_meta":{},"default":{},"develop":{"bad":{"version":"==1.0"}}}',
      },
    ],
    [
      'of pub',
      {
        'pubspec.yaml': 'name: a\ndependencies:\n  bad: any\n',
        'pubspec.lock':
          'packages:\n  bad:\n    dependency: "direct dev"\n    description:\n      name: bad\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.0.0"\nsdks:\n  dart: ">=3.0.0"\n',
      },
    ],
    [
      'of uv',
      {
        'pyproject.toml': '[project]\nname = "own"\nversion = "1"\ndependencies = ["bad"]\n',
        'uv.lock':
          'version = 1\n\n[[package]]\nname = "own"\nversion = "1"\nsource = { editable = "." }\n\n[package.dev-dependencies]\ndev = [{ name = "bad" }]\n\n[[package]]\nname = "bad"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n',
      },
    ],
  ])('does not determine the scope of that dependency: lockfile %s', (_, files) => {
    const { packages } = inventoryOfFiles(files);
    expect(packages.find(({ name }) => name.endsWith('bad'))?.scope).toBe('runtime');
  });
});
