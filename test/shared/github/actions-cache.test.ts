import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { restoreFromCache, saveToCache } from '../../../shared/github/actions-cache.ts';
import { type ActionsCacheServer, startActionsCache } from '../../support/actions-cache-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const VERSION = 'a'.repeat(64);
const MAIN = 'refs/heads/main';
const PULL = 'refs/pull/7/merge';
const { network } = impatientNetwork();

let cache: ActionsCacheServer;

beforeEach(async () => {
  cache = await startActionsCache();
});

afterEach(async () => {
  expect(cache.complaints).toEqual([]);
  await cache.close();
});

const onMain = () => ({ url: cache.url, token: cache.grant({ reads: [MAIN], writes: MAIN }) });

function save(key: string, content: string, service = onMain(), version = VERSION) {
  return saveToCache(network, service, { key, version, content: Buffer.from(content) });
}

async function restore(key: string, prefixes: readonly string[] = [], service = onMain()) {
  const query = { key, prefixes, version: VERSION, maxBytes: 1000 };
  return (await restoreFromCache(network, service, query))?.toString();
}

describe('the GitHub cache client', () => {
  it('returns saved content by its key', async () => {
    expect(await save('a-1', 'one')).toBeUndefined();
    expect(await restore('a-1')).toBe('one');
    expect(await restore('b')).toBeUndefined();
  });

  it('returns the newest entry for the first prefix that matches', async () => {
    await save('a-1', 'one');
    await save('a-2', 'two');
    await save('b-1', 'other');
    expect(await restore('a-3', ['c-', 'a-', 'b-'])).toBe('two');
  });

  it('ignores content saved with a different version', async () => {
    await save('a-1', 'one', onMain(), 'b'.repeat(64));
    expect(await restore('a-1', ['a-'])).toBeUndefined();
  });

  it('sends the token to the cache service, but not to the blob storage', async () => {
    await save('a-1', 'one');
    await restore('a-1');
    expect(cache.requests).toEqual([
      'POST /twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry',
      `PUT /caches/${cache.saved[0]?.blob}`,
      'POST /twirp/github.actions.results.api.v1.CacheService/FinalizeCacheEntryUpload',
      'POST /twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL',
      `GET /caches/${cache.saved[0]?.blob}`,
    ]);
  });

  it('reports that a key already exists, and does not overwrite its entry', async () => {
    await save('a-1', 'one');
    expect(await save('a-1', 'two')).toBe('cache entry with the same key exists');
    expect(await restore('a-1')).toBe('one');
  });

  it('returns an entry saved in a pull request to that pull request, but not to the default branch', async () => {
    await save('a-1', 'one');
    const pull = { url: cache.url, token: cache.grant({ reads: [PULL, MAIN], writes: PULL }) };
    await save('a-2', 'forged', pull);
    expect(await restore('a-1', ['a-'])).toBe('one');
    expect(await restore('a-3', ['a-'])).toBe('one');
    expect(await restore('a-3', ['a-'], pull)).toBe('forged');
  });

  it('reports that the token lacks the permission to save entries', async () => {
    const reader = { url: cache.url, token: cache.grant({ reads: [MAIN] }) };
    await expect(save('a-1', 'one', reader)).rejects.toMatchObject({ code: 'forbidden' });
    expect(cache.saved).toEqual([]);
  });

  it('includes neither the token nor the URL signature in an error', async () => {
    const service = onMain();
    await save('a-1', 'one', service);
    cache.fault = ({ method, headers }, response) => {
      if (method !== 'GET') return false;
      response.writeHead(403).end(`${headers.authorization} no`);
      return true;
    };
    const error = await restore('a-1', [], service).catch((reason: Error) => reason.message);
    expect(error).toMatch(
      /^GitHub's cache returned 403 for GET http:\/\/127\.0\.0\.1:\d+\/caches\/[\w-]+: undefined no$/,
    );
  });

  it('rejects content larger than the specified size', async () => {
    await save('a-1', 'x'.repeat(1001));
    await expect(restore('a-1')).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['a body that is not JSON', 'gone', { code: 'malformed' }],
    ['a missing URL', '{"ok":true}', undefined],
    ['an invalid URL', '{"ok":true,"signed_download_url":7}', undefined],
    ['a list', '[]', undefined],
  ])('does not return content after a response with %s', async (_what, text, error) => {
    cache.fault = (_request, response) => {
      response.end(text);
      return true;
    };
    if (error === undefined) expect(await restore('a-1')).toBeUndefined();
    else await expect(restore('a-1')).rejects.toMatchObject(error);
  });

  it('rejects URLs that do not use https, and redirects from the service to a different host', async () => {
    cache.fault = (_request, response) => {
      response.end('{"ok":true,"signedDownloadUrl":"http://192.0.2.1/x"}');
      return true;
    };
    await expect(restore('a-1')).rejects.toThrow('http://192.0.2.1/x does not use HTTPS');
    cache.fault = (_request, response) => {
      response.writeHead(307, { location: 'https://192.0.2.1/' }).end();
      return true;
    };
    await expect(restore('a-1')).rejects.toThrow('redirects to a different host');
  });

  it('does not retry if the cache is busy', async () => {
    cache.fault = (_request, response) => {
      response.writeHead(503, { 'retry-after': '60' }).end();
      return true;
    };
    await expect(restore('a-1')).rejects.toThrow('returned 503');
    expect(cache.requests).toHaveLength(1);
  });
});
