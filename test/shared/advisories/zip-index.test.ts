import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadIndex, saveIndex, type ZipIndex } from '../../../shared/advisories/zip-index.ts';
import { aFolder } from './builders.ts';

const STAMP = { path: '/db/npm/all.zip', size: 10, mtimeMs: 5 };
const ENTRY = { start: 1, packed: 2, size: 3, crc: 4, isDeflated: true };
const INDEX: ZipIndex = {
  entries: [ENTRY],
  names: new Map([['__proto__', [0]]]),
  releases: ['npm'],
  newest: '2026-01-01T00:00:00Z',
  broken: ['x.json'],
};

describe('the index of an archive', () => {
  it('is there in the next run', async () => {
    const folder = join(await aFolder(), 'new');
    await saveIndex(folder, STAMP, INDEX);
    expect(await loadIndex(folder, STAMP)).toEqual(INDEX);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    { ...STAMP, size: 11 },
    { ...STAMP, mtimeMs: 6 },
    { ...STAMP, path: '/other/all.zip' },
  ])('is not used for another file', async (stamp) => {
    const folder = await aFolder();
    await saveIndex(folder, STAMP, INDEX);
    expect(await loadIndex(folder, stamp)).toBeUndefined();
  });

  it.each(['', '[]', '{"kind":"something/else"}', '{"kind":'])(
    'is not used when it holds %p',
    async (text) => {
      const folder = await aFolder();
      await saveIndex(folder, STAMP, INDEX);
      const [name = ''] = await readdir(folder);
      await writeFile(join(folder, name), text);
      expect(await loadIndex(folder, STAMP)).toBeUndefined();
    },
  );

  it.each([
    ['behind the archive’s end', { entries: [{ ...ENTRY, start: 9 }] }],
    ['larger than a record may be', { entries: [{ ...ENTRY, size: 2 ** 40 }] }],
    ['that the index does not have', { names: new Map([['a', [1]]]) }],
    ['by no number', { names: new Map([['a', ['__proto__' as unknown as number]]]) }],
  ])('is not used when it leads to an entry %s', async (_what, changed) => {
    const folder = await aFolder();
    await saveIndex(folder, STAMP, { ...INDEX, ...changed });
    expect(await loadIndex(folder, STAMP)).toBeUndefined();
  });

  it('is left out where nothing can be written', async () => {
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');
    await saveIndex(file, STAMP, INDEX);
    expect(await loadIndex(file, STAMP)).toBeUndefined();
  });
});
