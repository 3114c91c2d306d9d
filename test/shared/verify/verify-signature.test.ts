import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dsse } from '@sigstore/core';
import { TrustError } from '../../../shared/errors/errors.ts';
import type { TrustErrorCode } from '../../../shared/errors/trust-codes.ts';
import type { VerifyTrust } from '../../../shared/verify/expectation.ts';
import { openCandidate } from '../../../shared/verify/open-candidate.ts';
import {
  keyFingerprint,
  openAnchors,
  type VerifiedSigner,
  verifySignature,
} from '../../../shared/verify/verify-signature.ts';
import {
  allOf,
  aStatement,
  asCandidate,
  type BundleJson,
  DIGEST,
  flipped,
  IDENTITY,
  ISSUER,
  type LogEntryJson,
  leafOf,
  makeMessageBundle,
  makeStatementBundle,
  tampered,
} from '../../support/evidence.ts';
import { certificatePem, spkiPem } from '../../support/sigstore/pem.ts';
import { secondKey } from '../../support/sigstore/prehashed-ecdsa.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const CONTENT = Buffer.from('what was built');

let sigstore: LocalSigstore;
let other: LocalSigstore;
let bundle: BundleJson;

beforeAll(async () => {
  [sigstore, other] = await Promise.all([startSigstore(), startSigstore()]);
  bundle = await makeStatementBundle(allOf(sigstore));
});
afterAll(() => Promise.all([sigstore.close(), other.close()]));

function verified(
  value: unknown,
  trust: VerifyTrust = { trustedRoot: sigstore.trustedRoot },
  content?: Buffer,
): VerifiedSigner {
  const subject = { name: '', digest: DIGEST, ...(content && { content }) };
  return verifySignature(openCandidate(asCandidate(value), subject), openAnchors(trust));
}

function codeOf(run: () => unknown): TrustErrorCode | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof TrustError) return error.code;
    throw error;
  }
}

function entryOf(one: BundleJson): LogEntryJson {
  const [entry] = one.verificationMaterial.tlogEntries;
  if (entry === undefined) throw new Error('the bundle has no log entry');
  return entry;
}

describe('what holds', () => {
  it('tells who signed and when', () => {
    const signer = verified(bundle);
    expect(signer.identity).toMatchObject({ san: IDENTITY, issuer: ISSUER });
    expect(Math.abs(Date.now() - (signer.signedAt?.getTime() ?? 0))).toBeLessThan(60_000);
  });

  it.each<[string, () => Promise<BundleJson>]>([
    [
      'dsse in Rekor v1, no timestamp',
      () => makeStatementBundle({ fulcio: sigstore, log: sigstore }),
    ],
    ['intoto in Rekor v1', () => makeStatementBundle({ ...allOf(sigstore), entryType: 'intoto' })],
    [
      'Rekor v2 with a timestamp',
      () => makeStatementBundle({ ...allOf(sigstore), rekorVersion: 2 }),
    ],
  ])('accepts a statement: %s', async (_what, make) => {
    expect(verified(await make()).identity.san).toBe(IDENTITY);
  });

  it.each<[1 | 2]>([[1], [2]])(
    'accepts a signature over bytes in Rekor v%d',
    async (rekorVersion) => {
      const message = await makeMessageBundle({ ...allOf(sigstore), rekorVersion }, CONTENT);
      expect(verified(message, undefined, CONTENT).identity.san).toBe(IDENTITY);
    },
  );

  it('accepts a bundle without log and SCT where the root has neither, as GitHub’s', async () => {
    const github = await startSigstore({ embedSct: false });
    const { tlogs: _tlogs, ctlogs: _ctlogs, ...trustedRoot } = github.trustedRoot;
    const unlogged = await makeStatementBundle({ fulcio: github, timestamps: github });
    await github.close();
    expect(verified(unlogged, { trustedRoot }).identity.san).toBe(IDENTITY);
  });
});

