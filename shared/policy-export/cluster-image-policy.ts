import { UserError } from '../errors/errors.ts';
import type { JsonObject } from '../json/guards.ts';
import { writeYaml } from '../json/write-yaml.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../model/attestation.ts';
import type { EvidenceRule, PolicyIdentity } from '../model/verify-policy.ts';
import {
  type ExportedPolicy,
  exportedSigner,
  exportedTypes,
  headLines,
  signersOf,
  slug,
} from './exported-policy.ts';
import type { Authority, Log, PemTrustRoot } from './pem-trust-root.ts';

/**
 * Exports the policy for sigstore’s policy-controller.
 *
 * An image must pass all ClusterImagePolicies that match it. Within one ClusterImagePolicy, it must satisfy only one of
 * the authorities. The export therefore has one ClusterImagePolicy for each rule, with one authority for each signer
 * and type. An authority for bundles allows only one identity.
 *
 * @throws {UserError} for a requirement that the controller cannot express.
 * @see https://github.com/sigstore/policy-controller pkg/apis/policy/v1beta1/clusterimagepolicy_types.go
 */
export function clusterImagePolicies(exported: ExportedPolicy): string {
  const documents = exported.policy.evidence.flatMap((rule, index) =>
    policiesFor(rule, `assay-${index + 1}-${slug(rule.name)}`, exported),
  );
  const head = [...headLines(exported), ...trustRootHint(exported), ...formHint(exported)].join(
    '\n',
  );
  const all = [...trustRoots(exported), ...documents];
  return `${head}\n${all.map(writeYaml).join('---\n')}`;
}

function policiesFor(
  rule: EvidenceRule,
  name: string,
  exported: ExportedPolicy,
): readonly JsonObject[] {
  const signers = signersOf(rule, exported);
  const forSigners = (own: readonly PolicyIdentity[], suffix: string): JsonObject => ({
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: { name: `${name}${suffix}` },
    spec: {
      images: exported.images.map((glob) => ({ glob })),
      mode: 'enforce',
      authorities: own.flatMap((signer) => authoritiesFor(signer, rule, exported)),
    },
  });
  if (rule.signers === 1) return [forSigners(signers, '')];
  if (rule.signers === signers.length) {
    return signers.map((signer, index) => forSigners([signer], `-${index + 1}`));
  }
  throw new UserError(
    'not-supported',
    `The rule ${rule.name} requires ${rule.signers} of ${signers.length} signers, but policy-controller supports only one or all.`,
    'Export to Kyverno, or require one or all of the signers.',
  );
}

function authoritiesFor(
  signer: PolicyIdentity,
  rule: EvidenceRule,
  exported: ExportedPolicy,
): readonly JsonObject[] {
  const { evidenceRepository } = exported;
  const isBundle = signer.kind === 'certificate' && evidenceRepository === undefined;
  return exportedTypes(rule).map((predicateType, index) => ({
    name: `${slug(signer.name)}-${index + 1}`,
    ...(signer.kind === 'key'
      ? keyAuthority(exported.keys.get(signer.name) ?? '')
      : keyless(exportedSigner(signer), exported)),
    ...(evidenceRepository === undefined ? {} : { source: [{ oci: evidenceRepository }] }),
    ...(isBundle ? { signatureFormat: 'bundle' } : {}),
    ...(!isBundle && predicateType === COSIGN_SIGN_PREDICATE_TYPE
      ? {}
      : { attestations: [{ name: slug(predicateType), predicateType }] }),
  }));
}

/**
 * Returns a comment about the evidence format, if one is needed. The controller can read a bundle only if it is keyless
 * and stored next to the image. In all other cases, it reads cosign’s legacy format.
 *
 * @see https://github.com/sigstore/policy-controller pkg/webhook/bundle.go getBundles
 */
function formHint({ evidenceRepository }: ExportedPolicy): readonly string[] {
  if (evidenceRepository === undefined) return [];
  return [
    '# policy-controller reads only the legacy format here. Sign and attest with `legacy: true`.',
  ];
}

function keyAuthority(data: string): JsonObject {
  return { key: { data, hashAlgorithm: 'sha256' } };
}

function keyless(
  { issuer, subject }: ReturnType<typeof exportedSigner>,
  { instance, material }: ExportedPolicy,
): JsonObject {
  const named = 'exact' in subject ? { subject: subject.exact } : { subjectRegExp: subject.regexp };
  const identities = [{ issuer, ...named }];
  switch (instance) {
    case 'public-good':
      return {
        keyless: { url: 'https://fulcio.sigstore.dev', identities },
        ctlog: { url: 'https://rekor.sigstore.dev' },
      };
    case 'github':
      return {
        keyless: {
          url: 'https://fulcio.githubapp.com',
          trustRootRef: 'github',
          insecureIgnoreSCT: true,
          identities,
        },
        rfc3161timestamp: { trustRootRef: 'github' },
      };
    case 'custom':
      return ownKeyless(identities, material);
  }
}

const OWN_ROOT = 'own-sigstore';

/**
 * Returns the authority for a signer in a private Sigstore instance. It requires only kinds of proof that the trust
 * root supports. Otherwise, the controller would refuse all images.
 */
function ownKeyless(
  identities: readonly JsonObject[],
  material: PemTrustRoot | undefined,
): JsonObject {
  const url = material?.certificateAuthorities.at(-1)?.uri ?? '';
  const has = (part: readonly unknown[] | undefined) => (part ?? []).length > 0;
  return {
    keyless: {
      ...(url === '' ? {} : { url }),
      trustRootRef: OWN_ROOT,
      ...(has(material?.certificateLogs) ? {} : { insecureIgnoreSCT: true }),
      identities,
    },
    ...(has(material?.logs) ? { ctlog: { trustRootRef: OWN_ROOT } } : {}),
    ...(has(material?.timestampAuthorities)
      ? { rfc3161timestamp: { trustRootRef: OWN_ROOT } }
      : {}),
  };
}

function trustRootHint({ instance }: ExportedPolicy): readonly string[] {
  if (instance !== 'github') return [];
  return [
    '# Requires a TrustRoot named github in the cluster, which GitHub’s chart trust-policies installs.',
  ];
}

/**
 * Returns the keys and certificates of a private Sigstore instance in the controller's format.
 *
 * @see https://github.com/sigstore/policy-controller pkg/apis/policy/v1alpha1/trustroot_types.go SigstoreKeys
 */
function trustRoots({ instance, material }: ExportedPolicy): readonly JsonObject[] {
  if (instance !== 'custom' || material === undefined) return [];
  const authority = ({ organization, commonName, uri, chainPem }: Authority): JsonObject => ({
    subject: { organization, commonName },
    uri,
    certChain: base64(chainPem),
  });
  const log = ({ url, keyPem }: Log): JsonObject => ({
    baseURL: url,
    hashAlgorithm: 'sha-256',
    publicKey: base64(keyPem),
  });
  const sigstoreKeys = {
    certificateAuthorities: material.certificateAuthorities.map(authority),
    tLogs: material.logs.map(log),
    ctLogs: material.certificateLogs.map(log),
    timestampAuthorities: material.timestampAuthorities.map(authority),
  };
  return [
    {
      apiVersion: 'policy.sigstore.dev/v1alpha1',
      kind: 'TrustRoot',
      metadata: { name: OWN_ROOT },
      spec: { sigstoreKeys },
    },
  ];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
