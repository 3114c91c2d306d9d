import type { JsonObject } from '../json/guards.ts';
import { writeYaml } from '../json/write-yaml.ts';
import type { EvidenceRule, PolicyIdentity } from '../model/verify-policy.ts';
import {
  type ExportedPolicy,
  exportedSigner,
  exportedTypes,
  headLines,
  signersOf,
} from './exported-policy.ts';
import type { PemTrustRoot } from './pem-trust-root.ts';

/** Fields of a pod that list containers with their images. */
const IMAGE_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/**
 * Exports the policy for Kyverno as an ImageValidatingPolicy. Kyverno reads Sigstore bundles and counts signers.
 *
 * @see https://kyverno.io/docs/policy-types/image-validating-policy/
 */
export function kyvernoPolicy(exported: ExportedPolicy): string {
  const { policy, images } = exported;
  const types = [...new Set(policy.evidence.flatMap(exportedTypes))];
  const document = {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: { name: 'assay-verify' },
    spec: {
      failurePolicy: 'Fail',
      validationActions: ['Deny'],
      webhookConfiguration: { timeoutSeconds: 30 },
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [''],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['pods', 'pods/ephemeralcontainers'],
          },
        ],
      },
      matchImageReferences: images.map((glob) => ({ glob })),
      validationConfigurations: { mutateDigest: true, required: true, verifyDigest: true },
      attestors: policy.identities.map((identity, index) => attestor(identity, index, exported)),
      attestations: types.map((type, index) => ({ name: `type${index + 1}`, intoto: { type } })),
      validations: policy.evidence.flatMap((rule) => validations(rule, types, exported)),
    },
  };
  return `${headLines(exported).join('\n')}\n${writeYaml(document)}`;
}

function attestor(identity: PolicyIdentity, index: number, exported: ExportedPolicy): JsonObject {
  const { evidenceRepository: repository } = exported;
  const source = repository === undefined ? {} : { source: { repository } };
  return { name: `signer${index + 1}`, cosign: { ...verifierOf(identity, exported), ...source } };
}

function verifierOf(identity: PolicyIdentity, exported: ExportedPolicy): JsonObject {
  if (identity.kind === 'key') {
    const data = exported.keys.get(identity.name) ?? '';
    return { key: { data, hashAlgorithm: 'sha256' } };
  }
  const { issuer, subject } = exportedSigner(identity);
  const named = 'exact' in subject ? { subject: subject.exact } : { subjectRegExp: subject.regexp };
  const identities = [{ issuer, ...named }];
  const { material } = exported;
  if (material === undefined) {
    return { keyless: { identities }, ctlog: { url: PUBLIC_LOG } };
  }
  const roots = material.certificateAuthorities.map(({ chainPem }) => chainPem).join('');
  return { keyless: { identities, roots }, ctlog: ownLog(material) };
}

/** URL of a log that Kyverno requires even if the policy does not use a log. */
const PUBLIC_LOG = 'https://rekor.sigstore.dev';

/**
 * Returns the newest log, certificate log and timestamp authority, because Kyverno accepts only one of each. Prefers a
 * log with an ECDSA key, because Kyverno does not support other keys. If the trust root has no log or no certificate
 * log, turns off the check that needs it.
 *
 * @see https://github.com/kyverno/kyverno pkg/imageverification/imageverifiers/cosign/opts.go getRekor
 */
function ownLog({ logs, certificateLogs, timestampAuthorities }: PemTrustRoot): JsonObject {
  const log = logs.findLast(({ isEcdsa }) => isEcdsa) ?? logs.at(-1);
  const certificateLog = certificateLogs.at(-1);
  const timestamps = timestampAuthorities.at(-1);
  return {
    url: log?.url ?? PUBLIC_LOG,
    ...(log === undefined ? { insecureIgnoreTlog: true } : { rekorPubKey: log.keyPem }),
    ...(certificateLog === undefined
      ? { insecureIgnoreSCT: true }
      : { ctLogPubKey: certificateLog.keyPem }),
    ...(timestamps === undefined ? {} : { tsaCertChain: timestamps.chainPem }),
  };
}

function validations(
  rule: EvidenceRule,
  types: readonly string[],
  exported: ExportedPolicy,
): readonly JsonObject[] {
  const check = checkOf(rule, types, exported);
  const message = `assay: ${rule.name} by ${rule.signers} of ${rule.signedBy.join(', ')}`;
  return IMAGE_LISTS.map((list) => ({
    expression: `images.${list}.map(image, ${check}).all(ok, ok)`,
    message,
  }));
}

/** Returns an expression that is true if enough signers have signed attestations of one of the types. */
function checkOf(rule: EvidenceRule, types: readonly string[], exported: ExportedPolicy): string {
  const bySigner = signersOf(rule, exported).map((signer) => {
    const attestorName = `attestors.signer${exported.policy.identities.indexOf(signer) + 1}`;
    const each = exportedTypes(rule).map(
      (type) =>
        `verifyAttestationSignatures(image, attestations.type${types.indexOf(type) + 1}, [${attestorName}]) > 0`,
    );
    return each.length === 1 ? (each[0] ?? '') : `(${each.join(' || ')})`;
  });
  if (rule.signers === 1) return bySigner.join(' || ');
  return `[${bySigner.join(', ')}].filter(ok, ok).size() >= ${rule.signers}`;
}