describe('what does not hold', () => {
  type Change = (copy: BundleJson) => void;

  it.each<[string, TrustErrorCode, Change]>([
    [
      'the payload',
      'signature-invalid',
      ({ dsseEnvelope }) => {
        const statement = aStatement({ predicate: { evil: true } });
        if (dsseEnvelope)
          dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
      },
    ],
    [
      'the payload’s type',
      'signature-invalid',
      ({ dsseEnvelope }) => {
        if (dsseEnvelope) dsseEnvelope.payloadType = 'text/plain';
      },
    ],
    [
      'the signature',
      'signature-invalid',
      ({ dsseEnvelope }) => {
        const [signature] = dsseEnvelope?.signatures ?? [];
        if (signature) signature.sig = flipped(signature.sig);
      },
    ],
    [
      'the log’s promise',
      'log-promise-invalid',
      (copy) => {
        const { inclusionPromise } = entryOf(copy);
        if (inclusionPromise)
          inclusionPromise.signedEntryTimestamp = flipped(inclusionPromise.signedEntryTimestamp);
      },
    ],
    [
      'the time of the log',
      'log-promise-invalid',
      (copy) => {
        entryOf(copy).integratedTime = String(Number(entryOf(copy).integratedTime) + 1);
      },
    ],
    [
      'the log’s checkpoint',
      'log-checkpoint-invalid',
      (copy) => {
        const { inclusionProof } = entryOf(copy);
        if (inclusionProof)
          inclusionProof.checkpoint.envelope = inclusionProof.checkpoint.envelope.replace(
            '\n2\n',
            '\n3\n',
          );
      },
    ],
    [
      'the log’s proof',
      'log-proof-invalid',
      (copy) => {
        entryOf(copy).inclusionProof?.hashes.push(Buffer.alloc(32).toString('base64'));
      },
    ],
    [
      'the log entry’s body',
      'log-promise-invalid',
      (copy) => {
        const body = Buffer.from(entryOf(copy).canonicalizedBody, 'base64').toString();
        const changed = body.replace(
          '"payloadHash":{"algorithm":"sha256"',
          '"payloadHash":{"algorithm":"sha512"',
        );
        expect(changed).not.toBe(body);
        entryOf(copy).canonicalizedBody = Buffer.from(changed).toString('base64');
      },
    ],
    [
      'no log entry at all',
      'log-entry-missing',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = [];
      },
    ],
    [
      'the same log entry twice',
      'proof-repeated',
      (copy) => {
        copy.verificationMaterial.tlogEntries.push(entryOf(copy));
      },
    ],
    [
      'the timestamp',
      'timestamp-invalid',
      ({ verificationMaterial }) => {
        const [timestamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
        // The last bytes are the token's signature.
        const bytes = Buffer.from(timestamp?.signedTimestamp ?? '', 'base64');
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        if (timestamp) timestamp.signedTimestamp = bytes.toString('base64');
      },
    ],
    [
      'nothing that proves the time',
      'timestamp-missing',
      (copy) => {
        copy.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
        delete entryOf(copy).inclusionPromise;
      },
    ],
  ])('refuses after tampering: %s', (_what, code, change) => {
    expect(codeOf(() => verified(tampered(bundle, change)))).toBe(code);
  });

  it('refuses the log entry of another statement by the same signer', async () => {
    const second = await makeStatementBundle(allOf(sigstore), aStatement({ predicate: { n: 2 } }));
    const swapped = tampered(bundle, (copy) => {
      copy.verificationMaterial.tlogEntries = second.verificationMaterial.tlogEntries;
    });
    expect(codeOf(() => verified(swapped))).toBe('log-entry-mismatch');
  });

  it('refuses the timestamp of another signature', async () => {
    const second = await makeStatementBundle(allOf(sigstore), aStatement({ predicate: { n: 3 } }));
    const swapped = tampered(bundle, ({ verificationMaterial }) => {
      verificationMaterial.timestampVerificationData = second.verificationMaterial
        .timestampVerificationData ?? { rfc3161Timestamps: [] };
    });
    expect(codeOf(() => verified(swapped))).toBe('timestamp-mismatch');
  });

  it('refuses the certificate of another signer', async () => {
    const second = await makeStatementBundle(allOf(sigstore), aStatement({ predicate: { n: 4 } }));
    const swapped = tampered(bundle, (copy) => {
      const { certificate } = second.verificationMaterial;
      if (certificate) copy.verificationMaterial.certificate = certificate;
    });
    expect(codeOf(() => verified(swapped))).toBe('signature-invalid');
  });

  it.each<[string, TrustErrorCode, () => Parameters<typeof makeStatementBundle>[0]]>([
    ['authority', 'certificate-untrusted', () => ({ ...allOf(sigstore), fulcio: other })],
    ['log', 'log-untrusted', () => ({ ...allOf(sigstore), log: other })],
    ['timestamp authority', 'timestamp-invalid', () => ({ ...allOf(sigstore), timestamps: other })],
    ['instance', 'certificate-untrusted', () => allOf(other)],
  ])('refuses another %s', async (_what, code, making) => {
    const foreign = await makeStatementBundle(making());
    expect(codeOf(() => verified(foreign))).toBe(code);
  });

  it('refuses a certificate without a signed certificate timestamp', async () => {
    const unlisted = await startSigstore({ embedSct: false });
    const made = await makeStatementBundle(allOf(unlisted));
    await unlisted.close();
    expect(codeOf(() => verified(made, { trustedRoot: unlisted.trustedRoot }))).toBe('sct-missing');
  });

  it('asks for a log entry because the root has a log, whatever the bundle has', async () => {
    const unlogged = await makeStatementBundle({ fulcio: sigstore, timestamps: sigstore });
    expect(codeOf(() => verified(unlogged))).toBe('log-entry-missing');
  });

  it('asks for a timestamp with Rekor v2, whose time is not signed', async () => {
    const untimed = await makeStatementBundle({ fulcio: sigstore, log: sigstore, rekorVersion: 2 });
    const claimed = tampered(untimed, (copy) => {
      entryOf(copy).integratedTime = String(Math.floor(Date.now() / 1000));
    });
    expect(codeOf(() => verified(untimed))).toBe('timestamp-missing');
    expect(codeOf(() => verified(claimed))).toBe('timestamp-missing');
  });

  it('asks for a proof of time with a certificate even when told to ask for none', async () => {
    const bare = await makeStatementBundle({ fulcio: sigstore });
    const trust = {
      trustedRoot: sigstore.trustedRoot,
      thresholds: { tlog: 0, timestamp: 0, ctlog: 0 },
    };
    expect(codeOf(() => verified(bare, trust))).toBe('timestamp-missing');
  });

  it('refuses the authority’s own certificate as a signer', () => {
    const [authority] = sigstore.trustedRoot['certificateAuthorities'] as {
      certChain: { certificates: { rawBytes: string }[] };
    }[];
    const swapped = tampered(bundle, (copy) => {
      const [root] = authority?.certChain.certificates ?? [];
      if (root) copy.verificationMaterial.certificate = root;
    });
    expect(codeOf(() => verified(swapped))).toBe('signature-invalid');
  });
});

