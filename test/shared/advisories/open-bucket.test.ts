import { existsSync, utimesSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openBucket } from '../../../shared/advisories/open-bucket.ts';
import { impatientNetwork } from '../../support/network.ts';
import { archiveOf, type BucketFiles, fakeBucket } from '../../support/osv-bucket.ts';
import { aFolder, affecting, aPackage, aRecord } from './builders.ts';

const URL = 'https://mirror.example/osv/';
/** An advisory that every complete copy of the data has. */
const CANARY = aRecord({ id: 'GHSA-29mw-wpgm-hmr9', affected: [affecting('lodash')] });
const FILES: BucketFiles = {
  '/osv/ecosystems.txt': { body: 'npm\nPyPI\nDebian:12\n' },
  '/osv/npm/all.zip': { body: archiveOf([aRecord(), CANARY]) },
  '/osv/npm/modified_id.csv': {
    body: '2026-01-01T00:00:00.5Z,OSV-1\n2025-01-01T00:00:00Z,GHSA-29mw-wpgm-hmr9\n',
  },
};

async function aBucket(changes: BucketFiles = {}) {
  const { fetch, requests } = fakeBucket({ ...FILES, ...changes });
  const archiveFolder = await aFolder();
  const deps = { network: impatientNetwork(fetch).network, archiveFolder, guarded: [] };
  const find = () => openBucket(URL, deps).find([aPackage()]);
  return { find, requests, deps, archiveFolder };
}

describe('the bucket source', () => {
  it('downloads only the ecosystems of the packages, and each of them only once a day', async () => {
    const { find, requests, archiveFolder } = await aBucket();
    const { candidates, problems, data } = await find();
    expect(candidates.map(({ advisory }) => advisory.id)).toEqual(['OSV-1']);
    expect(problems).toEqual([]);
    expect(data).toEqual({
      name: 'https://mirror.example/osv',
      newest: '2026-01-01T00:00:00Z',
      records: [{ ecosystem: 'npm', records: 2, newest: '2026-01-01T00:00:00Z' }],
    });
    expect(requests).toEqual(Object.keys(FILES));
    await find();
    expect(requests.slice(3)).toEqual(['/osv/ecosystems.txt']);
    const [folder = ''] = await readdir(archiveFolder);
    const path = join(archiveFolder, folder, 'npm', 'all.zip');
    utimesSync(path, new Date('2026-01-01'), new Date('2026-01-01'));
    await find();
    expect(requests.slice(5)).toEqual(['/osv/npm/all.zip', '/osv/npm/modified_id.csv']);
  });

  it('accepts a mirror without record lists', async () => {
    const { find } = await aBucket({ '/osv/npm/modified_id.csv': {} });
    expect((await find()).problems).toEqual([]);
  });

  it('reports an ecosystem that the bucket no longer lists, even if there is an old archive', async () => {
    const { find, deps } = await aBucket();
    await find();
    const { fetch } = fakeBucket({ ...FILES, '/osv/ecosystems.txt': { body: 'PyPI\n' } });
    const later = { ...deps, network: impatientNetwork(fetch).network };
    const { candidates, problems, uncovered } = await openBucket(URL, later).find([aPackage()]);
    expect([candidates, uncovered]).toEqual([[], ['npm']]);
    expect(problems[0]?.message).toContain('/npm is missing, so no npm packages');
  });

  it('downloads an archive again if it had a problem', async () => {
    const { find, requests } = await aBucket({ '/osv/npm/all.zip': { body: archiveOf([CANARY]) } });
    expect((await find()).problems).toHaveLength(1);
    await find();
    expect(requests.filter((path) => path.endsWith('all.zip'))).toHaveLength(2);
  });

  it.each(['../up', 'a/b', '.hidden', '<html>'])('rejects an ecosystem named %s', async (name) => {
    const { find, archiveFolder } = await aBucket({ '/osv/ecosystems.txt': { body: `${name}\n` } });
    await expect(find()).rejects.toThrow('did not return a list of ecosystems');
    expect(existsSync(join(archiveFolder, 'up'))).toBe(false);
  });

  it('reads archives from the cache, and saves only those that it downloaded without problems', async () => {
    const { find, deps, requests } = await aBucket();
    const events: string[] = [];
    const archiveCache = {
      restore: async ({ ecosystem }: { ecosystem: string }) => {
        events.push(`restore ${ecosystem}`);
        await find();
        return true;
      },
      save: async ({ ecosystem }: { ecosystem: string }) => void events.push(`save ${ecosystem}`),
    };
    const { candidates } = await openBucket(URL, { ...deps, archiveCache }).find([aPackage()]);
    expect([candidates.length, events]).toEqual([1, ['restore npm']]);
    const absent = { ...archiveCache, restore: async () => false };
    const archiveFolder = await aFolder();
    await openBucket(URL, { ...deps, archiveFolder, archiveCache: absent }).find([aPackage()]);
    expect(events).toEqual(['restore npm', 'save npm']);
    expect(requests.filter((path) => path.endsWith('all.zip'))).toHaveLength(2);
  });
});
