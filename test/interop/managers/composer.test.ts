import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles, namesOf } from '../../support/inventory.ts';

/** Locked by Composer 2.8.8 from archives, paths and a repository. */
const LOCKFILE = ecosystemFixture('php/composer.lock');
const FILES = {
  'composer.lock': LOCKFILE,
  'composer.json': ecosystemFixture('php/composer.json'),
  'libs/copied/composer.json': '{"name":"acme/copied"}',
  'libs/mine/composer.json': '{"name":"acme/mine"}',
};

describe('a Composer project', () => {
  it('lists the packages that Composer lists, and marks packages that a manifest names as direct', () => {
    const { packages } = inventoryOfFiles(FILES);
    const names = new Map(packages.map(({ purl, name }) => [purl, name]));
    expect(
      packages.map(({ name, version, scope, isDirect, license, dependsOn }) =>
        [
          `${name}@${version} ${scope}${isDirect === true ? ' direct' : ''} ${license ?? '-'}`,
          ...dependsOn.map((need) => names.get(need)),
        ].join(' '),
      ),
    ).toEqual([
      'acme/diff@4.0.0 runtime -',
      'acme/fork@3.0.0 runtime direct -',
      'acme/gitpkg@dev-main runtime direct MIT acme/diff',
      'acme/http@v2.0.1 runtime direct MIT acme/impl Acme/Log',
      'acme/impl@1.0.0 runtime direct proprietary',
      'Acme/Log@1.1.0 runtime direct MIT OR GPL-2.0-or-later',
      'acme/meta@1.0.0 runtime direct - Acme/Log',
      'acme/test@9.0.0 development direct - acme/diff',
    ]);
  });

  it('is ignored inside an installed package', () => {
    const project = '{"packages":[{"name":"a/b","version":"1.0"}]}';
    const files = { 'composer.lock': project, 'vendor/a/b/composer.lock': LOCKFILE };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a/b@1.0']);
  });
});
