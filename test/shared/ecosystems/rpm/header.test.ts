import { describe, expect, it } from '@jest/globals';
import { readHeader } from '../../../../shared/ecosystems/rpm/header.ts';

/** Returns a header that has one string tag, 1000, and the given changes. */
function header(entry: { offset?: number; count?: number; type?: number } = {}): Buffer {
  const data = Buffer.from('one\0two\0');
  const head = Buffer.alloc(24);
  const fields = [1, data.length, 1000, entry.type ?? 8, entry.offset ?? 0, entry.count ?? 2];
  fields.forEach((value, index) => void head.writeUInt32BE(value, index * 4));
  return Buffer.concat([head, data]);
}

describe('readHeader', () => {
  it('returns all strings of a tag, or only the first one', () => {
    const read = readHeader(header(), 'db');
    expect(read.texts(1000)).toEqual(['one', 'two']);
    expect(read.text(1000)).toBe('one');
    expect(read.texts(1001)).toEqual([]);
  });

  it.each([
    [{ count: 0xffffffff }, ['one', 'two']],
    [{ offset: 0xffffffff }, []],
    [{ type: 4 }, []],
  ])('returns only strings inside the header if an entry claims the values %j', (entry, texts) => {
    expect(readHeader(header(entry), 'db').texts(1000)).toEqual(texts);
  });

  it('returns no numbers if some of them are beyond the end of the header', () => {
    expect(readHeader(header({ type: 4, count: 2 }), 'db').numbers(1000)).toHaveLength(2);
    expect(readHeader(header({ type: 4, count: 3 }), 'db').numbers(1000)).toEqual([]);
  });

  it.each([0, 7, 23, 31])('rejects a header that is truncated after %d bytes', (length) => {
    expect(() => readHeader(header().subarray(0, length), 'db')).toThrow('cannot be read');
  });
});
