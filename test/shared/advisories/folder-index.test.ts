import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  openFolderIndex,
  readUnpackedFile,
  readUnpackedFolder,
  withoutOtherFiles,
} from '../../../shared/advisories/folder-index.ts';
import { aFolder, aRecord } from './builders.ts';

async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await aFolder();
  for (const [name, value] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
}

describe('unpacked advisory records', () => {
  it('are found by package name', async () => {
    const folder = await folderOf({ 'a.json': aRecord(), 'README.md': 'x' });
    const shelf = openFolderIndex(await readUnpackedFolder(folder, 'db'), 'npm', 'db');
    const { advisories } = await shelf.find('left-pad');
    expect(advisories.map(({ id }) => id)).toEqual(['OSV-1']);
    expect((await shelf.find('__proto__')).advisories).toEqual([]);
    expect([...shelf.releases]).toEqual(['npm']);
    expect(shelf.couldAffect('left-pad', '9.0.0', 'npm')).toBe(true);
    expect(shelf.couldAffect('other', '9.0.0', 'npm')).toBe(false);
    await shelf.close();
  });

  it('can be stored as a list in a single file', async () => {
    const folder = await folderOf({ 'all.json': [aRecord(), aRecord({ id: 'OSV-2' }), 5] });
    const loose = await readUnpackedFile(join(folder, 'all.json'), 'all.json');
    expect(loose.records).toHaveLength(2);
    expect(loose.broken).toEqual(['all.json']);
  });

  it('cause a problem for each file that is not a record', async () => {
    const folder = await folderOf({ 'a.json': '{', 'b.json': { no: 'id' } });
    const loose = await readUnpackedFolder(folder, 'db');
    expect(loose).toMatchObject({ broken: ['db/a.json'], others: ['db/b.json'] });
    expect(openFolderIndex(loose, 'npm', 'db').problems).toHaveLength(2);
    expect(openFolderIndex(withoutOtherFiles(loose), 'npm', 'db').problems).toHaveLength(1);
  });
});
