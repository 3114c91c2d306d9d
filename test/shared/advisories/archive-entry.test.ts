import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { archiveSplitter, packArchive } from '../../../shared/advisories/archive-entry.ts';

/** Splits a file that arrives in chunks of the given size. */
function split(file: Buffer, size: number): readonly Buffer[] {
  const index: Uint8Array[] = [];
  const archive: Uint8Array[] = [];
  const take = archiveSplitter({
    index: (chunk) => index.push(chunk),
    archive: (chunk) => archive.push(chunk),
  });
  for (let at = 0; at < file.length; at += size) take(file.subarray(at, at + size));
  return [Buffer.concat(index), Buffer.concat(archive)];
}

it('an archive and its index are read back unchanged from chunks of any size', () => {
  const bytes = fc.uint8Array({ maxLength: 50 }).map((array) => Buffer.from(array));
  fc.assert(
    fc.property(bytes, bytes, fc.integer({ min: 1, max: 100 }), (index, archive, size) => {
      expect(split(packArchive(index, archive), size)).toEqual([index, archive]);
    }),
  );
});

it.each([
  ['has a different format', Buffer.from('x'.repeat(100))],
  ['is shorter than its head', packArchive(Buffer.from('i'), Buffer.from('a')).subarray(0, 18)],
  ['states a huge index', Buffer.from(`assay archive 1\n\xff\xff\xff\xffabc`, 'latin1')],
])('a file yields an empty index and an empty archive if it %s', (_, file) => {
  expect(split(file, 7)).toEqual([Buffer.alloc(0), Buffer.alloc(0)]);
});
