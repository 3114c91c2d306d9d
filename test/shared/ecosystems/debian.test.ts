import { describe, expect, it } from '@jest/globals';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  packageNamed,
} from '../../support/inventory.ts';

const OS_RELEASE = 'ID=debian\nVERSION_ID="13"\n';
const STATUS = 'var/lib/dpkg/status';
const status = ecosystemFixture('debian/status');

describe('the dpkg database', () => {
  const inventory = inventoryOfFiles({ 'etc/os-release': OS_RELEASE, [STATUS]: status }, 'image');

  it('lists installed packages, but not removed packages whose configuration files remain', () => {
    expect(namesOf(inventory)).toEqual([
      'adduser@3.152',
      'gcc-14-base@14.2.0-19',
      'libc6@2.41-12+deb13u4',
      'libgcc-s1@14.2.0-19',
      'passwd@1:4.17.4-2',
      'zlib1g@1:1.3.dfsg+really1.3.1-1+deb13u1',
    ]);
  });

  it('lists a package with its source package, its architecture and the Debian release', () => {
    expect(packageNamed(inventory, 'zlib1g')).toMatchObject({
      purl: 'pkg:deb/debian/zlib1g@1:1.3.dfsg%2Breally1.3.1-1%2Bdeb13u1?arch=amd64&distro=debian-13',
      ecosystem: 'Debian:13',
      architecture: 'amd64',
      source: { name: 'zlib', version: '1:1.3.dfsg+really1.3.1-1+deb13u1' },
      supplier: 'Mark Brown <broonie@debian.org>',
    });
  });

  it('lists the installed dependencies of a package', () => {
    expect(packageNamed(inventory, 'libgcc-s1').dependsOn).toEqual([
      'pkg:deb/debian/gcc-14-base@14.2.0-19?arch=amd64&distro=debian-13',
      'pkg:deb/debian/libc6@2.41-12%2Bdeb13u4?arch=amd64&distro=debian-13',
    ]);
  });

  it('resolves dependencies by provided name and by alternative', () => {
    const text = [
      'Package: a\nVersion: 1\nStatus: install ok installed\nDepends: none (>= 1) | mail-agent:any',
      'Package: b\nVersion: 2\nStatus: install ok installed\nProvides: mail-agent (= 3)',
    ].join('\n\n');
    const found = inventoryOfFiles({ [STATUS]: text }, 'image');
    expect(packageNamed(found, 'a').dependsOn).toEqual(['pkg:deb/debian/b@2']);
  });

  it('lists the version of a source package if it differs from the version of the binary package', () => {
    const text = 'Package: a\nVersion: 1+b1\nSource: src (1)\nStatus: install ok installed';
    expect(packageNamed(inventoryOfFiles({ [STATUS]: text }, 'image'), 'a').source).toEqual({
      name: 'src',
      version: '1',
    });
  });

  it.each([
    ['install ok triggers-pending', ['a']],
    ['install ok triggers-awaited', ['a']],
    ['install ok half-configured', ['a']],
    ['install ok unpacked', ['a']],
    ['deinstall reinstreq installed', ['a']],
    ['deinstall ok config-files', []],
    ['install reinstreq half-installed', ['a']],
    ['Install OK Installed', ['a']],
    ['purge ok not-installed', []],
  ])('with a package in the state %j lists the packages %j', (state, names) => {
    const text = `Package: a\nStatus: ${state}\nVersion: 1.0\n`;
    const { packages } = inventoryOfFiles({ [STATUS]: text }, 'image');
    expect(packages.map(({ name }) => name)).toEqual(names);
  });

  it.each(['', 'install ok gone'])(
    'is reported as a problem if the package state is %j',
    (state) => {
      const text = `Package: a\nStatus: ${state}\nVersion: 1.0\n\nPackage: b\nStatus: install ok installed\nVersion: 2.0\n`;
      const { packages, problems } = inventoryOfFiles({ [STATUS]: text }, 'image');
      expect(packages.map(({ name }) => name)).toEqual(['b']);
      expect(problems).toMatchObject([{ code: 'malformed', path: STATUS, line: 1 }]);
    },
  );

  it('lists the packages in status.d, although the files there have no status field', () => {
    const files = {
      'var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2024a\n',
      'var/lib/dpkg/status.d/tzdata.md5sums': 'Package: no\nVersion: 1\n',
    };
    expect(namesOf(inventoryOfFiles(files, 'image'))).toEqual(['tzdata@2024a']);
  });

  it('is reported as a problem if a paragraph has no version, but all other packages are still listed', () => {
    const text =
      'Package: a\nStatus: install ok installed\n\nPackage: b\nVersion: 1\nStatus: hold ok installed';
    const found = inventoryOfFiles({ [STATUS]: text }, 'image');
    expect(namesOf(found)).toEqual(['b@1']);
    expect(found.problems).toMatchObject([{ code: 'malformed', path: STATUS, line: 1 }]);
  });
});

describe('the opkg database', () => {
  it('is read like the dpkg database, but its packages have a different purl type', () => {
    const text =
      'Package: ubus\nVersion: 2024-r1\nStatus: install user installed\nArchitecture: mips';
    const found = inventoryOfFiles({ 'usr/lib/opkg/status': text }, 'image');
    expect(found.packages).toMatchObject([{ purl: 'pkg:opkg/ubus@2024-r1?arch=mips' }]);
  });

  it('takes licenses and maintainers from the control files', () => {
    const found = inventoryOfFiles(
      {
        'usr/lib/opkg/status': 'Package: ubus\nVersion: 1\nStatus: install user installed\n',
        'usr/lib/opkg/info/ubus.control': 'Package: ubus\nLicense: LGPL-2.1\nMaintainer: F\n',
        'usr/lib/opkg/info/ubus.list': '/bin/ubus\n',
      },
      'image',
    );
    expect(found.packages).toMatchObject([{ license: 'LGPL-2.1', supplier: 'F' }]);
    expect(found.files).toEqual(['usr/lib/opkg/status']);
  });
});
