import { describe, expect, it } from '@jest/globals';
import { openPages } from '../../../../shared/ecosystems/rpm/sqlite-pages.ts';

function file(pageBytes = 512, pages = 2): Buffer {
  const bytes = Buffer.alloc(512 * pages);
  bytes.writeUInt16BE(pageBytes, 16);
  return bytes;
}

/** Returns a log with one page. `isOfThisLog` is false if the page is left over from an earlier log. */
function log(page: number, committed: boolean, isOfThisLog = true): Buffer {
  const wal = Buffer.alloc(32 + 24 + 512, page);
  wal.writeUInt32BE(0x377f0682, 0);
  wal.writeUInt32BE(512, 8);
  wal.writeUInt32BE(page, 32);
  wal.writeUInt32BE(committed ? 2 : 0, 36);
  wal.fill(isOfThisLog ? page : 0, 40, 48);
  return wal;
}

describe('openPages', () => {
  it('returns a page from the write-ahead log only if the page was committed', () => {
    expect(openPages(file(), log(2, true), 'db').page(2)[0]).toBe(2);
    expect(openPages(file(), log(2, false), 'db').page(2)[0]).toBe(0);
    expect(openPages(file(), log(2, true, false), 'db').page(2)[0]).toBe(0);
  });

  it.each([0, 3])('rejects page %d in a file with two pages', (page) => {
    expect(() => openPages(file(), undefined, 'db').page(page)).toThrow('damaged');
  });

  it.each([0, 100, 513])('rejects a page size of %d bytes', (size) => {
    expect(() => openPages(file(size), undefined, 'db')).toThrow('damaged');
  });

  it('rejects a file that is shorter than any page', () => {
    expect(() => openPages(Buffer.alloc(100), undefined, 'db')).toThrow('damaged');
  });
});
