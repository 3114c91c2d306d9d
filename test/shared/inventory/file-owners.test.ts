import { describe, expect, it } from '@jest/globals';
import { mergePackages } from '../../../shared/ecosystems/merge-packages.ts';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { divideByOwner } from '../../../shared/inventory/file-owners.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import { aPackage, inventoryOfFiles, packedFixture } from '../../support/inventory.ts';

const OWNER = 'pkg:deb/debian/python3-x@1';

const owned = (...paths: string[]) => [() => paths.map((path) => ({ owner: OWNER, path }))];

function at(type: string, name: string, ...paths: string[]) {
  const locations = paths.map((path) => ({ path }));
  return aPackage({ purl: `pkg:${type}/${name}@1`, type, name, locations });
}

describe('divideByOwner', () => {
  it('separates packages whose files belong to an operating system package', () => {
    const found = [at('pypi', 'x', 'usr/lib/x/METADATA'), at('pypi', 'y', 'srv/y/METADATA')];
    const { packages, contained } = divideByOwner(found, owned('usr/lib/x/METADATA'));
    expect(packages.map(({ name }) => name)).toEqual(['y']);
    expect(contained).toMatchObject([{ name: 'x', ownedBy: [OWNER] }]);
  });

  it("keeps a package that is linked into a program, and assigns it the program's owner", () => {
    const { packages } = divideByOwner([at('golang', 'm', 'usr/bin/t')], owned('usr/bin/t'));
    expect(packages).toMatchObject([{ name: 'm', ownedBy: [OWNER] }]);
  });

  it('treats /lib in file lists as /usr/lib', () => {
    const { contained } = divideByOwner(
      [at('maven', 'a', 'usr/lib/a.jar!/b.jar')],
      owned('lib/a.jar'),
    );
    expect(contained).toHaveLength(1);
  });

  it('lists all owners of a package that is linked into several programs', () => {
    const found = ['usr/bin/t', 'usr/bin/u'].map((path) => at('golang', 'm', path));
    const lists = [
      () => [
        { owner: 'pkg:deb/debian/u@1', path: 'usr/bin/u' },
        { owner: 'pkg:deb/debian/t@1', path: 'usr/bin/t' },
      ],
    ];
    const [only, ...others] = mergePackages(divideByOwner(found, lists).packages);
    expect(only?.ownedBy).toEqual(['pkg:deb/debian/t@1', 'pkg:deb/debian/u@1']);
    expect(others).toEqual([]);
  });

  it('keeps a package if one of its files has no owner', () => {
    const found = [at('npm', 'a', 'usr/share/a/package.json', 'srv/a/package.json')];
    expect(divideByOwner(found, owned('usr/share/a/package.json')).contained).toEqual([]);
  });

  it('redirects dependencies from a separated package to its owner', () => {
    const user = { ...at('pypi', 'y', 'srv/y'), dependsOn: ['pkg:pypi/x@1'] };
    const { packages } = divideByOwner([user, at('pypi', 'x', 'usr/x')], owned('usr/x'));
    expect(packages).toMatchObject([{ name: 'y', dependsOn: [OWNER] }]);
  });

  it('does not treat one operating system package as part of another', () => {
    const found = [at('deb', 'd', 'var/lib/dpkg/status')];
    expect(divideByOwner(found, owned('var/lib/dpkg/status')).packages).toEqual(found);
  });
});

const GEMSPEC = "Gem::Specification.new do |s|\n  s.name = 'x'\n  s.version = '1'\nend\n";
const COMPOSER = '{"packages":[{"name":"a/x","version":"1"}]}';

