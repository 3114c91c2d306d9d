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
  it('reads quoted and bare values', () => {
    const text = '# x\nPRETTY_NAME="Debian \\"12\\""\nID=\'debian\'\n VERSION_ID=12\n';
    expect(read({ 'etc/os-release': text })).toEqual({
      id: 'debian',
      versionId: '12',
      prettyName: 'Debian "12"',
    });
  });

  it('falls back to the file of the vendor', () => {
    expect(read({ 'usr/lib/os-release': 'ID=wolfi\n' })).toMatchObject({
      id: 'wolfi',
      versionId: '',
    });
  });

  it('knows the number of a Debian release that is not out yet', () => {
    const text = 'ID=debian\nVERSION_CODENAME=forky\n';
    expect(read({ 'etc/os-release': text })).toMatchObject({ versionId: '14' });
  });

  it.each([[{}], [{ 'etc/os-release': 'NAME=x\n' }]])('is unknown for %j', (files) => {
    expect(read(files)).toBeUndefined();
  });
});
