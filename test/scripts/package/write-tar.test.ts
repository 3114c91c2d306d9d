import { describe, expect, it } from '@jest/globals';
import { type PackedFile, writeTar } from '../../../scripts/package/write-tar.ts';
import { BLOCK, readFields } from '../../../shared/tar/header.ts';

const aFile = (path: string, isProgram = false): PackedFile => ({
  path,
  content: Buffer.from(path),
  isProgram,
});

describe('an npm package archive', () => {
  it('contains the files in the order of their paths', () => {
    const archive = writeTar([aFile('package/b'), aFile('package/a')]);
    expect(archive).toEqual(writeTar([aFile('package/a'), aFile('package/b')]));
    expect(archive.length).toBe(6 * BLOCK);
    const first = { name: 'package/a', type: '0', size: 9 };
    expect(readFields(archive, 0, 'a.tar')).toMatchObject(first);
    expect(archive.toString('latin1', BLOCK, BLOCK + 9)).toBe('package/a');
    expect(readFields(archive, 2 * BLOCK, 'a.tar')).toMatchObject({ name: 'package/b' });
  });

  it('makes only programs executable', () => {
    const archive = writeTar([aFile('package/a'), aFile('package/b', true)]);
    const modes = [0, 2 * BLOCK].map((at) => archive.toString('latin1', at + 100, at + 107));
    expect(modes).toEqual(['0000644', '0000755']);
  });

  it('cannot contain a path that does not fit into a header', () => {
    expect(() => writeTar([aFile('a'.repeat(101))])).toThrow('is too long');
  });
});
