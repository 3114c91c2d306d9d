import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { archiveCache } from '../../../actions/scan/archive-cache.ts';
import { packArchive } from '../../../shared/advisories/archive-entry.ts';
import { readIndexBytes, saveIndex } from '../../../shared/advisories/zip-index-cache.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import { type ActionsCacheServer, startActionsCache } from '../../support/actions-cache-server.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

const MAIN = 'refs/heads/main';
const BYTES = Buffer.from('the archive');
const INDEX = Buffer.from('its index');
const STAMP = { sha256: hash('sha256', BYTES, 'hex'), size: BYTES.length, ecosystem: 'npm' };

describe('archives in the GitHub Actions cache', () => {
  let server: ActionsCacheServer;
  beforeEach(async () => {
    server = await startActionsCache();
  });
  afterEach(() => server.close());

  /** A run on a new machine on the given day. */
  function aRun(day = '2026-08-02', event = 'push') {
    const indexes = temporaryFolder('indexes');
    const path = join(temporaryFolder('archives'), 'all.zip');
    const env = {
      ACTIONS_RESULTS_URL: server.url,
      ACTIONS_RUNTIME_TOKEN: server.grant({ reads: [MAIN], writes: MAIN }),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: MAIN,
    };
    const now = () => new Date(`${day}T12:00:00Z`);
    const host = fakeHost({}, { kind: 'actions', env, now, fetch: httpFetch });
    const archive = { bucket: 'https://b.example', ecosystem: 'npm', path, guarded: [] };
    return { host, indexes, archive, cache: archiveCache('auto', indexes, host) };
  }

  async function save(): Promise<void> {
    const { archive, indexes, cache } = aRun();
    writeFileSync(archive.path, BYTES);
    await saveIndex(indexes, STAMP, INDEX);
    await cache?.save(archive);
  }

  it('are restored on the same day, with their indexes', async () => {
    await save();
    const { archive, indexes, cache } = aRun();
    expect(await cache?.restore(archive)).toBe(true);
    expect(readFileSync(archive.path)).toEqual(BYTES);
    expect(await readIndexBytes(indexes, STAMP)).toEqual(INDEX);
    expect(server.complaints).toEqual([]);
  });

  it.each([
    ['on the next day', '2026-08-03', 'npm'],
    ['for a different ecosystem', '2026-08-02', 'PyPI'],
  ])('are not restored %s', async (_, day, ecosystem) => {
    await save();
    const { archive, cache } = aRun(day);
    expect(await cache?.restore({ ...archive, ecosystem })).toBe(false);
    expect(readdirSync(join(archive.path, '..'))).toEqual([]);
  });

  it.each([
    ['the archive', packArchive(INDEX, Buffer.from('a different archive'))],
    ['the index', packArchive(Buffer.from('a different index'), BYTES)],
    ['the format', Buffer.from('x')],
  ])('are not used if %s was changed in the cache', async (_, content) => {
    await save();
    for (const blob of server.blobs.keys()) server.blobs.set(blob, content);
    const { archive, cache, host, indexes } = aRun();
    expect(await cache?.restore(archive)).toBe(false);
    expect(readdirSync(join(archive.path, '..'))).toEqual([]);
    expect(readdirSync(indexes)).toEqual([]);
    expect(host.heard.annotations).toMatchObject([{ level: 'notice' }]);
  });

  it('are neither restored nor saved in a pull request run', () => {
    expect(aRun('2026-08-02', 'pull_request').cache).toBeUndefined();
  });

  it('are downloaded if the cache cannot be read', async () => {
    await save();
    server.fault = (_, response) => {
      response.writeHead(500).end();
      return true;
    };
    const { archive, cache, host } = aRun();
    expect(await cache?.restore(archive)).toBe(false);
    writeFileSync(archive.path, BYTES);
    await cache?.save(archive);
    expect(host.heard.annotations.map(({ level }) => level)).toContain('notice');
  });

  it('are not kept outside a runner', () => {
    expect(archiveCache('true', '/x', fakeHost({}, { kind: 'terminal' }))).toBeUndefined();
  });
});