describe('a log entry under another signer', () => {
  /** Logs the signature of `unlogged` with a signer of the caller's choice, and puts the entry in. */
  async function loggedAs(unlogged: BundleJson, signerPem: string): Promise<BundleJson> {
    const { messageDigest, signature } = unlogged.messageSignature ?? {};
    const value = Buffer.from(messageDigest?.digest ?? '', 'base64').toString('hex');
    const publicKey = { content: Buffer.from(signerPem).toString('base64') };
    const spec = {
      data: { hash: { algorithm: 'sha256', value } },
      signature: { content: signature, publicKey },
    };
    const answer = await fetch(`${sigstore.url}/api/v1/log/entries`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'hashedrekord', apiVersion: '0.0.1', spec }),
    });
    const [entry] = Object.values((await answer.json()) as Record<string, unknown>);
    return tampered(unlogged, (copy) => {
      copy.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
      copy.verificationMaterial.tlogEntries = [promisedEntry(entry)];
    });
  }

  function promisedEntry(entry: unknown): LogEntryJson {
    const logged = entry as {
      body: string;
      integratedTime: number;
      logID: string;
      logIndex: number;
      verification: { signedEntryTimestamp: string };
    };
    return {
      logIndex: String(logged.logIndex),
      logId: { keyId: Buffer.from(logged.logID, 'hex').toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
      integratedTime: String(logged.integratedTime),
      inclusionPromise: { signedEntryTimestamp: logged.verification.signedEntryTimestamp },
      canonicalizedBody: logged.body,
    };
  }

  it('is refused, though the signature holds under that key too', async () => {
    const unlogged = await makeMessageBundle({ fulcio: sigstore, timestamps: sigstore }, CONTENT);
    const { publicKey } = new X509Certificate(leafOf(unlogged));
    const digest = createHash('sha256').update(CONTENT).digest();
    const raw = Buffer.from(unlogged.messageSignature?.signature ?? '', 'base64');
    const hidden = await loggedAs(unlogged, spkiPem(secondKey(digest, publicKey, raw)));
    expect(codeOf(() => verified(hidden, undefined, CONTENT))).toBe('log-entry-mismatch');

    const honest = await loggedAs(unlogged, certificatePem(leafOf(unlogged)));
    expect(codeOf(() => verified(honest, undefined, CONTENT))).toBeUndefined();
  });
});

