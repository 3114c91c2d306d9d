import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { encodeIndex } from '../../../shared/advisories/index-file.ts';
import { loadIndex, saveIndex } from '../../../shared/advisories/zip-index-cache.ts';
import { aFolder } from './builders.ts';

const STAMP = { sha256: 'a'.repeat(64), size: 10, ecosystem: 'npm' };
const CONTENT = {
  entries: [{ start: 1, packed: 2, size: 3, crc: 4, method: 8 }],
  names: new Map([['__proto__', [0, 0]]]),
  summaries: ['[]'],
  ids: new Map([['GHSA-1', [0]]]),
  releases: ['npm'],
  newest: '2026-01-01T00:00:00Z',
  broken: ['x.json'],
  foreign: 0,
};
const INDEX = encodeIndex(CONTENT);

describe('the cached index of an archive', () => {
  it('is loaded in the next run', async () => {
    const folder = join(await aFolder(), 'new');
    await saveIndex(folder, STAMP, INDEX);
    const index = await loadIndex(folder, STAMP);
    expect(index).toMatchObject({ count: 1, releases: ['npm'], broken: ['x.json'] });
    expect(index?.names.find('__proto__')).toEqual([0, 0]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    { ...STAMP, sha256: 'b'.repeat(64) },
    { ...STAMP, ecosystem: 'PyPI' },
    { ...STAMP, size: 2 },
  ])('is not used for another archive', async (stamp) => {
    const folder = await aFolder();
    await saveIndex(folder, STAMP, INDEX);
    expect(await loadIndex(folder, stamp)).toBeUndefined();
  });

  it.each(['', '[]', '{"kind":"something/else"}', '{"kind":'])(
    'is not used if the cache file contains %p',
    async (text) => {
      const folder = await aFolder();
      await saveIndex(folder, STAMP, INDEX);
      const [name = ''] = await readdir(folder);
      await writeFile(join(folder, name), text);
      expect(await loadIndex(folder, STAMP)).toBeUndefined();
    },
  );

  it('is ignored and rewritten if the cache file was modified', async () => {
    const folder = await aFolder();
    await saveIndex(folder, STAMP, INDEX);
    const [name = ''] = await readdir(folder);
    const text = await readFile(join(folder, name), 'latin1');
    await writeFile(join(folder, name), text.replace('__proto__', 'a-package'), 'latin1');
    expect(await loadIndex(folder, STAMP)).toBeUndefined();
    await saveIndex(folder, STAMP, INDEX);
    expect((await loadIndex(folder, STAMP))?.names.find('__proto__')).toEqual([0, 0]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is not written through a symbolic link', async () => {
    const elsewhere = await aFolder();
    const folder = join(await aFolder(), 'link');
    await symlink(elsewhere, folder);
    await expect(saveIndex(folder, STAMP, INDEX)).rejects.toThrow('symbolic link');
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('is not saved, without an error, if the cache folder is a file', async () => {
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');
    await saveIndex(file, STAMP, INDEX);
    expect(await loadIndex(file, STAMP)).toBeUndefined();
  });
});
