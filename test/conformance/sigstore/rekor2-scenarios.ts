import { RFC3161Timestamp } from '@sigstore/core';
import { type BundleJson, flipped } from '../../support/evidence.ts';
import {
  broken,
  changedRoot,
  type MakeScenarios,
  type Scenario,
  turnedSignature,
} from './scenario.ts';
import { EARLIER_MS, entryOf, signatureOf, stamp, withEntryOf, withTimestamps } from './world.ts';

/** Scenarios with invalid data from a log of version 2 or from the timestamps that it needs. */
export const rekor2Scenarios: MakeScenarios = async (world) => {
  const rekor2 = { rekorVersion: 2 } as const;
  const message = await world.message(rekor2);
  const statement = await world.statement(rekor2);
  const otherStatement = await world.statement(rekor2, { ...Object(statement), predicate: 1 });
  const mismatch = 'log-entry-mismatch';
  return [
    { name: 'rekor2-happy-path', bundle: message },
    { name: 'rekor2-dsse-happy-path', bundle: statement },
    broken('rekor2-dsse-invalid-sig_fail', 'signature-invalid', statement, turnedSignature),
    {
      name: 'rekor2-dsse-mismatch-envelope_fail',
      says: mismatch,
      bundle: withEntryOf(statement, otherStatement),
    },
    {
      name: 'rekor2-dsse-mismatch-sig_fail',
      says: mismatch,
      bundle: withEntryOf(statement, await world.statement(rekor2)),
    },
    broken('rekor2-no-inclusion-proof_fail', 'bundle-malformed', message, (copy) => {
      delete entryOf(copy).inclusionProof;
    }),
    broken('rekor2-no-timestamp_fail', 'timestamp-missing', message, (copy) => {
      delete copy.verificationMaterial.timestampVerificationData;
    }),
    broken('rekor2-negative-log-index_fail', 'bundle-malformed', message, (copy) => {
      entryOf(copy).logIndex = '-1';
    }),
    ...checkpointScenarios(message),
    ...(await timestampScenarios(world)),
  ];
};

/** Parses a checkpoint, which is a note with lines, an empty line, and signatures of the log and of witnesses. */
function checkpointScenarios(bundle: BundleJson): readonly Scenario[] {
  const envelope = entryOf(bundle).inclusionProof?.checkpoint.envelope ?? '';
  const [note = '', signature = ''] = envelope.split('\n\n');
  const [origin = '', size = '', root = ''] = note.split('\n');
  const witness = cosignature('witness.example', 1);
  const again = signature.replace(/\S+\n$/, (text) => `${flipped(text.trim())}\n`);
  const foreign = signature.replace(origin, 'log.example');
  const as = (name: string, text: string, says?: string): Scenario => {
    const copy = structuredClone(bundle);
    const proof = entryOf(copy).inclusionProof;
    if (proof) proof.checkpoint.envelope = text;
    return { name: `rekor2-checkpoint-${name}`, bundle: copy, ...(says && { says }) };
  };
  const invalid = 'log-checkpoint-invalid';
  return [
    as('cosigned', `${envelope}${witness}`),
    as('multiple-cosigs', `${envelope}${witness}${cosignature('other.example', 2)}`),
    as('origin-not-first', `${note}\n\n${witness}${signature}`),
    as('two-sigs-from-origin', `${note}\n\n${again}${signature}`),
    as('two-sigs-cosigned', `${note}\n\n${witness}${again}${signature}`),
    as('missing-log-signature_fail', `${note}\n\n`, invalid),
    as('only-cosigned_fail', `${note}\n\n${witness}`, invalid),
    as('missing-origin_fail', `${size}\n${root}\n\n${signature}`, invalid),
    as('missing-size_fail', `${origin}\n${root}\n\n${signature}`, invalid),
    as('missing-root-hash_fail', `${origin}\n${size}\n\n${signature}`, invalid),
    as('no-matching-signature_fail', `${note}\n\n${foreign}`, invalid),
  ];
}

/** Returns a signature line as witnesses write it, with a key hint, a time and 64 bytes. */
function cosignature(name: string, fill: number): string {
  return `\u2014 ${name} ${Buffer.alloc(76, fill).toString('base64')}\n`;
}

const timestampScenarios: MakeScenarios = async (world) => {
  const { sigstore, other } = world;
  const bundle = await world.message({ rekorVersion: 2 });
  const signature = signatureOf(bundle);
  const good = await stamp(sigstore, signature);
  const early = await world.at('timestamps', -EARLIER_MS - 1_000, () => stamp(sigstore, signature));
  const late = await world.at('timestamps', 400 * 86_400_000, () => stamp(sigstore, signature));
  const foreign = (certificates: boolean) => stamp(other, signature, certificates);
  const untrusted = 'rekor2-timestamp-untrusted-tsa';
  const ended = (end: Date) =>
    changedRoot(world, ({ timestampAuthorities }) => {
      for (const each of timestampAuthorities) each.validFor.end = end.toISOString();
    });
  const stamped = RFC3161Timestamp.parse(Buffer.from(good)).signingTime;
  const borrowed = changedRoot(world, (root) => {
    for (const each of root.timestampAuthorities) each.validFor.end = '2021-01-01T00:00:00Z';
    for (const each of root.timestampAuthorities) each.validFor.start = '2020-01-01T00:00:00Z';
    root.timestampAuthorities.push({
      certChain: { certificates: [] },
      validFor: { start: '2020-01-01T00:00:00Z', end: '2999-01-01T00:00:00Z' },
    });
  });
  return [
    {
      name: 'rekor2-timestamp-with-embedded-cert',
      bundle: withTimestamps(bundle, await stamp(sigstore, signature, true)),
    },
    { name: 'rekor2-timestamp-without-embedded-cert', bundle: withTimestamps(bundle, good) },
    {
      name: 'trust-root-tsa-validity-end-inclusive',
      bundle: withTimestamps(bundle, good),
      trustedRoot: ended(stamped),
    },
    {
      name: 'rekor2-timestamp-outside-trust-root-tsa-validity_fail',
      says: 'timestamp-expired',
      bundle: withTimestamps(bundle, good),
      trustedRoot: ended(new Date(stamped.getTime() - 1_000)),
    },
    {
      name: 'rekor2-timestamp-outside-tsa-cert-validity_fail',
      says: 'timestamp-expired',
      bundle: withTimestamps(bundle, late),
    },
    {
      name: 'rekor2-timestamp-payload-mismatch_fail',
      says: 'timestamp-mismatch',
      bundle: withTimestamps(bundle, await stamp(sigstore, Buffer.from('x'))),
    },
    {
      name: `${untrusted}-with-embedded-cert_fail`,
      says: 'timestamp-',
      bundle: withTimestamps(bundle, await foreign(true)),
    },
    {
      name: `${untrusted}-without-embedded-cert_fail`,
      says: 'timestamp-',
      bundle: withTimestamps(bundle, await foreign(false)),
    },
    {
      name: 'rekor2-timestamp-with-incorrect-time_fail',
      says: 'certificate-expired',
      bundle: withTimestamps(bundle, early),
    },
    {
      name: 'rekor2-multiple-timestamps-one-outside-cert-validity_fail',
      says: 'certificate-expired',
      bundle: withTimestamps(bundle, good, early),
    },
    {
      name: 'rekor2-timestamp-wrong-tsa-validity-borrow_fail',
      says: 'timestamp-',
      bundle,
      trustedRoot: borrowed,
    },
  ];
};
