import { describe, expect, it } from '@jest/globals';
import { readOperatingSystem } from '../../../shared/inventory/os-release.ts';

function read(files: Readonly<Record<string, string>>) {
  return readOperatingSystem(
    new Map(
      Object.entries(files).map(([path, text]) => [path, { path, bytes: Buffer.from(text) }]),
    ),
  );
}

describe('readOperatingSystem', () => {
  it('reads quoted and unquoted values', () => {
    const text = '# x\nPRETTY_NAME="Debian \\"12\\""\nID=\'debian\'\n VERSION_ID=12\n';
    expect(read({ 'etc/os-release': text })).toEqual({
      id: 'debian',
      versionId: '12',
      prettyName: 'Debian "12"',
    });
  });

  it('reads usr/lib/os-release if etc/os-release is missing', () => {
    expect(read({ 'usr/lib/os-release': 'ID=wolfi\n' })).toMatchObject({
      id: 'wolfi',
      versionId: '',
    });
  });

  it('returns the version number that belongs to the code name of an unreleased Debian version', () => {
    const text = 'ID=debian\nVERSION_CODENAME=forky\n';
    expect(read({ 'etc/os-release': text })).toMatchObject({ versionId: '14' });
  });

  it('uses ID_LIKE if there is no ID', () => {
    const text = 'ID_LIKE="debian ubuntu"\nVERSION_ID=8\n';
    expect(read({ 'etc/os-release': text })).toMatchObject({ id: 'debian', versionId: '8' });
  });

  it.each([
    ['etc/redhat-release', 'Rocky Linux release 8.10 (Green Obsidian)\n', 'rocky', '8.10'],
    ['etc/redhat-release', 'Red Hat Enterprise Linux release 8.10 (Ootpa)', 'rhel', '8.10'],
    ['etc/centos-release', 'CentOS release 6.10 (Final)', 'centos', '6.10'],
    ['etc/system-release-cpe', 'cpe:/o:centos:linux:6:GA\n', 'centos', '6'],
  ])('reads %s if os-release is missing', (path, text, id, versionId) => {
    expect(read({ [path]: text })).toMatchObject({ id, versionId });
  });

  it.each([[{}], [{ 'etc/redhat-release': 'x' }], [{ 'etc/os-release': 'NAME=x\n' }]])(
    'returns undefined for the files %j',
    (files) => {
      expect(read(files)).toBeUndefined();
    },
  );
});
