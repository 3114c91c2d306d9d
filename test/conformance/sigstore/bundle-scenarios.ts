import { type BundleJson, flipped } from '../../support/evidence.ts';
import { keySigner } from '../../support/witnesses.ts';
import { broken, changedRoot, type MakeScenarios, turnedSignature } from './scenario.ts';
import {
  ARTIFACT,
  asChain,
  entryOf,
  signatureOf,
  stamp,
  statementAbout,
  V3,
  withEntryOf,
  withTimestamps,
} from './world.ts';

const EMPTY_ROOT = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };

/** Valid and invalid bundles in all forms. */
export const bundleScenarios: MakeScenarios = async (world) => {
  const { sigstore, other } = world;
  const message = await world.message();
  const statement = await world.statement();
  const elsewhere = await world.message({ fulcio: other, log: other, timestamps: other });
  const promised = asChain(message, '0.1');
  delete entryOf(promised).inclusionProof;
  const [authority] = certificatesOf(sigstore.trustedRoot);
  const logged = { ...message, verificationMaterial: { ...message.verificationMaterial } };
  delete logged.verificationMaterial.timestampVerificationData;
  return [
    { name: 'happy-path-v0.1', bundle: promised },
    { name: 'happy-path-v0.1-with-inclusion-proof', bundle: asChain(message, '0.1') },
    { name: 'happy-path-v0.2', bundle: asChain(message, '0.2') },
    {
      name: 'happy-path-v0.3',
      bundle: { ...message, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3' },
    },
    { name: 'happy-path-v0.3-new-mediaType', bundle: message },
    { name: 'happy-path-v0.3-without-timestamp', bundle: logged },
    { name: 'happy-path-intoto-in-dsse-v3', bundle: statement },
    {
      name: 'happy-path-wrapped-base64',
      bundle: withWrappedTimestamp(message, await stamp(sigstore, signatureOf(message))),
    },
    {
      name: 'bundle-with-certificate-chain-v0.3_fail',
      says: 'bundle-malformed',
      bundle: { ...asChain(message, '0.2'), mediaType: V3 },
    },
    {
      name: 'bundle-with-root-cert_fail',
      says: 'root certificate',
      bundle: asChain(message, '0.1', authority ?? ''),
    },
    broken('bundle-empty-certificate-chain_fail', 'bundle-malformed', promised, (copy) => {
      copy.verificationMaterial.x509CertificateChain = { certificates: [] };
    }),
    { name: 'bundle-from-wrong-instance_fail', says: 'certificate-untrusted', bundle: elsewhere },
    broken('bundle-invalid-base64-signature_fail', 'bundle-malformed', message, (copy) => {
      if (copy.messageSignature) copy.messageSignature.signature += '!!not base64!!';
    }),
    { name: 'bundle-malformed-json_fail', says: 'JSON', bundle: JSON.stringify(message).slice(1) },
    broken('bundle-negative-log-index_fail', 'bundle-malformed', message, (copy) => {
      entryOf(copy).logIndex = '-1';
    }),
    {
      name: 'bundle-unknown-version_fail',
      says: 'bundle-malformed',
      bundle: { ...message, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=99.9' },
    },
    broken('message-digest-mismatch_fail', 'subject-mismatch', message, (copy) => {
      const digest = copy.messageSignature?.messageDigest;
      if (digest) digest.digest = flipped(digest.digest);
    }),
    broken('signature-mismatch_fail', 'signature-invalid', message, turnedSignature),
    {
      name: 'wrong-material_fail',
      says: 'subject-mismatch',
      bundle: message,
      artifact: Buffer.from('x'),
    },
    {
      name: 'wrong-statement-material_fail',
      says: 'subject-mismatch',
      bundle: statement,
      artifact: Buffer.from('x'),
    },
    ...(await keyScenarios(world)),
    ...(await sctScenarios(world)),
  ];
};

const keyScenarios: MakeScenarios = async (world) => {
  const { sigstore, other, key, otherKey } = world;
  const signer = keySigner(key);
  const logged = await world.message({ signer });
  const stamped = { fulcio: sigstore, log: undefined, timestamps: undefined };
  const bare = await world.message({ signer, ...stamped });
  const rekor2 = { signer, rekorVersion: 2, timestamps: undefined } as const;
  const typed = async (over: Readonly<Record<string, unknown>>) =>
    await world.statement(rekor2, statementAbout(ARTIFACT, over));
  const by = { key: key.publicKey };
  return [
    { name: 'managed-key-happy-path', bundle: logged, ...by },
    { name: 'managed-key-and-trusted-root', bundle: bare, trustedRoot: EMPTY_ROOT, ...by },
    { name: 'managed-key-rekor2', bundle: await world.message(rekor2), ...by },
    { name: 'managed-key-not-logged_fail', says: 'log-entry-missing', bundle: bare, ...by },
    { name: 'managed-key-no-key_fail', says: 'key-untrusted', bundle: logged },
    {
      name: 'managed-key-wrong-key_fail',
      says: 'key-untrusted',
      bundle: logged,
      key: otherKey.publicKey,
    },
    {
      name: 'managed-key-and-client-identity_fail',
      says: 'cannot be combined',
      bundle: logged,
      isKeyAndIdentity: true,
      ...by,
    },
    {
      name: 'managed-key-certificate_fail',
      says: 'identity-mismatch',
      bundle: await world.message(),
      ...by,
    },
    {
      name: 'managed-key-other-log_fail',
      says: 'log-untrusted',
      bundle: await world.message({ signer, log: other }),
      ...by,
    },
    { name: 'dsse-statement-v1', bundle: await typed({}), ...by },
    {
      name: 'dsse-statement-missing-type_fail',
      says: 'statement-malformed',
      bundle: await typed({ _type: undefined }),
      ...by,
    },
    {
      name: 'dsse-statement-unknown-type_fail',
      says: 'statement-malformed',
      bundle: await typed({ _type: 'https://in-toto.io/Statement/v2' }),
      ...by,
    },
    {
      name: 'intoto-canonical-log-entry',
      bundle: withoutPromise(
        await world.statement({ signer, entryType: 'intoto', timestamps: undefined }),
      ),
      ...by,
    },
  ];
};

const sctScenarios: MakeScenarios = async (world) => {
  const message = await world.message();
  const [decoy] = (world.other.trustedRoot as { certificateAuthorities: never[] })
    .certificateAuthorities;
  const [foreign] = (world.other.trustedRoot as { ctlogs: { publicKey: { rawBytes: string } }[] })
    .ctlogs;
  return [
    {
      name: 'sct-duplicate-intermediate-name',
      bundle: message,
      trustedRoot: changedRoot(world, (root) =>
        root.certificateAuthorities.unshift(...(decoy ? [decoy] : [])),
      ),
    },
    {
      name: 'invalid-ct-key_fail',
      says: 'sct-invalid',
      bundle: message,
      trustedRoot: changedRoot(world, (root) => {
        for (const { publicKey } of root.ctlogs)
          publicKey.rawBytes = foreign?.publicKey.rawBytes ?? '';
      }),
    },
    {
      name: 'cve-2022-36056-swapped-tlog-entry_fail',
      says: 'log-entry-mismatch',
      bundle: withEntryOf(asChain(message, '0.1'), await world.message()),
    },
  ];
};

function certificatesOf(root: unknown): readonly string[] {
  const { certificateAuthorities } = root as {
    certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] } }[];
  };
  return certificateAuthorities.flatMap(({ certChain }) =>
    certChain.certificates.map(({ rawBytes }) => rawBytes),
  );
}

function withoutPromise(bundle: BundleJson): BundleJson {
  const copy = structuredClone(bundle);
  delete entryOf(copy).inclusionPromise;
  return copy;
}

/** Formats text like `base64` in lines of 76 characters. One bundle in the suite has such a timestamp. */
function withWrappedTimestamp(bundle: BundleJson, timestamp: Buffer): BundleJson {
  const copy = withTimestamps(bundle, timestamp);
  for (const each of copy.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [])
    each.signedTimestamp = each.signedTimestamp.replace(/.{76}/g, '$&\n');
  return copy;
}
