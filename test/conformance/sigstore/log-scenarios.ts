import { generateKeyPairSync } from 'node:crypto';
import { type BundleJson, flipped } from '../../support/evidence.ts';
import { spkiPem } from '../../support/sigstore/pem.ts';
import { broken, changedRoot, type MakeScenarios, turnedSignature } from './scenario.ts';
import { asChain, EARLIER_MS, entryOf, withEntryOf } from './world.ts';

const YEARS_MS = 2 * 365 * 86_400_000;

/** Scenarios with invalid data from a log of version 1. */
export const logScenarios: MakeScenarios = async (world) => {
  const message = await world.message();
  const later = await world.message({}, Buffer.from('another artifact'));
  const again = await world.message();
  const untimed = { timestamps: undefined };
  const mismatch = 'log-entry-mismatch';
  const future = await world.at('log', YEARS_MS, () => world.message(untimed));
  return [
    broken('checkpoint-bad-keyhint_fail', 'log-checkpoint-invalid', message, (copy) =>
      editSignature(copy, (bytes) => Buffer.concat([Buffer.from('beef'), bytes.subarray(4)])),
    ),
    broken('checkpoint-wrong-roothash_fail', 'log-proof-invalid', message, (copy) => {
      const proof = entryOf(copy).inclusionProof;
      if (proof)
        proof.checkpoint.envelope = entryOf(later).inclusionProof?.checkpoint.envelope ?? '';
    }),
    broken('invalid-checkpoint-signature_fail', 'log-checkpoint-invalid', message, (copy) =>
      editSignature(copy, (bytes) => Buffer.from(flipped(bytes.toString('base64')), 'base64')),
    ),
    broken('inclusion-proof-corrupted-hash_fail', 'log-proof-invalid', message, (copy) => {
      const [first = '', ...rest] = entryOf(copy).inclusionProof?.hashes ?? [];
      const proof = entryOf(copy).inclusionProof;
      if (proof) proof.hashes = [flipped(first), ...rest];
    }),
    broken('invalid-inclusion-proof_fail', 'bundle-malformed', message, (copy) => {
      const proof: Partial<NonNullable<ReturnType<typeof entryOf>['inclusionProof']>> =
        entryOf(copy).inclusionProof ?? {};
      delete proof.checkpoint;
    }),
    {
      ...broken('incorrect-public-key_fail', 'log-p', message, (copy) => rekey(copy)),
    },
    { name: 'integrated-time-in-future_fail', says: 'certificate-expired', bundle: future },
    broken('set-invalid-signature_fail', 'log-promise-invalid', message, (copy) => {
      const promise = entryOf(copy).inclusionPromise;
      if (promise) promise.signedEntryTimestamp = flipped(promise.signedEntryTimestamp);
    }),
    {
      name: 'wrong-hashedrekord-artifact_fail',
      says: mismatch,
      bundle: withEntryOf(message, later),
    },
    {
      name: 'wrong-hashedrekord-entry_fail',
      says: mismatch,
      bundle: withEntryOf(later, message),
      artifact: Buffer.from('another artifact'),
    },
    {
      name: 'wrong-hashedrekord-cert-and-sig_fail',
      says: mismatch,
      bundle: withEntryOf(message, again),
    },
    {
      name: 'trust-root-tlog-validity-end-inclusive',
      bundle: message,
      trustedRoot: changedRoot(world, (root) => endLogs(root.tlogs, timeOf(message))),
    },
    {
      name: 'trust-root-tlog-validity-ended_fail',
      says: 'log-expired',
      bundle: message,
      trustedRoot: changedRoot(world, (root) => endLogs(root.tlogs, timeOf(message) - 1)),
    },
    {
      name: 'trust-root-tlog-missing-validity-start_fail',
      says: 'validFor.start',
      bundle: message,
      trustedRoot: changedRoot(world, ({ tlogs }) => {
        for (const { publicKey } of tlogs) publicKey.validFor = { end: '2999-01-01T00:00:00Z' };
      }),
    },
    ...(await intotoScenarios(world)),
    ...(await envelopeScenarios(world)),
  ];
};

