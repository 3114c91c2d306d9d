import { afterEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../shared/digest/digest.ts';
import { listAttestations } from '../../../shared/github/list-attestations.ts';
import { type Reply, type Seen, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { tlogEntries: [] },
  dsseEnvelope: { payload: 'e30=', payloadType: 'application/vnd.in-toto+json', signatures: [] },
};

describe('listAttestations', () => {
  it('returns an empty list if GitHub has no attestations', async () => {
    const { found } = await list(() => ({ status: 404 }));
    expect(found).toEqual([]);
  });

  it('fails if the token lacks permission', async () => {
    await expect(list(() => ({ status: 403 }))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('returns bundles that GitHub embeds in the list', async () => {
    const { found } = await list(() => ({ body: { attestations: [{ bundle: BUNDLE }] } }));
    const digest = digestOf(Buffer.from(JSON.stringify(BUNDLE)));
    const origin = `attestation 1 for ${DIGEST} on GitHub`;
    expect(found).toEqual([{ kind: 'bundle', origin, bundle: BUNDLE, digest }]);
  });

  it('fetches bundles by their URLs, without sending the token', async () => {
    const { found, server } = await list((seen) => {
      if (seen.path === '/blob') return snappyReply({ mediaType: 'x' });
      const url = `http://${String(seen.headers['host'])}/blob?sig=secret`;
      return { body: { attestations: [{ bundle: null, bundle_url: url }] } };
    });
    expect(found).toMatchObject([{ kind: 'bundle', bundle: { mediaType: 'x' } }]);
    expect(server.seen[0]?.headers['x-github-api-version']).toBe('2026-03-10');
    expect(server.seen[1]?.headers).not.toHaveProperty('authorization');
  });

  it('reads all pages', async () => {
    const { found } = await list(({ query }) => {
      if (query.get('after') === 'next') return { body: { attestations: [{ bundle: BUNDLE }] } };
      const link = '<https://api.github.com/x?per_page=100&after=next>; rel="next"';
      return { headers: { link }, body: { attestations: [{ bundle: BUNDLE }] } };
    });
    expect(found).toHaveLength(2);
  });

  it('stops after ten pages, and lists the other attestations as unreadable', async () => {
    const attestations = Array.from({ length: 100 }, () => ({ bundle: BUNDLE }));
    const link = '<https://api.github.com/x?after=again>; rel="next"';
    const { found, server } = await list(() => ({ headers: { link }, body: { attestations } }));
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)).toMatchObject({ kind: 'unreadable', code: 'limit-exceeded' });
    expect(server.seen).toHaveLength(10);
  });

  it('stops after too many empty pages, and lists the other attestations as unreadable', async () => {
    const link = '<https://api.github.com/x?after=again>; rel="next"';
    const { found, server } = await list(() => ({
      headers: { link },
      body: { attestations: [] },
    }));
    expect(found).toMatchObject([
      {
        kind: 'unreadable',
        origin: `the other attestations for ${DIGEST} on GitHub`,
        code: 'limit-exceeded',
        message: 'Attestations after the first 0 were not read.',
      },
    ]);
    expect(server.seen).toHaveLength(20);
  });

  it.each([[[]], [{}], [{ attestations: 'none' }]])(
    'fails when the response is %j',
    async (body) => {
      await expect(list(() => ({ body }))).rejects.toMatchObject({ code: 'bad-response' });
    },
  );

  it('fails when a later page is missing', async () => {
    const link = '<https://api.github.com/x?after=next>; rel="next"';
    const first = { headers: { link }, body: { attestations: [{ bundle: BUNDLE }] } };
    await expect(
      list(({ query }) => (query.get('after') === 'next' ? { status: 404 } : first)),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lists an entry that is not an attestation as unreadable', async () => {
    const { found } = await list(() => ({ body: { attestations: [null, { bundle: BUNDLE }, 1] } }));
    expect(found).toMatchObject([
      { kind: 'unreadable', code: 'malformed' },
      { kind: 'bundle' },
      { kind: 'unreadable', code: 'malformed' },
    ]);
  });

  it('keeps readable and unreadable entries in their original order', async () => {
    const { found } = await list((seen) => {
      if (seen.path === '/gone') return { status: 404 };
      if (seen.path === '/text') return { body: Buffer.from('no JSON') };
      const at = (path: string) => ({
        bundle_url: `http://${String(seen.headers['host'])}${path}`,
      });
      return { body: { attestations: [at('/gone'), { bundle: BUNDLE }, at('/text')] } };
    });
    expect(found).toMatchObject([
      { kind: 'unreadable', code: 'not-found' },
      { kind: 'bundle', origin: `attestation 2 for ${DIGEST} on GitHub` },
      { kind: 'unreadable', code: 'malformed' },
    ]);
  });
});

async function list(reply: (seen: Seen) => Reply) {
  const server = await smallGitHub(reply);
  open = server;
  return { server, found: await listAttestations(server.github, 'acme/shop', DIGEST) };
}

/** Returns a Snappy block with a single literal. */
function snappyReply(value: unknown): Reply {
  const bytes = Buffer.from(JSON.stringify(value));
  const block = Buffer.concat([Buffer.from([bytes.length, (bytes.length - 1) << 2]), bytes]);
  return { body: block, headers: { 'content-type': 'application/x-snappy' } };
}
