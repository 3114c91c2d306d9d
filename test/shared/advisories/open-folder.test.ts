import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openFolder } from '../../../shared/advisories/open-folder.ts';
import { jarOf } from '../../support/executables.ts';
import { aFolder, affecting, aPackage, aRecord, writeArchive } from './builders.ts';

const DEBIAN = aRecord({
  id: 'DSA-1',
  modified: '2026-03-01T00:00:00Z',
  affected: [affecting('openssl', 'Debian:12', '3.0.9-2')],
});

function debian(release: string) {
  const source = { name: 'openssl', version: '3.0.9-1' };
  return aPackage({ name: 'libssl3', ecosystem: `Debian:${release}`, source });
}

describe('the folder source', () => {
  it('reads archives and unpacked files', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'npm', [aRecord()]);
    await mkdir(join(folder, 'Debian'));
    await writeFile(join(folder, 'Debian', 'DSA-1.json'), JSON.stringify(DEBIAN));
    const answer = await openFolder(folder, {}).find([aPackage(), debian('12')]);
    expect(answer.candidates.map(({ advisory }) => advisory.id)).toEqual(['OSV-1', 'DSA-1']);
    expect(answer.problems).toEqual([]);
    expect(answer.data).toEqual({
      name: basename(folder),
      newest: '2026-03-01T00:00:00Z',
      records: [
        { ecosystem: 'Debian', records: 1, newest: '2026-03-01T00:00:00Z' },
        { ecosystem: 'npm', records: 1, newest: '2026-01-01T00:00:00Z' },
      ],
    });
  });

  it('returns all records for a package if at least one of them could affect the installed version', async () => {
    const folder = await aFolder();
    const records = [
      aRecord({ affected: [affecting('left-pad', 'npm', '2.0.0')] }),
      aRecord({ id: 'OSV-2', affected: [affecting('left-pad', 'npm', '0.1.0')] }),
    ];
    await writeArchive(folder, 'npm', records);
    const idsFor = async (...versions: string[]) => {
      const packages = versions.map((version) => aPackage({ version }));
      const { candidates } = await openFolder(folder, {}).find(packages);
      return candidates.map(({ package: { version }, advisory: { id } }) => `${version} ${id}`);
    };
    expect(await idsFor('2.0.0')).toEqual([]);
    expect(await idsFor('1.0.0')).toEqual(['1.0.0 OSV-1', '1.0.0 OSV-2']);
    expect(await idsFor('2.0.0', '1.0.0')).toHaveLength(4);
  });

  it('accepts a single file, or a folder with a manifest next to the records', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'osv-1.json'), JSON.stringify(aRecord()));
    await writeFile(join(folder, 'manifest.json'), '{"source":"x"}');
    for (const place of [folder, join(folder, 'osv-1.json')]) {
      const answer = await openFolder(place, {}).find([aPackage()]);
      expect(answer.candidates).toHaveLength(1);
      expect(answer.problems).toEqual([]);
    }
  });

  it('ignores packages without an OSV ecosystem', async () => {
    const answer = await openFolder(await aFolder(), {}).find([aPackage({ ecosystem: undefined })]);
    expect(answer).toMatchObject({ candidates: [], problems: [] });
  });

  it('reports its progress', async () => {
    const folder = await aFolder();
    await writeArchive(folder, 'npm', [aRecord()]);
    const steps: number[] = [];
    await openFolder(folder, {}).find([aPackage(), aPackage()], (done) => void steps.push(done));
    expect(steps).toEqual([0, 2]);
  });
});

it.each(['an archive', 'unpacked files'])('alias records are read from %s', async (kind) => {
  const folder = await aFolder();
  const alias = aRecord({ id: 'GHSA-aaaa-bbbb-cccc', affected: [affecting('other')] });
  const records = [aRecord(), alias].map((record) => ({
    name: `${String(record['id'])}.json`,
    content: JSON.stringify(record),
  }));
  await mkdir(join(folder, 'npm'));
  const files = kind === 'an archive' ? [{ name: 'all.zip', content: jarOf(records) }] : records;
  for (const { name, content } of files) await writeFile(join(folder, 'npm', name), content);
  const deps = { cacheFolder: join(folder, 'cache') };
  for (const run of ['first', 'second']) {
    const ids = () => ['GHSA-aaaa-bbbb-cccc', 'CVE-2026-1111', 'OSV-1'];
    const answer = await openFolder(folder, deps).find([aPackage()], undefined, ids);
    expect([run, answer.aliases.map(({ id }) => id)]).toEqual([run, ['GHSA-aaaa-bbbb-cccc']]);
    expect(answer.problems).toEqual([]);
  }
});