/** Entries of the kind `intoto`, in bundles of version 0.2. */
const intotoScenarios: MakeScenarios = async (world) => {
  const made = async () => asChain(await world.statement({ entryType: 'intoto' }), '0.2');
  const bundle = await made();
  const early = (service: 'log' | 'timestamps') => world.at(service, -EARLIER_MS, made);
  const expired = changedRoot(world, ({ certificateAuthorities }) => {
    for (const each of certificateAuthorities)
      each.validFor = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
  });
  return [
    { name: 'intoto-with-custom-trust-root', bundle },
    {
      name: 'intoto-expired-certificate_fail',
      says: 'authority-expired',
      bundle,
      trustedRoot: expired,
    },
    {
      name: 'intoto-log-entry-mismatch_fail',
      says: 'log-entry-mismatch',
      bundle: withEntryOf(bundle, await made()),
    },
    broken('intoto-missing-inclusion-proof_fail', 'bundle-malformed', bundle, (copy) => {
      delete entryOf(copy).inclusionProof;
    }),
    {
      name: 'intoto-set-outside-signing-cert-validity_fail',
      says: 'certificate-expired',
      bundle: await early('log'),
    },
    {
      name: 'intoto-tsa-timestamp-outside-cert-validity_fail',
      says: 'certificate-expired',
      bundle: await early('timestamps'),
    },
  ];
};

/** Envelopes that logs store in two kinds of entries. */
const envelopeScenarios: MakeScenarios = async (world) => {
  const kinds = await Promise.all(
    (['dsse', 'hashedrekord'] as const).map(async (entryType) => {
      const name = entryType === 'dsse' ? 'dsse' : 'dsse-with-hashedrekord';
      const bundle = await world.statement({ entryType });
      const other = await world.statement(
        { entryType },
        { ...Object(JSON.parse(payloadOf(bundle))), predicate: 1 },
      );
      return [
        { name: `${name}-happy-path`, bundle },
        broken(`${name}-invalid-sig_fail`, 'signature-invalid', bundle, turnedSignature),
        {
          name: `${name}-mismatch-envelope_fail`,
          says: 'log-entry-mismatch',
          bundle: withEntryOf(bundle, other),
        },
        {
          name: `${name}-mismatch-sig_fail`,
          says: 'log-entry-mismatch',
          bundle: withEntryOf(bundle, await world.statement({ entryType })),
        },
      ];
    }),
  );
  return kinds.flat();
};

/** Changes the key hint and the signature of a checkpoint. */
function editSignature(bundle: BundleJson, edit: (bytes: Buffer) => Buffer): void {
  const checkpoint = entryOf(bundle).inclusionProof?.checkpoint ?? { envelope: '' };
  checkpoint.envelope = checkpoint.envelope.replace(/(?<=\u2014 \S+ )\S+/, (text) =>
    edit(Buffer.from(text, 'base64')).toString('base64'),
  );
}

/** Replaces the key in the body of the log entry. */
function rekey(bundle: BundleJson): void {
  const entry = entryOf(bundle);
  const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString());
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  body.spec.signature.publicKey.content = Buffer.from(spkiPem(publicKey)).toString('base64');
  entry.canonicalizedBody = Buffer.from(JSON.stringify(body)).toString('base64');
}

/** Returns the time at which the log integrated the entry, in seconds since 1970. */
function timeOf(bundle: BundleJson): number {
  return Number(entryOf(bundle).integratedTime);
}

function endLogs(logs: { publicKey: { validFor: { end?: string } } }[], seconds: number): void {
  for (const { publicKey } of logs) publicKey.validFor.end = new Date(seconds * 1000).toISOString();
}

function payloadOf(bundle: BundleJson): string {
  return Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64').toString();
}
