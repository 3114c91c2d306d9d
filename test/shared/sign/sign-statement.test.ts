import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { verify } from 'sigstore';
import { cosignSignStatement } from '../../../shared/attest/predicates/cosign-sign.ts';
import type { Trust } from '../../../shared/model/trust.ts';
import {
  signBlob,
  signStatement,
  signStatementBytes,
} from '../../../shared/sign/sign-statement.ts';
import { materialOf, verifyWithSigstoreJs } from '../../support/bundles.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { localSigner, localTrust, unloggedTrust } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const STATEMENT = cosignSignStatement(`sha256:${'a'.repeat(64)}`);
const UNLOGGED = { tlog: 0, timestamp: 1, ctlog: 1 };

describe('signStatement', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterEach(() => sigstore.mend());
  afterAll(() => sigstore.close());

  it.each<[string, (local: LocalSigstore) => Promise<Trust>]>([
    ['Rekor v1', (local) => localTrust(local, 1)],
    ['Rekor v2', (local) => localTrust(local, 2)],
  ])('with %s, creates bundles that sigstore-js verifies', async (_, trustOf) => {
    const trust = await trustOf(sigstore);
    const signer = await localSigner(sigstore, trust);
    const root = await trust.trustedRoot();
    verifyWithSigstoreJs(await signStatement(signer, STATEMENT), root, trust.thresholds);
    const file = Buffer.from('release');
    verifyWithSigstoreJs(await signBlob(signer, file), root, trust.thresholds, file);
    expect(sigstore.violations).toEqual([]);
  });

  it('signs the same payload for equal statements, regardless of the order of keys', async () => {
    const signer = await localSigner(sigstore);
    const backwards = Object.fromEntries(Object.entries(STATEMENT).reverse()) as typeof STATEMENT;
    const one = await signStatement(signer, STATEMENT);
    const other = await signStatement(signer, backwards);
    expect(other.dsseEnvelope?.payload).toBe(one.dsseEnvelope?.payload);
  });

  it("does not change the bytes of another tool's statement", async () => {
    const payload = Buffer.from(`${JSON.stringify(STATEMENT, null, 3)}\n`);
    const bundle = await signStatementBytes(await localSigner(sigstore), payload);
    expect(bundle.dsseEnvelope?.payload).toBe(payload.toString('base64'));
    const all = { tlog: 1, timestamp: 1, ctlog: 1 };
    verifyWithSigstoreJs(bundle, sigstore.trustedRoot, all);
  });

  it('creates bundles that the sigstore package verifies with a root from TUF alone', async () => {
    const bundle = await signStatement(await localSigner(sigstore), STATEMENT);
    const folder = temporaryFolder('sigstore-package');
    const tufRootPath = join(folder, 'root.json');
    await writeFile(tufRootPath, sigstore.files['tuf-root.json'] ?? '');
    const options = {
      tufMirrorURL: sigstore.tufUrl,
      tufRootPath,
      tufCachePath: join(folder, 'cache'),
      certificateIssuer: 'https://token.actions.githubusercontent.com',
    };
    const serialized = bundleToJSON(bundleFromJSON(bundle));
    await expect(verify(serialized, options)).resolves.toBeDefined();
    const wrongIssuer = { ...options, certificateIssuer: 'https://evil.test' };
    await expect(verify(serialized, wrongIssuer)).rejects.toThrow('issuer');
  });

  it('creates bundles with a timestamp as the only proof if no log is used', async () => {
    const signer = await localSigner(sigstore, await unloggedTrust(sigstore));
    const bundle = await signStatement(signer, STATEMENT);
    expect(materialOf(bundle)['tlogEntries']).toEqual([]);
    verifyWithSigstoreJs(bundle, sigstore.trustedRoot, UNLOGGED);
    const wanted = { tlog: 1, timestamp: 1, ctlog: 1 };
    expect(() => verifyWithSigstoreJs(bundle, sigstore.trustedRoot, wanted)).toThrow('tlog');
  });

  it('creates a version 0.3 bundle with the leaf, one entry and one timestamp', async () => {
    const bundle = await signStatement(await localSigner(sigstore), STATEMENT);
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(materialOf(bundle)).toEqual({
      certificate: { rawBytes: expect.any(String) },
      tlogEntries: [expect.objectContaining({ kindVersion: { kind: 'dsse', version: '0.0.1' } })],
      timestampVerificationData: {
        rfc3161Timestamps: [{ signedTimestamp: expect.any(String) }],
      },
    });
  });

  it('creates JSON that sigstore-js reads without loss', async () => {
    const bundle = await signStatement(await localSigner(sigstore), STATEMENT);
    expect(bundleToJSON(bundleFromJSON(bundle))).toMatchObject(JSON.parse(JSON.stringify(bundle)));
  });

  it.each([
    ['/api/v1/log/entries', 'Rekor'],
    ['/api/v1/timestamp', 'timestamp authority'],
  ])('fails, and names the service, if %s is unavailable', async (path, name) => {
    const signer = await localSigner(sigstore);
    sigstore.fail({ path, fault: { kind: 'status', status: 500 } });
    await expect(signStatement(signer, STATEMENT)).rejects.toMatchObject({
      code: 'server-error',
      message: expect.stringContaining(name),
    });
  });
});
