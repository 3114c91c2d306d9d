import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parseYamlDocuments } from '../../../shared/json/yaml.ts';
import { clusterImagePolicies } from '../../../shared/policy-export/cluster-image-policy.ts';
import type { ExportedPolicy } from '../../../shared/policy-export/exported-policy.ts';
import { anExportable, ISSUER, KEY, MATERIAL, SIGN, takingSigners } from './exported-builders.ts';

const text = { type: 'string', minLength: 1 };
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const listOf = (items: object) => ({ type: 'array', minItems: 1, items });

/** The fields of the published CRD structure that this test uses. */
const SCHEMA = closed({
  apiVersion: { const: 'policy.sigstore.dev/v1beta1' },
  kind: { const: 'ClusterImagePolicy' },
  metadata: closed({ name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' } }),
  spec: closed({
    images: listOf(closed({ glob: text })),
    mode: { enum: ['enforce', 'warn'] },
    authorities: listOf(
      closed(
        {
          name: text,
          key: closed({ data: text, hashAlgorithm: text }),
          keyless: closed(
            {
              url: text,
              trustRootRef: text,
              insecureIgnoreSCT: { type: 'boolean' },
              identities: {
                ...listOf(
                  closed({ issuer: text, issuerRegExp: text, subject: text, subjectRegExp: text }, [
                    'issuer',
                  ]),
                ),
                // The controller verifies bundles against only one identity.
                maxItems: 1,
              },
            },
            ['identities'],
          ),
          ctlog: closed({ url: text, trustRootRef: text }, []),
          rfc3161timestamp: closed({ trustRootRef: text }),
          attestations: listOf(closed({ name: text, predicateType: text })),
          source: listOf(closed({ oci: text })),
          signatureFormat: { enum: ['legacy', 'bundle'] },
        },
        ['name'],
      ),
    ),
  }),
});
const validate = new Ajv({ strict: false }).compile(SCHEMA);

/** Bytes in base64. */
const bytes = { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$' };
const authorities = listOf(
  closed({
    subject: closed({ organization: text, commonName: text }),
    uri: text,
    certChain: bytes,
  }),
);
const logs = {
  type: 'array',
  items: closed({ baseURL: text, hashAlgorithm: { const: 'sha-256' }, publicKey: bytes }),
};
const validateRoot = new Ajv({ strict: false }).compile(
  closed({
    apiVersion: { const: 'policy.sigstore.dev/v1alpha1' },
    kind: { const: 'TrustRoot' },
    metadata: closed({ name: text }),
    spec: closed({
      sigstoreKeys: closed(
        {
          certificateAuthorities: authorities,
          tLogs: logs,
          ctLogs: logs,
          timestampAuthorities: { ...authorities, minItems: 0 },
        },
        ['certificateAuthorities'],
      ),
    }),
  }),
);

type Policy = { spec: { authorities: Record<string, unknown>[] }; metadata: { name: string } };

function policies(exported: ExportedPolicy): readonly Policy[] {
  const documents = parseYamlDocuments(clusterImagePolicies(exported), 'x');
  const [first, ...rest] = documents;
  const isRoot = validateRoot(first);
  for (const document of isRoot ? rest : documents) {
    expect([validate(document), validate.errors]).toEqual([true, null]);
  }
  expect(isRoot).toBe(exported.instance === 'custom');
  return (isRoot ? rest : documents) as readonly Policy[];
}

describe('a ClusterImagePolicy', () => {
  it('is written for each rule, with an authority for each signer and type', () => {
    const [signature, sbom] = policies(anExportable());
    expect(signature).toMatchObject({
      metadata: { name: 'assay-1-signature' },
      spec: {
        images: [{ glob: 'ghcr.io/octo-org/app*' }],
        authorities: [
          {
            name: 'release-1',
            keyless: {
              identities: [
                { issuer: ISSUER, subjectRegExp: expect.stringMatching(/^\^https.*\$$/) },
              ],
            },
            ctlog: { url: 'https://rekor.sigstore.dev' },
            signatureFormat: 'bundle',
            attestations: [{ predicateType: SIGN }],
          },
        ],
      },
    });
    expect(sbom?.spec.authorities).toHaveLength(6);
    expect(sbom?.spec.authorities.at(-1)).toMatchObject({ key: { data: KEY } });
  });

  it("ignores SCTs and requires a timestamp for GitHub's Sigstore instance", () => {
    const [signature] = policies(anExportable({ instance: 'github' }));
    const [authority] = signature?.spec.authorities ?? [];
    expect(authority).toMatchObject({
      keyless: { trustRootRef: 'github', insecureIgnoreSCT: true },
      rfc3161timestamp: { trustRootRef: 'github' },
    });
    expect(authority).not.toHaveProperty('ctlog');
  });

  it('includes the trusted root of a private Sigstore instance, and requires only the proofs that it can check', () => {
    const exported = anExportable({ instance: 'custom', material: MATERIAL });
    const ref = { trustRootRef: 'own-sigstore' };
    const [authority] = policies(exported)[0]?.spec.authorities ?? [];
    expect(authority).toMatchObject({
      keyless: { url: 'https://fulcio.octo.example', ...ref },
      ctlog: ref,
      rfc3161timestamp: ref,
    });
    expect(authority?.['keyless']).not.toHaveProperty('insecureIgnoreSCT');
  });

  it('does not require proofs that the trusted root cannot check', () => {
    const material = { ...MATERIAL, logs: [], certificateLogs: [] };
    const [policy] = policies(anExportable({ instance: 'custom', material }));
    const [authority] = policy?.spec.authorities ?? [];
    expect(authority).toMatchObject({ keyless: { insecureIgnoreSCT: true } });
    expect(authority).not.toHaveProperty('ctlog');
  });

  it('names the evidence repository only for the legacy format, because the controller finds bundles only next to images', () => {
    const evidenceRepository = 'ghcr.io/octo-org/evidence';
    const [signature, sbom] = policies(anExportable({ evidenceRepository }));
    const authorities = [signature, sbom].flatMap((policy) => policy?.spec.authorities ?? []);
    expect(authorities).toHaveLength(7);
    for (const authority of authorities) {
      expect(authority).toMatchObject({ source: [{ oci: evidenceRepository }] });
      expect(authority).not.toHaveProperty('signatureFormat');
    }
    expect(authorities[0]).not.toHaveProperty('attestations');
    expect(authorities[1]).toHaveProperty('attestations');
    expect(clusterImagePolicies(anExportable({ evidenceRepository }))).toMatch(
      /^# .*`legacy: true`\.$/m,
    );
    expect(clusterImagePolicies(anExportable())).not.toContain('legacy: true');
  });

  it('is written for each signer if all signers must sign', () => {
    expect(policies(takingSigners(3)).map(({ metadata }) => metadata.name)).toEqual([
      'assay-1-signature',
      'assay-2-sbom-1',
      'assay-2-sbom-2',
      'assay-2-sbom-3',
    ]);
  });

  it('cannot require a number of signers that is neither one nor all, because the controller cannot count signers', () => {
    expect(() => clusterImagePolicies(takingSigners(2))).toThrow(/requires 2 of 3 signers/);
  });
});
