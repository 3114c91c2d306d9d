import { describe, expect, it } from '@jest/globals';
import { readTarEntries } from '../../../shared/tar/entries.ts';
import { entryOf } from '../../../shared/tar/entry.ts';
import { header } from '../../support/tar.ts';

const read = (block: Buffer) => {
  const step = readTarEntries('x').next(block, 0);
  if (step.kind !== 'entry') throw new Error(step.kind);
  return step.entry;
};

describe('an entry of a tar archive', () => {
  it.each([
    ['0', 'file'],
    ['\0', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['5', 'directory'],
    ['3', 'skipped'],
    ['4', 'skipped'],
    ['6', 'fifo'],
    ...[...'789ABDMNVXaz!'].map((flag) => [flag, 'unknown']),
  ])('with the type %j is %s', (flag, type) => {
    expect(read(header('a', flag, 0)).type).toBe(type);
  });

  it('in the oldest format is a folder if its name ends with a slash', () => {
    expect(read(header('a/', '\0', 9))).toMatchObject({ type: 'directory', dataSize: 0 });
    expect(read(header('a/', '0', 9))).toMatchObject({ type: 'file', path: 'a', dataSize: 9 });
  });

  it.each(['1', '2', '3', '5', '6'])(
    'with the type %s has no data, regardless of its size',
    (flag) => {
      expect(read(header('a', flag, 999)).dataSize).toBe(0);
    },
  );

  it('has the target of a symbolic link as written, and is rejected if it is a hard link to a path outside the archive', () => {
    expect(read(header('a', '2', 0, '../../b')).linkPath).toBe('../../b');
    expect(read(header('a', '1', 0, './b')).linkPath).toBe('b');
    expect(() => read(header('a', '1', 0, '../b'))).toThrow(
      expect.objectContaining({ code: 'path-escapes' }),
    );
  });

  it('has a sparse map if it is a sparse file', () => {
    const merged = { name: 'a', linkName: '', type: '0', dataSize: 5, mode: 0o644, realSize: 9 };
    const runs = [{ offset: 2, length: 5 }];
    expect(entryOf(merged, 'x', runs)).toMatchObject({ path: 'a', sparse: { realSize: 9, runs } });
    expect(entryOf(merged, 'x')).not.toHaveProperty('sparse');
  });
});
