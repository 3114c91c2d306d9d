import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const OS = { 'etc/os-release': 'ID=debian\nVERSION_ID="13"\n' };

function packageOf(fields: string, files: Readonly<Record<string, string>> = {}) {
  const status = `Package: a\nStatus: install ok installed\nVersion: 1:2-3\n${fields}`;
  return packageNamed(
    inventoryOfFiles({ ...OS, 'var/lib/dpkg/status': status, ...files }, 'image'),
    'a',
  );
}

describe('a dpkg package', () => {
  it('has its distribution as the purl namespace, and its architecture as a qualifier', () => {
    expect(packageOf('Architecture: arm64\nMaintainer: M <m@example.org>\n')).toMatchObject({
      purl: 'pkg:deb/debian/a@1:2-3?arch=arm64&distro=debian-13',
      ecosystem: 'Debian:13',
      architecture: 'arm64',
      supplier: 'M <m@example.org>',
      scope: 'runtime',
    });
  });

  it.each([
    ['', { name: 'a', version: '1:2-3' }],
    ['Source: b\n', { name: 'b', version: '1:2-3' }],
    ['Source: b (2-3)\n', { name: 'b', version: '2-3' }],
  ])('with the source field %j has the source package %j', (fields, source) => {
    expect(packageOf(fields).source).toEqual(source);
  });

  it('is direct unless apt installed it as a dependency', () => {
    const states = 'var/lib/apt/extended_states';
    expect(packageOf('').isDirect).toBeUndefined();
    expect(packageOf('', { [states]: '' }).isDirect).toBe(true);
    expect(packageOf('', { [states]: 'Package: a\nAuto-Installed: 1\n' }).isDirect).toBe(false);
  });

  it('is reported as a problem at its line if it has no version', () => {
    const status = 'Package: a\nStatus: install ok installed\n';
    const { packages, problems } = inventoryOfFiles({ 'var/lib/dpkg/status': status }, 'image');
    expect(packages).toEqual([]);
    expect(problems).toMatchObject([{ code: 'malformed', line: 1 }]);
  });
});

describe('an opkg package', () => {
  it('has no purl namespace, and takes its license and supplier from the control file', () => {
    const files = {
      'usr/lib/opkg/status': 'Package: a\nStatus: install ok installed\nVersion: 1\n',
      'usr/lib/opkg/info/a.control': 'Package: a\nLicense: MIT\nMaintainer: M\n',
    };
    expect(packageNamed(inventoryOfFiles(files, 'image'), 'a')).toMatchObject({
      purl: 'pkg:opkg/a@1',
      license: 'MIT',
      supplier: 'M',
    });
  });
});
