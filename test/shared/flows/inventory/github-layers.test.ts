import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { restoreLayers, saveLayers } from '../../../../shared/flows/inventory/github-layers.ts';
import { NO_CACHE } from '../../../../shared/github/cache-access.ts';
import {
  type ActionsCacheServer,
  startActionsCache,
} from '../../../support/actions-cache-server.ts';
import { fakeLog } from '../../../support/fake-log.ts';
import { impatientNetwork } from '../../../support/network.ts';

const MAIN = 'refs/heads/main';
const KEYS = { key: 'layers-1', prefixes: ['layers-'] };
const ENTRIES = new Map([['a'.repeat(64), Buffer.from('{}')]]);

describe("layers in GitHub's cache", () => {
  let server: ActionsCacheServer;
  beforeEach(async () => {
    server = await startActionsCache();
  });
  afterEach(() => server.close());

  function aCache() {
    const token = server.grant({ reads: [MAIN], writes: MAIN });
    const access = { service: { url: server.url, token }, mayRead: true, maySave: true };
    return { access, network: impatientNetwork().network, log: fakeLog() };
  }

  it('are restored unchanged', async () => {
    const cache = aCache();
    await saveLayers(KEYS.key, ENTRIES, cache);
    expect(cache.log.heard.infos).toEqual([expect.stringMatching(/^Saved 1 layer /)]);
    expect(await restoreLayers(KEYS, cache)).toEqual(ENTRIES);
  });

  it('are not saved again if the key exists, and the log states the reason', async () => {
    const cache = aCache();
    await saveLayers(KEYS.key, ENTRIES, cache);
    await saveLayers(KEYS.key, ENTRIES, cache);
    expect(cache.log.heard.infos[1]).toContain('the same key exists');
  });

  it('are treated as missing if the cache fails, and a notice is shown', async () => {
    const cache = aCache();
    server.fault = (_, response) => {
      response.writeHead(500).end();
      return true;
    };
    expect((await restoreLayers(KEYS, cache)).size).toBe(0);
    await saveLayers(KEYS.key, ENTRIES, cache);
    expect(cache.log.heard.annotations.map(({ level }) => level)).toEqual(['notice', 'notice']);
  });

  it('are treated as missing if there is no cache, and the log states the reason', async () => {
    const cache = { ...aCache(), access: { ...NO_CACHE, missing: 'this runner has none' } };
    expect((await restoreLayers(KEYS, cache)).size).toBe(0);
    await saveLayers(KEYS.key, ENTRIES, cache);
    expect(server.requests).toEqual([]);
    expect(cache.log.heard.infos).toEqual([expect.stringContaining('this runner has none')]);
  });
});
