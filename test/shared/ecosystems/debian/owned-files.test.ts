import { describe, expect, it } from '@jest/globals';
import { ownedFiles } from '../../../../shared/ecosystems/debian/owned-files.ts';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const STATUS = 'Package: a\nStatus: install ok installed\nVersion: 1\nArchitecture: amd64\n';
const found = packageNamed(inventoryOfFiles({ 'var/lib/dpkg/status': STATUS }, 'image'), 'a');

/** Returns the paths of package `a` in a system below `root`. The given files are next to the database. */
function pathsOf(files: Readonly<Record<string, string>>, root = '') {
  const fileAt = (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
  };
  const owned = ownedFiles([{ found, paragraph: { line: 1, fields: new Map() } }], {
    file: { path: 'status.d/a', bytes: Buffer.from(STATUS) },
    context: { sourceKind: 'image', file: fileAt, named: () => [], os: undefined },
    root,
    info: 'info/',
  });
  return [...owned].map(({ owner, path }) => {
    expect(owner).toBe(found.purl);
    return path;
  });
}

describe('the files of dpkg and opkg packages', () => {
  it('come from the file list of the package, even if the name of the list contains the architecture', () => {
    expect(pathsOf({ 'info/a.list': '/.\n/etc/a\n' })).toEqual(['.', 'etc/a']);
    expect(pathsOf({ 'info/a:amd64.list': '/etc/a\n' })).toEqual(['etc/a']);
    expect(pathsOf({ 'info/b.list': '/etc/b\n' })).toEqual([]);
    expect(pathsOf({ 'info/a.list': '/etc/a\r\n/etc/b\t0644\r\n' })).toEqual(['etc/a', 'etc/b']);
  });

  it('have paths without the file modes that opkg writes after them', () => {
    expect(pathsOf({ 'info/a.list': '/bin/a\t0120777\tbusybox\n' }, 'r/')).toEqual(['r/bin/a']);
  });

  it('exclude relative and empty paths', () => {
    expect(pathsOf({ 'info/a.list': 'etc/a\n\n' })).toEqual([]);
  });

  it('come from the checksum file if there is no file list', () => {
    expect(pathsOf({ 'status.d/a.md5sums': 'd41d8cd9  usr/bin/my a\n' })).toEqual(['usr/bin/my a']);
  });
});
