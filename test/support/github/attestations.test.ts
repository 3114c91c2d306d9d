import { describe, expect, it } from '@jest/globals';
import { decompressSnappy } from '../../../shared/github/snappy.ts';
import type { GitHubServer } from '../github-server.ts';
import { ask, closeAfterEach, start } from './ask.ts';
import { readStorage } from './attestations.ts';

closeAfterEach();

describe('attestations on the GitHub server', () => {
  const digest = `sha256:${'b'.repeat(64)}`;
  const store = (server: GitHubServer) =>
    ask(server, 'POST $/attestations', { body: { bundle: aBundle(digest) } });

  it('are listed by digest, with pagination, and an unknown digest returns 404', async () => {
    const server = await start();
    for (let n = 0; n < 3; n += 1) await store(server);
    const first = await ask(server, `GET $/attestations/${digest}?per_page=2`);
    expect(first.json.attestations).toHaveLength(2);
    expect(first.json.attestations[0].bundle).toEqual(aBundle(digest));
    expect(first.headers.get('link')).toContain('after=2');
    const second = await ask(server, `GET $/attestations/${digest}?per_page=2&after=2`);
    expect(second.json.attestations).toHaveLength(1);
    const other = `sha256:${'c'.repeat(64)}`;
    await expect(ask(server, `GET $/attestations/${other}`)).resolves.toMatchObject({
      status: 404,
    });
    expect(server.violations).toEqual([]);
  });

  it('are in separate storage as of API version 2026-03-10, and this storage must not receive the token', async () => {
    const server = await start();
    await store(server);
    const headers = { 'x-github-api-version': '2026-03-10' };
    const { json } = await ask(server, `GET $/attestations/${digest}`, { headers });
    const [{ bundle, bundle_url: url }] = json.attestations;
    expect(bundle).toBeUndefined();
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('application/x-snappy');
    const packed = Buffer.from(await answer.arrayBuffer());
    expect(JSON.parse(decompressSnappy(packed, 1_000_000, 'x').toString())).toEqual(
      aBundle(digest),
    );
    expect(server.violations).toEqual([]);
    await fetch(url, { headers: { authorization: `Bearer ${server.token}` } });
    expect(server.violations).toMatchObject([{ operation: 'storage' }]);
    expect(readStorage(server.state, '/storage/attestations/1?sig=x').status).toBe(403);
  });
});

function aBundle(digest: string) {
  const [algorithm = '', hex = ''] = digest.split(':');
  const statement = { subject: [{ name: 'a', digest: { [algorithm]: hex } }], predicateType: 'p' };
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'x' }],
    },
  };
}
