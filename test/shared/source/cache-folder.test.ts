import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEntry, writeEntries } from '../../../shared/source/cache-folder.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { testNow } from '../../support/test-clock.ts';

const newFolder = () => join(temporaryFolder('entries'), 'made', 'when needed');
const placeOf = (folder: string, maxBytes: number) => ({ folder, guarded: [folder], maxBytes });
const entry = (text: string, size = 10) => [text, Buffer.alloc(size, text)] as const;

describe('a cache folder', () => {
  it('returns written entries, and undefined for all other entries', async () => {
    const folder = newFolder();
    await writeEntries(placeOf(folder, 100), new Map([entry('a')]));
    expect(await readEntry(folder, 'a', testNow)).toEqual(Buffer.alloc(10, 'a'));
    expect(await readEntry(folder, 'b', testNow)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['a.layer']);
  });

  it('keeps the most recently used entries within its size limit', async () => {
    const folder = newFolder();
    await writeEntries(placeOf(folder, 100), new Map([entry('a'), entry('b'), entry('c')]));
    for (const name of ['a', 'b', 'c']) utimesSync(join(folder, `${name}.layer`), 1, 1);
    await readEntry(folder, 'b', testNow);
    await writeEntries(placeOf(folder, 20), new Map([entry('d')]));
    expect(readdirSync(folder).sort()).toEqual(['b.layer', 'd.layer']);
  });

  it('keeps files that are not cache entries', async () => {
    const folder = temporaryFolder('entries');
    writeFileSync(join(folder, 'notes.txt'), 'x'.repeat(100));
    await writeEntries(placeOf(folder, 20), new Map([entry('a')]));
    expect(readdirSync(folder).sort()).toEqual(['a.layer', 'notes.txt']);
  });

  it('refuses to write through a link', async () => {
    const workspace = temporaryFolder('entries');
    const elsewhere = temporaryFolder('entries');
    symlinkSync(elsewhere, join(workspace, 'layers'));
    const place = { folder: join(workspace, 'layers'), guarded: [workspace], maxBytes: 100 };
    await expect(writeEntries(place, new Map([entry('a')]))).rejects.toThrow('symbolic link');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('is treated as empty after a disk error', async () => {
    const file = join(temporaryFolder('entries'), 'file');
    writeFileSync(file, '');
    await writeEntries(placeOf(join(file, 'layers'), 100), new Map([entry('a')]));
    expect(await readEntry(join(file, 'layers'), 'a', testNow)).toBeUndefined();
    const folder = temporaryFolder('entries');
    mkdirSync(join(folder, 'a.layer'));
    expect(await readEntry(folder, 'a', testNow)).toBeUndefined();
  });
});
