import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { openZipIndex } from '../../../shared/advisories/zip-index.ts';
import { aFolder, affecting, aRecord, writeArchive } from './builders.ts';

async function shelfOf(records: readonly unknown[], cacheFolder?: string) {
  const path = await writeArchive(await aFolder(), 'npm', records);
  return await openZipIndex({ path, shown: 'db/npm/all.zip', ecosystem: 'npm', cacheFolder });
}

describe('an archive index', () => {
  it('finds the records that name a package', async () => {
    const shelf = await shelfOf([
      aRecord(),
      aRecord({ id: 'OSV-2', affected: [affecting('other')] }),
    ]);
    const { advisories, problems } = await shelf.find('left-pad');
    await shelf.close();
    expect(advisories.map(({ id }) => id)).toEqual(['OSV-1']);
    expect(problems).toEqual([]);
    expect(shelf.newest).toBe('2026-01-01T00:00:00Z');
    expect([...shelf.releases]).toEqual(['npm']);
  });

  it('returns the same records when it is loaded from the cache', async () => {
    const cacheFolder = await aFolder();
    const path = await writeArchive(await aFolder(), 'npm', [aRecord(), 'no json']);
    const place = { path, shown: 'db/npm/all.zip', ecosystem: 'npm', cacheFolder };
    const cold = await openZipIndex(place);
    const warm = await openZipIndex(place);
    expect(await readdir(cacheFolder)).toHaveLength(1);
    expect(await warm.find('left-pad')).toEqual(await cold.find('left-pad'));
    expect(warm.problems).toEqual(cold.problems);
    expect([warm.newest, [...warm.releases]]).toEqual([cold.newest, [...cold.releases]]);
    await cold.close();
    await warm.close();
  });

  it('finds only records for the given release', async () => {
    const path = await writeArchive(await aFolder(), 'Debian', [
      aRecord({ affected: [affecting('a', 'Debian:11'), affecting('a', 'Debian:12')] }),
      aRecord({ id: 'OSV-2', affected: [affecting('a', 'Debian:11')] }),
    ]);
    const place = { path, shown: 'x', ecosystem: 'Debian', cacheFolder: undefined };
    const index = await openZipIndex(place);
    const idsFor = (ecosystem?: string) =>
      index.find('a', ecosystem).advisories.map(({ id }) => id);
    expect(['Debian:12', 'Debian:11', 'Debian:10', undefined].map(idsFor)).toEqual([
      ['OSV-1'],
      ['OSV-1', 'OSV-2'],
      [],
      ['OSV-1', 'OSV-2'],
    ]);
    await index.close();
  });

  it('returns whether a record could affect a version', async () => {
    const shelf = await shelfOf([
      aRecord({ affected: [affecting('left-pad', 'npm', '2.0.0')] }),
      aRecord({ id: 'OSV-2', affected: [affecting('bad')], aliases: 'CVE-2026-1' }),
    ]);
    const questions: readonly (readonly [string, string])[] = [
      ['left-pad', '1.0.0'],
      ['left-pad', ''],
      ['left-pad', '2.0.0'],
      ['other', '1.0.0'],
      ['bad', '9.0.0'],
    ];
    const answers = questions.map(([name, version]) => shelf.couldAffect(name, version, 'npm'));
    await shelf.close();
    expect(answers).toEqual([true, true, false, false, true]);
  });

  it('reads a record only once, even if it names several packages', async () => {
    const shelf = await shelfOf([aRecord({ affected: [affecting('left-pad'), affecting('b')] })]);
    const [first, second] = ['left-pad', 'b'].map((name) => shelf.find(name).advisories[0]);
    await shelf.close();
    expect(first?.id).toBe('OSV-1');
    expect(second).toBe(first);
  });

  it('reports entries that are not records, and omits withdrawn records', async () => {
    const shelf = await shelfOf(['[]', '{', aRecord({ withdrawn: '2026-01-02T00:00:00Z' })]);
    expect((await shelf.find('left-pad')).advisories).toEqual([]);
    expect(shelf.problems).toHaveLength(2);
    await shelf.close();
  });

  it('reports a requested record that violates the schema', async () => {
    const shelf = await shelfOf([aRecord({ aliases: 'CVE-2026-1' })]);
    const { advisories, problems } = await shelf.find('left-pad');
    expect(advisories).toEqual([]);
    expect(problems[0]?.message).toContain('$.aliases must be an array');
    await shelf.close();
  });

  it('reports an archive that changes during the scan', async () => {
    const path = await writeArchive(await aFolder(), 'npm', [aRecord()]);
    const shelf = await openZipIndex({
      path,
      shown: 's',
      ecosystem: 'npm',
      cacheFolder: undefined,
    });
    await writeFile(path, Buffer.alloc(500));
    const { advisories, problems } = await shelf.find('left-pad');
    expect([advisories.length, problems.length]).toEqual([0, 1]);
    await shelf.close();
  });
});
