import { describe, expect, it } from '@jest/globals';
import { listRecords, recordUnpacker } from '../../../shared/advisories/read-zip.ts';
import { jarOf, type ZipMember } from '../../support/executables.ts';

const CONTENT = '{"id":"A"}';

function aFile(fields: Partial<ZipMember> = {}): ZipMember {
  return { name: 'A.json', content: CONTENT, ...fields };
}

function contentsOf(archive: Buffer): string[] {
  const entries = listRecords(archive, 'all.zip');
  const unpack = recordUnpacker('all.zip');
  return entries.map((entry) =>
    unpack(archive.subarray(entry.start, entry.start + entry.packed), entry).toString(),
  );
}

describe('a ZIP archive of records', () => {
  it('yields only its JSON files, whether stored or deflated', () => {
    const archive = jarOf([
      aFile(),
      aFile({ name: 'B.json', isStored: true }),
      aFile({ name: 'x.txt' }),
    ]);
    expect(contentsOf(archive)).toEqual(['{"id":"A"}', '{"id":"A"}']);
  });

  it.each<[string, Buffer, string]>([
    ['is not an archive', Buffer.from('hello'), 'not a readable zip'],
    ['is truncated', jarOf([aFile()]).subarray(0, 60), 'not a readable zip'],
    [
      'contains a name that leads out of it',
      jarOf([aFile({ name: '../../A.json' })]),
      'not a readable zip',
    ],
    [
      'uses an unknown compression method',
      jarOf([aFile({ method: 93 })]),
      'an unsupported compression',
    ],
    ['states a huge record size', jarOf([aFile({ size: 0x7fffffff })]), 'the archive has'],
    ['states a wrong checksum', jarOf([aFile({ crc: 1 })]), 'does not match its checksum'],
    ['states a wrong size', jarOf([aFile({ size: 3 })]), 'cannot be inflated'],
  ])('is rejected if it %s', (_, archive, message) => {
    expect(() => contentsOf(archive)).toThrow(message);
  });

  it('is rejected if its compression ratio is excessive', () => {
    const bomb = jarOf([aFile({ content: Buffer.alloc(1024 * 1024) })]);
    expect(() => listRecords(bomb, 'all.zip')).toThrow('more than 100 times their size');
  });
});
