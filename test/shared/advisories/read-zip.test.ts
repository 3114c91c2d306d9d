import { describe, expect, it } from '@jest/globals';
import { listRecords, unpackRecord } from '../../../shared/advisories/read-zip.ts';
import { type ZipFile, zipOf } from './builders.ts';

const BYTES = Buffer.from('{"id":"A"}');

function aFile(fields: Partial<ZipFile> = {}): ZipFile {
  return { name: 'A.json', bytes: BYTES, ...fields };
}

async function contentsOf(archive: Buffer): Promise<string[]> {
  const entries = await listRecords(archive, 'all.zip');
  return entries.map((entry) =>
    unpackRecord(
      archive.subarray(entry.start, entry.start + entry.packed),
      entry,
      'all.zip',
    ).toString(),
  );
}

describe('an archive of records', () => {
  it('is read, stored or deflated, and only its JSON files', async () => {
    const archive = zipOf([
      aFile(),
      aFile({ name: 'B.json', isStored: true }),
      aFile({ name: 'x.txt' }),
    ]);
    expect(await contentsOf(archive)).toEqual(['{"id":"A"}', '{"id":"A"}']);
  });

  it.each<[string, Buffer, string]>([
    ['is no archive', Buffer.from('hello'), 'not a readable zip'],
    ['is cut', zipOf([aFile()]).subarray(0, 60), 'not a readable zip'],
    ['has a name that climbs out', zipOf([aFile({ name: '../../A.json' })]), 'not a readable zip'],
    ['packs in an unknown way', zipOf([aFile({ claims: { method: 93 } })]), 'packed in a way'],
    ['promises a huge record', zipOf([aFile({ claims: { size: 0x7fffffff } })]), 'the archive has'],
    ['lies about the checksum', zipOf([aFile({ claims: { crc: 1 } })]), 'the promised checksum'],
    ['lies about the size', zipOf([aFile({ claims: { size: 3 } })]), 'cannot be inflated'],
  ])('is refused when it %s', async (_, archive, message) => {
    await expect(contentsOf(archive)).rejects.toThrow(message);
  });

  it('is refused when it inflates out of all proportion', async () => {
    const bomb = zipOf([aFile({ bytes: Buffer.alloc(1024 * 1024) })]);
    await expect(listRecords(bomb, 'all.zip')).rejects.toThrow('more than 100 times their size');
  });
});
