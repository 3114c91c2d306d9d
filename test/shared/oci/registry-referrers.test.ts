import { afterEach, describe, expect, it } from '@jest/globals';
import { MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { parseImageReference } from '../../../shared/oci/reference.ts';
import { openRegistry } from '../../../shared/oci/registry.ts';
import { serve, type TestServer } from '../../support/http-server.ts';
import { buildImage, sha256 } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { storeAt } from '../../support/registries.ts';

const { manifest: subject, config } = buildImage({ layers: [] });
let registry: MemoryRegistry | undefined;
let server: TestServer | undefined;

afterEach(async () => {
  await registry?.stop();
  await server?.close();
  registry = undefined;
  server = undefined;
});

const storeOf = (url: string) =>
  openRegistry(parseImageReference(`${new URL(url).host}/a`), {
    network: impatientNetwork().network,
    credentials: async () => undefined,
  });

describe('the listing of referrers', () => {
  it('follows the pages of the API', async () => {
    registry = await startMemoryRegistry({ referrersApi: true, pageSize: 2 });
    const store = storeAt(registry.host);
    for (let index = 0; index < 5; index++) {
      const artifact = { config, layers: [], subject, artifactType: `x/${index}` };
      await store.putManifest(Buffer.from(JSON.stringify(artifact)), MEDIA_TYPES.ociManifest);
    }
    const types = (await store.listReferrers(subject.digest)).map((entry) => entry.artifactType);
    expect(types.sort()).toEqual(['x/0', 'x/1', 'x/2', 'x/3', 'x/4']);
    expect(registry.requests.filter((line) => line.includes('/referrers/'))).toHaveLength(3);
  });

  it.each([
    '<other>; rel="prev", </v2/a/referrers/next>; rel="next"',
    '<next>;title="a, b";rel=next',
    '</v2/a/referrers/next> ; REL="next last"',
  ])('continues with the next page from the Link header %j', async (link) => {
    const listed = ['a', 'b'].map((name) => ({ ...subject, digest: sha256(Buffer.from(name)) }));
    server = await serve((request, response) => {
      const isNext = request.url === '/v2/a/referrers/next';
      const type = { 'content-type': MEDIA_TYPES.ociIndex };
      response.writeHead(200, isNext ? type : { ...type, link });
      response.end(JSON.stringify({ manifests: [listed[isNext ? 1 : 0]] }));
    });
    expect(await storeOf(server.url).listReferrers(subject.digest)).toHaveLength(2);
  });

  it('requests the API only once if the registry lacks it', async () => {
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await store.listReferrers(subject.digest);
    await store.listReferrers(subject.digest);
    expect(registry.requests.filter((line) => line.includes('/referrers/'))).toHaveLength(1);
  });

  it('requests the API and the fallback tag in parallel, but needs only the API response', async () => {
    const path = `/v2/a/referrers/${subject.digest}`;
    const asked: string[] = [];
    let bothAsked = () => {};
    const both = new Promise<void>((resolve) => {
      bothAsked = resolve;
    });
    server = await serve(async (request, response) => {
      asked.push(request.url ?? '');
      if (asked.length === 2) bothAsked();
      // Each of the two requests waits for the other request. Sequential requests would wait forever.
      await both;
      const isApi = request.url === path;
      response.writeHead(isApi ? 200 : 403, { 'content-type': MEDIA_TYPES.ociIndex });
      response.end(JSON.stringify({ manifests: [subject] }));
    });
    const listed = await storeOf(server.url).listReferrers(subject.digest);
    expect(listed.map(({ digest }) => digest)).toEqual([subject.digest]);
    expect(asked.sort()).toEqual([`/v2/a/manifests/${subject.digest.replace(':', '-')}`, path]);
  });

  it('includes the referrers under the fallback tag if the API lists none', async () => {
    registry = await startMemoryRegistry({ referrersApi: true });
    const store = storeAt(registry.host);
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex, manifests: [subject] };
    const tag = subject.digest.replace(':', '-');
    await store.putManifest(Buffer.from(JSON.stringify(index)), MEDIA_TYPES.ociIndex, { tag });
    for (let look = 0; look < 2; look++) {
      const listed = await store.listReferrers(subject.digest);
      expect(listed.map(({ digest }) => digest)).toEqual([subject.digest]);
    }
  });

  it('fails if the registry never returns a last page', async () => {
    server = await serve((request, response) => {
      const next = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n')) + 1;
      response.writeHead(200, {
        'content-type': MEDIA_TYPES.ociIndex,
        link: `</v2/a/referrers/${subject.digest}?n=${next}>; rel="next"`,
      });
      response.end('{"manifests":[]}');
    });
    await expect(storeOf(server.url).listReferrers(subject.digest)).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it.each([
    ['a URL on a different host', 'https://evil.example/next'],
    ['an invalid URL', '//['],
  ])('fails if the next page is at %s', async (_what, next) => {
    server = await serve((_, response) => {
      const link = `<${next}>; rel="next"`;
      response.writeHead(200, { 'content-type': MEDIA_TYPES.ociIndex, link });
      response.end('{"manifests":[]}');
    });
    await expect(storeOf(server.url).listReferrers(subject.digest)).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  it.each<[string, number, string, object]>([
    ['is missing', 404, MEDIA_TYPES.ociIndex, {}],
    ['is rejected', 400, MEDIA_TYPES.ociIndex, {}],
    ['is an HTML page', 200, 'text/html', { manifests: [] }],
    ['is a manifest', 200, MEDIA_TYPES.ociIndex, { config, layers: [] }],
  ])('fails if the second page %s', async (_, status, type, page) => {
    server = await serve((request, response) => {
      const isNext = request.url === '/v2/a/referrers/next';
      const isApi = request.url?.includes('/referrers/') === true;
      const first = { 'content-type': MEDIA_TYPES.ociIndex, link: '<next>; rel="next"' };
      response.writeHead(
        isNext ? status : isApi ? 200 : 404,
        isNext ? { 'content-type': type } : first,
      );
      response.end(JSON.stringify(isNext ? page : { manifests: [subject] }));
    });
    await expect(storeOf(server.url).listReferrers(subject.digest)).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  it('treats a registry that returns an HTML page as a registry without the API', async () => {
    server = await serve((request, response) => {
      if (request.url?.includes('/referrers/') !== true) response.writeHead(404);
      else response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>');
    });
    expect(await storeOf(server.url).listReferrers(subject.digest)).toEqual([]);
  });
});
