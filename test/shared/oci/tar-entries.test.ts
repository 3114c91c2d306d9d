import { describe, expect, it } from '@jest/globals';
import { paddedSize, readTarEntries } from '../../../shared/oci/tar-entries.ts';
import { header, paxRecords } from '../../support/tar.ts';

const entryOf = (block: Buffer) => {
  const step = readTarEntries('x').next(block, 0);
  if (step.kind !== 'entry') throw new Error(step.kind);
  return step.entry;
};

describe('the entries of a tar archive', () => {
  it.each([
    ['0', 'file'],
    ['\0', 'file'],
    ['7', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['5', 'directory'],
    ['3', 'other'],
    ['6', 'other'],
    ['V', 'other'],
  ])('of type %j are %s', (flag, type) => {
    expect(entryOf(header('a', flag, 0)).type).toBe(type);
  });

  it('are folders when their name ends with a slash', () => {
    expect(entryOf(header('a/', '0', 0))).toMatchObject({ type: 'directory', path: 'a' });
  });

  it.each(['1', '2', '3', '5', '6'])(
    'of type %s have no data, whatever their size says',
    (flag) => {
      expect(entryOf(header('a', flag, 999)).dataSize).toBe(0);
    },
  );

  it('have the name that an extended header gave, and only the next one', () => {
    const entries = readTarEntries('x');
    const content = paxRecords({ path: 'long', size: '3', linkpath: 't' });
    expect(entries.next(header('p', 'x', content.length), 0)).toEqual({
      kind: 'extended',
      size: content.length,
    });
    entries.extend(content);
    expect(entries.next(header('short', '0', 9), 0)).toMatchObject({
      entry: { path: 'long', dataSize: 3 },
    });
    expect(entries.next(header('short', '0', 9), 0)).toMatchObject({
      entry: { path: 'short', dataSize: 9 },
    });
  });

  it('pass over global headers, end at two blocks of zeros, and bear a lone one', () => {
    const entries = readTarEntries('x');
    const zeros = Buffer.alloc(512);
    expect(entries.next(header('g', 'g', 52), 0)).toEqual({ kind: 'skip', size: 52 });
    expect(entries.next(zeros, 0)).toEqual({ kind: 'more' });
    expect(entries.next(header('a', '0', 0), 0).kind).toBe('entry');
    entries.next(zeros, 0);
    expect(entries.next(zeros, 0)).toEqual({ kind: 'end' });
  });

  it('keep symbolic links as written, and refuse hard links that climb out', () => {
    expect(entryOf(header('a', '2', 0, '../../b')).linkPath).toBe('../../b');
    expect(entryOf(header('a', '1', 0, './b')).linkPath).toBe('b');
    expect(() => entryOf(header('a', '1', 0, '../b'))).toThrow(
      expect.objectContaining({ code: 'path-escapes' }),
    );
  });

  it('refuse an extended header that is too large, and a size that is no number', () => {
    expect(() => readTarEntries('x').next(header('a', 'x', 2e6), 0)).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
    const entries = readTarEntries('x');
    const content = paxRecords({ size: '1e3' });
    entries.next(header('p', 'x', content.length), 0);
    entries.extend(content);
    expect(() => entries.next(header('a', '0', 0), 0)).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it('count padding in blocks', () => {
    expect([0, 1, 512, 513].map(paddedSize)).toEqual([0, 512, 512, 1024]);
  });
});
