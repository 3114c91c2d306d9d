import { afterEach, describe, expect, it } from '@jest/globals';
import { parseImageReference } from '../../../shared/oci/reference.ts';
import { openSession } from '../../../shared/oci/registry-session.ts';
import { serve, type TestServer } from '../../support/http-server.ts';
import { buildImage } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { pushImage, storeAt } from '../../support/registries.ts';

const image = buildImage({ layers: [{ files: [{ path: 'a', content: 'x' }] }] });
const basic = async () => ({ kind: 'basic', username: 'u', password: 'p' }) as const;
const bearer = { kind: 'bearer', username: 'u', password: 'p' } as const;
let registry: MemoryRegistry | undefined;
let other: TestServer | undefined;

afterEach(async () => {
  await registry?.stop();
  await other?.close();
  registry = undefined;
  other = undefined;
});

describe('registry authentication', () => {
  it('logs in with a name and a password after a challenge', async () => {
    registry = await startMemoryRegistry({ auth: { kind: 'basic', username: 'u', password: 'p' } });
    await pushImage(storeAt(registry.host, basic), image);
    expect(registry.authorizations[0]).toBeUndefined();
    expect(registry.tags.size).toBe(1);
  });

  it.each([
    ['a token', bearer, [/^[\w-]{20,}$/, /^[\w-]{20,}$/]],
    ['a name and password', { ...bearer, kind: 'basic' } as const, [/^dTpw$/, /^dTpw$/]],
  ])('masks %s before sending it', async (_, auth, patterns) => {
    registry = await startMemoryRegistry({ auth });
    const masked: string[] = [];
    const reference = parseImageReference(`${registry.host}/team/app`);
    const { network } = impatientNetwork();
    const mask = (secret: string) => void masked.push(secret);
    const session = openSession(reference, { network, credentials: basic, mask });
    const ask = (action: 'pull' | 'push') =>
      session.send(`${session.base}/blobs/uploads/`, { method: 'POST', maxBytes: 99 }, action);
    await ask('push');
    await ask('push');
    await session.send(`${session.base}/manifests/none`, { maxBytes: 99, accept: [404] }, 'pull');
    const sent = registry.authorizations.flatMap((header) => header?.split(' ')[1] ?? []);
    expect(masked).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)));
    expect([...new Set(sent)].every((secret) => masked.includes(secret))).toBe(true);
  });

  it('keeps separate tokens for reading and writing', async () => {
    registry = await startMemoryRegistry({ auth: bearer });
    const store = storeAt(registry.host, basic);
    await pushImage(store, image);
    await store.getManifest('latest');
    await store.getManifest('latest');
    expect(registry.authorizations.filter((header) => header === undefined)).toHaveLength(2);
    expect(new Set(registry.authorizations).size).toBe(3);
  });

  it('requests one token for all requests that are rejected at the same time', async () => {
    registry = await startMemoryRegistry({ auth: bearer });
    const masked: string[] = [];
    const reference = parseImageReference(`${registry.host}/team/app`);
    const { network } = impatientNetwork();
    const mask = (secret: string) => void masked.push(secret);
    const session = openSession(reference, { network, credentials: basic, mask });
    const ask = (tag: number) =>
      session.send(`${session.base}/manifests/${tag}`, { maxBytes: 999, accept: [404] }, 'pull');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(ask));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(masked).toHaveLength(1);
  });

  it('exchanges an identity token by POST', async () => {
    registry = await startMemoryRegistry({ auth: { ...bearer, identityToken: 'id' } });
    await pushImage(
      storeAt(registry.host, async () => ({ kind: 'identity-token', token: 'id' })),
      image,
    );
    expect(registry.tags.size).toBe(1);
  });

  it('is not required for public images, but the error for a private image explains how to log in', async () => {
    registry = await startMemoryRegistry({ auth: { ...bearer, isPublic: true } });
    await pushImage(storeAt(registry.host, basic), image);
    const store = storeAt(registry.host);
    expect(await store.getManifest('latest')).toBeDefined();
    await expect(pushImage(store, image)).rejects.toMatchObject({
      code: 'unauthorized',
      fix: expect.stringContaining('Log in'),
    });
  });

  it('suggests a fix when the rate limit is exceeded', async () => {
    const limited = await serve((_request, response) => {
      response.writeHead(429).end();
    });
    const asked = storeAt(new URL(limited.url).host).getManifest('latest');
    const error = await asked.catch((thrown: unknown) => thrown);
    await limited.close();
    expect(error).toMatchObject({
      code: 'rate-limited',
      fix: expect.stringMatching(/Log in.*later/),
    });
  });

  it('never sends credentials to another host that the registry redirects to', async () => {
    const seen: (string | undefined)[] = [];
    other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    const target = other.url;
    const front = await serve((request, response) => {
      if (request.headers.authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
      } else response.writeHead(307, { location: `${target}/blob` }).end();
    });
    const host = new URL(front.url).host;
    const session = openSession(parseImageReference(`${host}/a`), {
      network: impatientNetwork().network,
      credentials: basic,
    });
    const failed = session.send(`${session.base}/blobs/x`, { maxBytes: 100 }, 'pull');
    await expect(failed).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(session.send(`${target}/upload`, { maxBytes: 100 }, 'push')).rejects.toMatchObject(
      {
        code: 'unauthorized',
      },
    );
    expect(seen).toEqual([undefined, undefined]);
    await front.close();
  });

  it('connects to the API host of Docker Hub, over HTTPS', () => {
    const world = { network: impatientNetwork().network, credentials: async () => undefined };
    expect(openSession(parseImageReference('alpine'), world).base).toBe(
      'https://registry-1.docker.io/v2/library/alpine',
    );
    expect(openSession(parseImageReference('example.com:5000/a'), world).base).toBe(
      'https://example.com:5000/v2/a',
    );
  });
});
