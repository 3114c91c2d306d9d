import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCheckpoint } from '../../../shared/sigstore/checkpoint.ts';
import { openAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import { verifyCandidates } from '../../../shared/verify/verify-candidates.ts';
import {
  allOf,
  asCandidate,
  type BundleJson,
  DIGEST,
  IDENTITY,
  ISSUER,
  makeStatementBundle,
  tampered,
} from '../../support/evidence.ts';
import { spkiDer } from '../../support/sigstore/pem.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

interface RootJson {
  readonly tlogs: { baseUrl: string; publicKey: { rawBytes: string } }[];
}

let sigstore: LocalSigstore;
let logged: Readonly<Record<1 | 2, BundleJson>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  const version = (rekorVersion: 1 | 2) =>
    makeStatementBundle({ ...allOf(sigstore), rekorVersion });
  logged = { 1: await version(1), 2: await version(2) };
});
afterAll(() => sigstore.close());

/** Returns the refusal codes with a root in which the logs have different URLs. */
async function codes(bundle: BundleJson, change: (root: RootJson) => void) {
  const trustedRoot = tampered(sigstore.trustedRoot, (root) => change(root as unknown as RootJson));
  const expectation = {
    identities: [{ san: { exact: IDENTITY }, issuer: ISSUER }],
    predicateTypes: 'any',
  } as const;
  const subject = { name: 'image', digest: DIGEST };
  const anchors = openAnchors({ trustedRoot });
  const { refused } = await verifyCandidates([asCandidate(bundle)], subject, expectation, anchors);
  return refused.map(({ code }) => code);
}

const moved = (root: RootJson) => {
  for (const log of root.tlogs) log.baseUrl = 'https://logs.example.test';
};

describe('a checkpoint with a name that is not in the URL of its log', () => {
  it('is valid for a version 1 log, because only the key identifies such a log', async () => {
    expect(await codes(logged[1], moved)).toEqual([]);
  });

  it('is invalid if the name in its signature is not in the signed note', async () => {
    const renamed = tampered(logged[1], ({ verificationMaterial: { tlogEntries } }) => {
      for (const { inclusionProof } of tlogEntries) {
        if (inclusionProof === undefined) continue;
        const { checkpoint } = inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace(/(?<=\u2014 )\S+/, 'logs.example');
      }
    });
    expect(await codes(renamed, () => undefined)).toEqual(['log-checkpoint-invalid']);
  });

  it('is invalid for a version 2 log, because the ID of such a log depends on the name', async () => {
    expect(await codes(logged[2], moved)).toEqual(['log-checkpoint-invalid']);
  });

  it('is invalid with a different key, regardless of the name', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rekeyed = (root: RootJson) => {
      moved(root);
      for (const log of root.tlogs) log.publicKey.rawBytes = spkiDer(publicKey).toString('base64');
    };
    const proven = tampered(logged[1], ({ verificationMaterial: { tlogEntries } }) => {
      for (const entry of tlogEntries) delete entry.inclusionPromise;
    });
    expect(await codes(proven, rekeyed)).toEqual(['log-checkpoint-invalid']);
  });
});

describe('a checkpoint', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const id = createHash('sha256').update(spkiDer(publicKey)).digest();
  const validFor = { start: new Date(0), end: new Date(1) };
  const log = { id, url: 'https://log.example', publicKey, validFor, isNamedByKey: false };
  const ROOT = Buffer.alloc(32, 1).toString('base64');
  const NOTE = `log.example\n7\n${ROOT}\n`;

  const line = (name: string, bytes: Buffer) => `\u2014 ${name} ${bytes.toString('base64')}\n`;
  const lineOf = (note: string, name = 'log.example') =>
    line(name, Buffer.concat([id.subarray(0, 4), sign(undefined, Buffer.from(note), privateKey)]));
  const witness = line('witness.example', Buffer.alloc(68));

  it.each([
    ['its log', lineOf(NOTE)],
    ['its log after a witness', witness + lineOf(NOTE)],
    ['its log before a witness', lineOf(NOTE) + witness],
  ])('is accepted with a signature by %s', (_by, lines) => {
    expect(verifyCheckpoint(`${NOTE}\n${lines}`, [log])).toEqual({ size: '7', root: ROOT });
  });

  const huge = `log.example\n${'9'.repeat(100_000)}\n${ROOT}\n`;
  it.each([
    ['an empty string', ''],
    ['a note without signatures', NOTE],
    ['a note with invalid lines', `${NOTE}\nsigned by log.example\n`],
    ['a signature that is too short', `${NOTE}\n${line('log.example', id.subarray(0, 4))}`],
    ['only a witness signature', `${NOTE}\n${witness}`],
    ['a signature over a different note', `${NOTE}\n${lineOf(`${NOTE}more\n`)}`],
    ['a signature with a different name', `${NOTE}\n${lineOf(NOTE, 'other.example')}`],
    ['more signatures than the limit', `${NOTE}\n${lineOf(NOTE).repeat(101)}`],
    [
      'an invalid size',
      `log.example\nseven\n${ROOT}\n\n${lineOf(`log.example\nseven\n${ROOT}\n`)}`,
    ],
    ['a size with too many digits', `${huge}\n${lineOf(huge)}`],
    ['a missing root hash', `log.example\n7\n\n${lineOf('log.example\n7\n')}`],
  ])('is invalid with %s', (_what, envelope) => {
    expect(() => verifyCheckpoint(envelope, [log])).toThrow(
      expect.objectContaining({ code: 'log-checkpoint-invalid' }),
    );
  });
});
