import { readdirSync, readlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { closeIndexes, openIndexes } from '../../../shared/advisories/open-indexes.ts';
import { aFolder, affecting, aRecord, writeArchive } from './builders.ts';

const DEBIAN = aRecord({ id: 'DSA-1', affected: [affecting('openssl', 'Debian:12', '3.0.9-2')] });

async function opened(folder: string, ...ecosystems: string[]) {
  const indexes = await openIndexes(folder, new Set(ecosystems), {});
  await closeIndexes(indexes);
  return indexes;
}

/** Paths of the files that this process has open. */
function openFiles(): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`);
    } catch {
      return [];
    }
  });
}

describe('the indexes of an advisory folder', () => {
  it('include one list for each ecosystem, regardless of the number of releases', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'Debian', [DEBIAN]);
    const { name, byEcosystem, problems } = await opened(folder, 'Debian:12', 'Debian');
    expect(name).toBe(basename(folder));
    expect([...byEcosystem].map(([base, own]) => [base, own.length])).toEqual([['Debian', 1]]);
    expect(problems).toEqual([]);
  });

  it('report each ecosystem and each release without advisories', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'Debian', [DEBIAN]);
    const { byEcosystem, problems, uncovered } = await opened(folder, 'npm', 'Debian:13');
    expect(byEcosystem.get('npm')).toEqual([]);
    expect(problems.map(({ code, path }) => [code, path.split('/')[1]])).toEqual([
      ['not-found', 'npm'],
      ['not-found', 'Debian:13'],
    ]);
    expect([...uncovered]).toEqual(['npm', 'Debian:13']);
  });

  it('report an ecosystem whose permanent advisories are missing, if the data must be complete', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'npm', [aRecord()]);
    const indexes = await openIndexes(folder, new Set(['npm']), { isComplete: true });
    await closeIndexes(indexes);
    expect(indexes.problems.map(({ code }) => code)).toEqual(['contradiction']);
  });

  it('do not include files outside the folder, regardless of the ecosystem name', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'npm', [aRecord()]);
    const inner = join(folder, 'inner');
    await mkdir(inner);
    const { byEcosystem, problems } = await opened(inner, '../npm');
    expect(byEcosystem.get('../npm')).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('cannot be opened if the folder does not exist', async () => {
    await expect(opened('/no/such/folder')).rejects.toMatchObject({ code: 'file-not-found' });
  });

  it('are closed again if one archive is broken', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'Debian', [DEBIAN]);
    await mkdir(join(folder, 'npm'));
    await writeFile(join(folder, 'npm', 'all.zip'), 'not a zip');
    await expect(opened(folder, 'Debian', 'npm')).rejects.toMatchObject({ code: 'malformed' });
    expect(openFiles().filter((path) => path.startsWith(folder))).toEqual([]);
  });
});