describe('public keys', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const unlogged = { tlog: 0, timestamp: 0, ctlog: 0 };

  function signedByKey(): BundleJson {
    const payload = Buffer.from(JSON.stringify(aStatement()));
    const payloadType = 'application/vnd.in-toto+json';
    const sig = sign('sha256', dsse.preAuthEncoding(payloadType, payload), privateKey);
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: sig.toString('base64') }],
      },
    };
  }

  it('accepts a signature by a given key, which is then the identity', () => {
    const trust = { trustedRoot: sigstore.trustedRoot, thresholds: unlogged, publicKeys: [pem] };
    const signer = verified(signedByKey(), trust);
    expect(signer).toMatchObject({ isTrustedKey: true, identity: { issuer: 'public-key' } });
    expect(signer.signedAt).toBeUndefined();
  });

  it('refuses it when no key, or only another key, was given', () => {
    const { publicKey: stranger } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = stranger.export({ format: 'pem', type: 'spki' }).toString();
    for (const publicKeys of [[], [other]]) {
      const trust = { trustedRoot: sigstore.trustedRoot, thresholds: unlogged, publicKeys };
      expect(codeOf(() => verified(signedByKey(), trust))).toBe('key-untrusted');
    }
  });

  it('asks a key for what keys must carry, where that was said', () => {
    const trust = { trustedRoot: sigstore.trustedRoot, keyThresholds: unlogged, publicKeys: [pem] };
    expect(verified(signedByKey(), trust)).toMatchObject({ isTrustedKey: true });
    expect(keyFingerprint(pem, 'key.pub')).toBe(verified(signedByKey(), trust).identity.san);
  });

  it('refuses what is no key', () => {
    expect(() => keyFingerprint('none', 'key.pub')).toThrow('key.pub is no public key');
  });

  it('asks a key for a log entry too, where the root has a log', () => {
    const trust = { trustedRoot: sigstore.trustedRoot, publicKeys: [pem] };
    expect(codeOf(() => verified(signedByKey(), trust))).toBe('timestamp-missing');
  });
});

it('says that a trusted root cannot be used', () => {
  expect(() => openAnchors({ trustedRoot: 'nonsense' })).toThrow(/cannot be used/);
});

it('says which range of a trusted root has no start', () => {
  const trustedRoot = { tlogs: [{ publicKey: { validFor: { end: '2999-01-01T00:00:00Z' } } }] };
  expect(() => openAnchors({ trustedRoot })).toThrow(/validFor\.start/);
});
