import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { asObject } from '../../../shared/json/guards.ts';
import { requireSoundTree } from '../../../shared/sigstore/log-tree.ts';
import { readTrustMaterial } from '../../../shared/sigstore/trust-material.ts';
import {
  allOf,
  type BundleJson,
  type LogEntryJson,
  makeStatementBundle,
  tampered,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { testNow, testNowMs } from '../../support/test-clock.ts';

const HOUR_MS = 3_600_000;

let sigstore: LocalSigstore;
let logged: Readonly<Record<1 | 2, BundleJson>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  const version = (rekorVersion: 1 | 2) =>
    makeStatementBundle({ ...allOf(sigstore), rekorVersion });
  logged = { 1: await version(1), 2: await version(2) };
});
afterAll(() => sigstore.close());

const logsOf = ({ trustedRoot }: LocalSigstore) =>
  readTrustMaterial(asObject(trustedRoot, '$')).tlogs;

const check = (bundle: BundleJson, signedAt: Date | undefined = testNow()) =>
  requireSoundTree(
    bundleFromJSON(bundle).verificationMaterial.tlogEntries,
    logsOf(sigstore),
    signedAt,
  );

describe.each([1, 2] as const)('requireSoundTree for Rekor v%d', (version) => {
  it('accepts the entries of the log', () => {
    expect(() => check(logged[version])).not.toThrow();
  });

  type Proof = NonNullable<LogEntryJson['inclusionProof']>;
  it.each<[string, (proof: Proof) => void]>([
    [
      'root hash',
      (proof) => {
        proof.rootHash = Buffer.alloc(32).toString('base64');
      },
    ],
    [
      'tree size',
      (proof) => {
        proof.treeSize = `${Number(proof.treeSize) + 1}`;
      },
    ],
  ])('rejects a proof if its %s differs from the signed value', (_what, change) => {
    const changed = tampered(logged[version], ({ verificationMaterial }) => {
      const proof = verificationMaterial.tlogEntries[0]?.inclusionProof;
      if (proof) change(proof);
    });
    expect(() => check(changed)).toThrow(/for different trees/);
  });
});

it('requireSoundTree rejects an entry without a signed entry timestamp if its index differs from the proof', () => {
  const moved = (bundle: BundleJson) =>
    tampered(bundle, ({ verificationMaterial: { tlogEntries } }) => {
      for (const entry of tlogEntries) entry.logIndex = `${Number(entry.logIndex) + 1}`;
    });
  expect(() => check(moved(logged[2]))).toThrow(/log entry’s index differs/);
  expect(() => check(moved(logged[1]))).not.toThrow();
});

it('requireSoundTree accepts a log from the start to the end of its validity', () => {
  const at = testNow();
  const momentary = logsOf(sigstore).map((log) => ({ ...log, validFor: { start: at, end: at } }));
  const { tlogEntries } = bundleFromJSON(logged[2]).verificationMaterial;
  const checkAt = (ms: number) => () =>
    requireSoundTree(tlogEntries, momentary, new Date(at.getTime() + ms));
  expect(checkAt(0)).not.toThrow();
  expect(checkAt(-1)).toThrow(/the log was not valid/);
  expect(checkAt(1)).toThrow(/the log was not valid/);
});

it('requireSoundTree rejects a proof from a log that was not valid at the signing time', () => {
  const before = new Date(testNowMs() - 2 * HOUR_MS);
  expect(() => check(logged[2], before)).toThrow(/the log was not valid at the signing time/);
  expect(() => check(logged[1], before)).not.toThrow();
  expect(() => check(logged[2], undefined)).not.toThrow();
});
