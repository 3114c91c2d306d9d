import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  type BundleBuilder,
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  TSAWitness,
} from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { type LocalSigstore, startSigstore } from './sigstore.ts';

const DATA = Buffer.from('{"hello":"world"}');
const NO_RETRY = { retry: 0, timeout: 5_000 };

describe('the local Sigstore', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  function parts(rekorVersion: 1 | 2, audience = 'sigstore') {
    const getToken = async () => sigstore.oidc.token(audience);
    const rekorBaseURL = rekorVersion === 1 ? sigstore.url : `${sigstore.url}/rekor2`;
    return {
      signer: new FulcioSigner({
        fulcioBaseURL: sigstore.url,
        identityProvider: { getToken },
        ...NO_RETRY,
      }),
      witnesses: [
        new RekorWitness({ rekorBaseURL, majorApiVersion: rekorVersion, ...NO_RETRY }),
        new TSAWitness({ tsaBaseURL: sigstore.url, ...NO_RETRY }),
      ],
    };
  }

  async function verified(builder: BundleBuilder): Promise<string | undefined> {
    const bundle = await builder.create({ data: DATA, type: 'text/plain' });
    const root = toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot));
    const verifier = new Verifier(root, { tlogThreshold: 1, ctlogThreshold: 1 });
    const signer = verifier.verify(toSignedEntity(bundle, DATA));
    return signer.identity?.subjectAlternativeName;
  }

  it.each<[string, () => BundleBuilder]>([
    ['a message logged in Rekor v1', () => new MessageSignatureBundleBuilder(parts(1))],
    ['an envelope logged in Rekor v1', () => new DSSEBundleBuilder(parts(1))],
    ['a message logged in Rekor v2', () => new MessageSignatureBundleBuilder(parts(2))],
  ])(
    'issues certificates and log entries that sigstore-js uses to verify %s',
    async (_what, builder) => {
      expect(await verified(builder())).toBe(
        'https://github.com/octo-org/octo-app/.github/workflows/release.yml@refs/heads/main',
      );
    },
  );

  it('like rekor-tiles 2.3 and later, rejects an envelope in Rekor v2', async () => {
    await expect(verified(new DSSEBundleBuilder(parts(2)))).rejects.toThrow(/hashedrekord/);
    expect(sigstore.violations).toEqual([expect.stringContaining('must be hashedrekord')]);
  });

  it('does not issue a certificate for a token with a different audience', async () => {
    const builder = new MessageSignatureBundleBuilder(parts(1, 'npm'));
    await expect(verified(builder)).rejects.toThrow(/wrong audience npm/);
  });

  it('issues an identity token only to the holder of the request token', async () => {
    const ask = (token: string) =>
      fetch(`${sigstore.oidc.requestUrl}&audience=sigstore`, {
        headers: { authorization: `bearer ${token}` },
      });
    expect((await ask('guess')).status).toBe(401);
    expect((await ask(sigstore.oidc.requestToken)).status).toBe(200);
  });

  it('responds with 409 and the location of the entry if the entry already exists', async () => {
    await verified(new MessageSignatureBundleBuilder(parts(1)));
    const entry = sigstore.requests.findLast(({ path }) => path === '/api/v1/log/entries');
    const again = await fetch(`${sigstore.url}/api/v1/log/entries`, {
      method: 'POST',
      body: new Uint8Array(entry?.body ?? []),
    });
    expect(again.status).toBe(409);
    const location = again.headers.get('location') ?? '';
    expect((await fetch(sigstore.url + location)).status).toBe(200);
  });

  it('fails in the requested way, as often as requested', async () => {
    sigstore.fail({
      path: '/api/v1/log',
      times: 2,
      fault: { kind: 'status', status: 503, headers: { 'retry-after': '1' } },
    });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(`${sigstore.url}/api/v1/log`)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  it.each(['cut', 'lost-answer'] as const)(
    'can withhold a response from a client: %s',
    async (kind) => {
      sigstore.fail({ path: '/api/v1/log', times: 1, fault: { kind } });
      const answer = fetch(`${sigstore.url}/api/v1/log`).then((response) => response.text());
      await expect(answer).rejects.toThrow();
    },
  );
});
