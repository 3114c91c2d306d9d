import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { hashedEntry, logEntryV1 } from '../../../shared/sign/rekor-v1.ts';
import { serve } from '../../support/http-server.ts';
import { network } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = keys.publicKey.export({ format: 'pem', type: 'spki' }).toString();
const ENTRIES = '/api/v1/log/entries';

function anEntry(text = 'payload') {
  const bytes = Buffer.from(text);
  const signature = sign('sha256', bytes, keys.privateKey);
  return { proposed: hashedEntry(bytes, signature, PEM), signature };
}

describe('logEntryV1', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterEach(() => sigstore.mend());
  afterAll(() => sigstore.close());

  const log = (entry = anEntry()) =>
    logEntryV1(network, sigstore.url, entry.proposed, entry.signature);

  it('returns the entry in bundle format, with signed entry timestamp and proof', async () => {
    expect(await log()).toEqual({
      logIndex: expect.stringMatching(/^\d+$/),
      logId: { keyId: expect.any(String) },
      kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
      integratedTime: expect.stringMatching(/^\d{10}$/),
      inclusionPromise: { signedEntryTimestamp: expect.any(String) },
      inclusionProof: {
        logIndex: expect.stringMatching(/^\d+$/),
        rootHash: expect.any(String),
        treeSize: expect.stringMatching(/^\d+$/),
        hashes: expect.any(Array),
        checkpoint: { envelope: expect.stringContaining('\n') },
      },
      canonicalizedBody: expect.any(String),
    });
  });

  it('accepts an existing entry as a new one', async () => {
    const entry = anEntry('twice');
    const first = await log(entry);
    const second = await log(entry);
    expect(second).toMatchObject({ canonicalizedBody: first['canonicalizedBody'] });
    expect(sigstore.requests.at(-1)).toMatchObject({ method: 'GET', status: 200 });
  });

  it('finds the logged entry after a lost response', async () => {
    sigstore.fail({ path: ENTRIES, method: 'POST', times: 1, fault: { kind: 'lost-answer' } });
    expect(await log(anEntry('lost'))).toMatchObject({ logIndex: expect.any(String) });
  });

  it('names Rekor and the operation if the service stays unavailable', async () => {
    sigstore.fail({ path: ENTRIES, fault: { kind: 'status', status: 502 } });
    await expect(log()).rejects.toMatchObject({
      code: 'server-error',
      message: expect.stringContaining('Rekor (transparency log entry) returned 502'),
      fix: expect.not.stringContaining('bytes'),
    });
  });

  it('suggests the size as the cause of a 502 response for a large entry', async () => {
    sigstore.fail({ path: ENTRIES, fault: { kind: 'status', status: 502 } });
    const { signature } = anEntry();
    const spec = { proposedContent: { envelope: 'x'.repeat(5_000_000), verifiers: [] } };
    const proposed = { apiVersion: '0.0.1', kind: 'dsse', spec };
    await expect(log({ proposed, signature })).rejects.toMatchObject({
      fix: expect.stringContaining('Rekor version 2'),
    });
  });

  it('fails if the log rejects an invalid signature', async () => {
    const { proposed } = anEntry('one');
    const { signature } = anEntry('other');
    const bad = hashedEntry(Buffer.from('one'), signature, PEM);
    expect(proposed).not.toEqual(bad);
    await expect(log({ proposed: bad, signature })).rejects.toMatchObject({
      code: 'bad-response',
      call: { status: 400 },
    });
  });

  it('rejects an entry for a different signature', async () => {
    const answer = await rawEntry(anEntry('another'));
    await expect(askOf(answer)).rejects.toThrow('is for a different signature');
  });

  it.each([
    ['a missing entry', () => ({}), 'contains no entry'],
    ['a missing body', () => ({ id: { logIndex: 1 } }), 'is for a different signature'],
  ])('rejects a response with %s', async (_, answer, message) => {
    await expect(askOf(answer())).rejects.toThrow(message);
  });

  it('rejects an entry without a proof', async () => {
    const entry = anEntry('unproved');
    const [value] = Object.values(await rawEntry(entry));
    const { verification: _, ...rest } = value as Record<string, unknown>;
    await expect(askOf({ id: rest }, entry)).rejects.toThrow('contains no inclusion proof');
  });

  it('does not follow the URL in a conflict response', async () => {
    const server = await serve((request, response) => {
      if (request.method === 'GET') response.end('{}');
      else response.writeHead(409, { location: `${ENTRIES}/../../../admin` }).end('{}');
    });
    const { proposed, signature } = anEntry();
    const logged = logEntryV1(network, server.url, proposed, signature);
    await expect(logged).rejects.toThrow('without its ID');
    await server.close();
  });

  async function rawEntry(entry: ReturnType<typeof anEntry>): Promise<Record<string, unknown>> {
    const answer = await fetch(`${sigstore.url}${ENTRIES}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(entry.proposed),
    });
    return (await answer.json()) as Record<string, unknown>;
  }
});

async function askOf(answer: unknown, { proposed, signature } = anEntry()) {
  const server = await serve((_request, response) => {
    response.end(JSON.stringify(answer));
  });
  try {
    return await logEntryV1(network, server.url, proposed, signature);
  } finally {
    await server.close();
  }
}