describe('packages whose files an operating system package installed', () => {
  const metadata = 'usr/lib/python3/dist-packages/x-1.dist-info/METADATA';
  const folder = metadata.slice(0, metadata.lastIndexOf('/'));
  const python = { [metadata]: 'Metadata-Version: 2.1\nName: x\nVersion: 1\n' };

  it.each([
    [
      'dpkg',
      {
        'var/lib/dpkg/status':
          'Package: python3-x\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n',
        'var/lib/dpkg/info/python3-x.list': `/.\n/usr\n/${metadata}\n`,
      },
    ],
    [
      'dpkg for one of several architectures',
      {
        'var/lib/dpkg/status':
          'Package: python3-x\nStatus: install ok installed\nVersion: 1\nArchitecture: amd64\n',
        'var/lib/dpkg/info/python3-x:amd64.list': `/${metadata}\n`,
      },
    ],
    [
      'dpkg in status.d',
      {
        'var/lib/dpkg/status.d/python3-x': 'Package: python3-x\nVersion: 1\nArchitecture: all\n',
        'var/lib/dpkg/status.d/python3-x.md5sums': `d41d8cd98f00b204e9800998ecf8427e  ${metadata}\n`,
      },
    ],
    [
      'apk',
      {
        'lib/apk/db/installed': `P:py3-x\nV:1-r0\nF:usr\nF:${folder}\nR:METADATA\n`,
      },
    ],
    [
      'apk 3, with modes and checksums',
      {
        'usr/lib/apk/db/installed': `P:py3-x\nV:1-r0\nF:${folder}\nM:0:0:755\nR:METADATA\na:0:0:644\nZ:Q1x=\n`,
      },
    ],
    [
      'opkg of OpenWrt',
      {
        'usr/lib/opkg/status':
          'Package: python3-x\nVersion: 1\nStatus: install user installed\nArchitecture: mips\n',
        'usr/lib/opkg/info/python3-x.list': `/${metadata}\n`,
      },
    ],
    [
      'opkg of Yocto, with modes',
      {
        'var/lib/opkg/status':
          'Package: python3-x\nVersion: 1\nStatus: install ok installed\nArchitecture: all\n',
        'var/lib/opkg/info/python3-x.list': `/usr\t0755\n/${metadata}\t0100644\n`,
      },
    ],
    [
      'pacman',
      {
        'var/lib/pacman/local/x-1/desc': '%NAME%\npython-x\n\n%VERSION%\n1-1\n',
        'var/lib/pacman/local/x-1/files': `%FILES%\nusr/\n${metadata}\n`,
      },
    ],
    [
      'Portage',
      {
        'var/db/pkg/dev-python/x-1/CONTENTS': `dir /usr\nobj /${metadata} d41d8cd98f00b204e9800998ecf8427e 1\n`,
      },
    ],
  ])('are counted once, as part of the package that is installed with %s', (_manager, files) => {
    const { packages, contained } = inventoryOfFiles(
      { ...python, ...files } as Record<string, string>,
      'image',
    );
    expect(packages).toHaveLength(1);
    expect(contained).toMatchObject([{ name: 'x', ownedBy: [packages[0]?.purl] }]);
  });

  it.each([
    ['Node', 'usr/lib/node_modules/x/package.json', '{"name":"x","version":"1"}'],
    ['Ruby', 'usr/share/rubygems-integration/all/specifications/x-1.gemspec', GEMSPEC],
    ['PHP', 'usr/share/php/composer/installed.json', COMPOSER],
  ])(
    'are counted once, as part of an apk package, if they are packages for %s',
    (_language, path, text) => {
      const [name, at] = [
        path.slice(path.lastIndexOf('/') + 1),
        path.slice(0, path.lastIndexOf('/')),
      ];
      const database = `P:x\nV:1-r0\nF:${at}\nR:${name}\n`;
      const files = { [path]: text, 'lib/apk/db/installed': database };
      const { packages, contained } = inventoryOfFiles(files, 'image');
      expect(packages.map(({ type }) => type)).toEqual(['apk']);
      expect(contained).toMatchObject([{ version: '1', ownedBy: [packages[0]?.purl] }]);
    },
  );

  it.each([
    ['var/lib/rpm/Packages', 'rpm/Packages'],
    ['usr/lib/sysimage/rpm/Packages.db', 'rpm/Packages.db'],
    ['var/lib/rpm/rpmdb.sqlite', 'rpm/rpmdb.sqlite'],
  ])('are counted once, as part of an rpm package in %s', (path, fixture) => {
    const archives = [
      {
        path: '',
        sha1: 'a'.repeat(40),
        manifest: {},
        poms: [{ group: 'g', artifact: 'x', version: '1' }],
      },
    ];
    const extract = { kind: 'java-archive', problems: [], archives } as const;
    const jar = {
      path: 'opt/beta/a-rather-long-name-of-a-file-1',
      bytes: Buffer.from(JSON.stringify(extract)),
      extract: extract.kind,
    };
    const description = { kind: 'image', name: 'test' } as const;
    const files = [jar, { path, bytes: packedFixture(fixture) }];
    const { packages, contained } = takeInventory(
      { description, layers: [], files, problems: [] },
      ecosystems,
    );
    expect(packages.map(({ name }) => name)).toEqual(['alpha', 'beta', 'gamma']);
    expect(contained).toMatchObject([{ name: 'g:x', ownedBy: [packages[1]?.purl] }]);
  });
});

describe('the assignment of files to operating system packages', () => {
  const files = {
    'etc/os-release': 'ID=alpine\nVERSION_ID=3.20.0\n',
    'lib/apk/db/installed':
      'P:py\nV:1.0-r0\nF:usr/lib/a.dist-info\nR:METADATA\n\nP:lock\nV:1-r0\nF:\nR:package-lock.json\n\n',
  };

  it('applies to packages that are installed in an image', () => {
    const metadata = 'Metadata-Version: 2.1\nName: a\nVersion: 1\n';
    const inventory = inventoryOfFiles(
      { ...files, 'usr/lib/a.dist-info/METADATA': metadata },
      'image',
    );
    expect(inventory.contained?.map(({ name }) => name)).toEqual(['a']);
  });

  it('does not apply to a lockfile in a folder', () => {
    const lockfile = JSON.stringify({
      lockfileVersion: 3,
      packages: { 'node_modules/minimist': { version: '1.2.5' } },
    });
    const inventory = inventoryOfFiles({ ...files, 'package-lock.json': lockfile });
    expect(inventory.contained).toBeUndefined();
    expect(inventory.packages.map(({ name }) => name)).toContain('minimist');
  });

  it('does not apply to lockfiles in an image, which are never read', () => {
    const lockfiles = ecosystems
      .flatMap(({ formats }) => formats)
      .filter(({ role }) => role === 'lockfile');
    expect(lockfiles.filter(({ wantedIn }) => wantedIn?.includes('image') !== false)).toEqual([]);
  });
});
