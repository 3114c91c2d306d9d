import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const MANIFEST = '{"name":"a","version":"1.0.0","license":"MIT"}';

function found(path: string, manifest = MANIFEST): readonly string[] {
  return namesOf(inventoryOfFiles({ [path]: manifest }, 'image'));
}

describe('installed npm packages', () => {
  it.each([
    'node_modules/a/package.json',
    'app/node_modules/a/package.json',
    'app/node_modules/b/node_modules/a/package.json',
    'app/node_modules/@s/a/package.json',
    'app/node_modules/.pnpm/a@1.0.0/node_modules/a/package.json',
    'app/node_modules/.store/a-npm-1.0.0-245c7d42c7/package/package.json',
    'deno-dir/npm/registry.npmjs.org/a/1.0.0/package.json',
    'root/.cache/deno/npm/npm.example.com/@s/a/1.0.0-rc.1/package.json',
  ])('are found at %s', (path) => {
    expect(found(path)).toEqual(['a@1.0.0']);
  });

  it.each([
    'app/package.json',
    'app/node_modules/b/test/fixtures/a/package.json',
    'app/node_modules/b/dist/package.json',
    'app/node_modules/.package.json/package.json',
    'app/xnode_modules/a/package.json',
    'npm/registry.npmjs.org/a/1.0.0/dist/package.json',
    'npm/packages/a/1.0.0/package.json',
  ])('are not found at %s', (path) => {
    expect(found(path)).toEqual([]);
  });

  it.each([
    ['only states the module type', '{"type":"module"}'],
    ['is for Visual Studio Code', '{"name":"ext","version":"1","engines":{"vscode":"*"}}'],
    ['is for Unity', '{"name":"com.a","version":"1","unity":"2020"}'],
  ])('do not include a package if its manifest %s', (_what, manifest) => {
    expect(found('node_modules/a/package.json', manifest)).toEqual([]);
  });

  it.each(['"engines":{"vscode":"*"}', '"contributes":{}', '"unity":"2020"'])(
    'include a package that Node loads by name even if its manifest contains %s',
    (more) => {
      const manifest = `{"name":"a","version":"1.0.0",${more}}`;
      expect(found('node_modules/a/package.json', manifest)).toEqual(['a@1.0.0']);
    },
  );

  it('include a package without a version if Node loads it by name', () => {
    expect(found('node_modules/a/package.json', '{"name":"a"}')).toEqual(['a@']);
    expect(found('node_modules/@s/a/package.json', '{"name":"@s/a","version":1}')).toEqual([
      '@s/a@',
    ]);
    expect(found('node_modules/b/package.json', '{"name":"a"}')).toEqual([]);
  });

  it('are reported as a problem if their manifest cannot be read', () => {
    const { problems } = inventoryOfFiles({ 'node_modules/a/package.json': '[]' }, 'image');
    expect(problems).toMatchObject([{ code: 'malformed', path: 'node_modules/a/package.json' }]);
  });

  it('depend on the packages that Node would load, and are direct if the project depends on them', () => {
    const { packages, problems } = inventoryOfFiles(
      {
        'app/package.json': '{"dependencies":{"a":"1","@s/b":"1"}}',
        'app/node_modules/a/package.json':
          '{"name":"a","version":"1.0.0","dependencies":{"c":"*","@s/b":"*","none":"*","bad":"*"}}',
        'app/node_modules/@s/b/package.json': '{"name":"@s/b","version":"1.0.0"}',
        'app/node_modules/bad/package.json': '{',
        'app/node_modules/c/package.json':
          '{"name":"c","version":"1.0.0","peerDependencies":{"a":"*"}}',
        'app/node_modules/a/node_modules/c/package.json': '{"name":"c","version":"2.0.0"}',
      },
      'image',
    );
    expect(packages.map(({ purl, isDirect, dependsOn }) => [purl, isDirect, dependsOn])).toEqual([
      ['pkg:npm/%40s/b@1.0.0', true, []],
      ['pkg:npm/a@1.0.0', true, ['pkg:npm/%40s/b@1.0.0', 'pkg:npm/c@2.0.0']],
      ['pkg:npm/c@1.0.0', false, ['pkg:npm/a@1.0.0']],
      ['pkg:npm/c@2.0.0', false, []],
    ]);
    expect(problems).toMatchObject([{ path: 'app/node_modules/bad/package.json' }]);
  });
});

it('an installed package is direct if a workspace member depends on it', () => {
  const files = {
    'app/package.json': '{"workspaces":["packages/*"]}',
    'app/packages/lib/package.json': '{"dependencies":{"a":"1"}}',
    'app/node_modules/a/package.json': MANIFEST,
  };
  expect(inventoryOfFiles(files, 'image').packages).toMatchObject([{ name: 'a', isDirect: true }]);
  const alone = { ...files, 'app/package.json': '{}' };
  expect(inventoryOfFiles(alone, 'image').packages).toMatchObject([{ isDirect: false }]);
});

it('installed npm packages are listed in a source tree as well as in an image', () => {
  const files = { 'node_modules/a/package.json': '{"name":"a","version":"1.0.0"}' };
  const { packages } = inventoryOfFiles(files, 'directory');
  expect(packages.map(({ purl }) => purl)).toEqual(['pkg:npm/a@1.0.0']);
});
