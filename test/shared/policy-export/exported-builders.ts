import type { CertificateIdentity } from '../../../shared/model/verify-policy.ts';
import type { ExportedPolicy } from '../../../shared/policy-export/exported-policy.ts';
import type { PemTrustRoot } from '../../../shared/policy-export/pem-trust-root.ts';
import { aRule } from '../policy/evidence-builders.ts';

export const SAN = 'https://github.com/octo-org/app/.github/workflows/release.yml';
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const SIGN = 'https://sigstore.dev/cosign/sign/v1';
export const KEY = '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n';

export function anIdentity(fields: Partial<CertificateIdentity> = {}): CertificateIdentity {
  const san = { pattern: `${SAN}@refs/tags/v*` };
  return { kind: 'certificate', name: 'release', san, issuer: ISSUER, claims: {}, ...fields };
}

const authority = (name: string) => ({
  organization: 'octo.example',
  commonName: name,
  uri: `https://${name}.octo.example`,
  chainPem: `-----BEGIN CERTIFICATE-----\n${name}\n-----END CERTIFICATE-----\n`,
});
const log = (name: string, isEcdsa = true) => ({
  isEcdsa,
  url: `https://${name}.octo.example`,
  keyPem: `-----BEGIN PUBLIC KEY-----\n${name}\n-----END PUBLIC KEY-----\n`,
});

/** Trust root of a private Sigstore instance with every kind of service, including an older log and a version 2 log. */
export const MATERIAL: PemTrustRoot = {
  certificateAuthorities: [authority('fulcio')],
  timestampAuthorities: [authority('tsa')],
  logs: [log('rekor-2024'), log('rekor'), log('rekor-v2', false)],
  certificateLogs: [log('ctlog')],
};

/** Returns a policy to export. It requires a signature by `release`, and an SBOM from two of three signers. */
export function anExportable(fields: Partial<ExportedPolicy> = {}): ExportedPolicy {
  const identities = [
    anIdentity(),
    anIdentity({ name: 'security', san: { exact: 'security@octo.example' } }),
    { kind: 'key', name: 'ops', path: 'ops.pub' } as const,
  ];
  const evidence = [
    aRule({ name: 'signature', types: [SIGN, 'cosign-legacy'], signedBy: ['release'] }),
    aRule({
      name: 'sbom',
      types: ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'],
      signedBy: ['release', 'security', 'ops'],
    }),
  ];
  return {
    policy: { identities, evidence },
    images: ['ghcr.io/octo-org/app*'],
    instance: 'public-good',
    keys: new Map([['ops', KEY]]),
    ...fields,
  };
}

/** Returns the same policy, but with the given number of signers for the SBOM. */
export function takingSigners(signers: number): ExportedPolicy {
  const exported = anExportable();
  const evidence = exported.policy.evidence.map((rule) =>
    rule.name === 'sbom' ? { ...rule, signers } : rule,
  );
  return { ...exported, policy: { ...exported.policy, evidence } };
}
