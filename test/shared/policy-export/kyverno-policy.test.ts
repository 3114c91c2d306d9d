import { describe, expect, it } from '@jest/globals';
import { check } from '@marcbachmann/cel-js';
import { Ajv } from 'ajv';
import { parseYaml } from '../../../shared/json/yaml.ts';
import type { ExportedPolicy } from '../../../shared/policy-export/exported-policy.ts';
import { kyvernoPolicy } from '../../../shared/policy-export/kyverno-policy.ts';
import { anExportable, KEY, MATERIAL, takingSigners } from './exported-builders.ts';

const text = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const listOf = (items: object) => ({ type: 'array', minItems: 1, items });
const name = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$' };

/** The fields of the published CRD structure that this test uses. */
const SCHEMA = closed({
  apiVersion: { const: 'policies.kyverno.io/v1' },
  kind: { const: 'ImageValidatingPolicy' },
  metadata: closed({ name: text }),
  spec: closed({
    failurePolicy: { enum: ['Fail', 'Ignore'] },
    validationActions: listOf({ enum: ['Deny', 'Audit', 'Warn'] }),
    webhookConfiguration: closed({ timeoutSeconds: { type: 'integer', maximum: 30 } }),
    matchConstraints: closed({
      resourceRules: listOf(
        closed({
          apiGroups: { type: 'array' },
          apiVersions: listOf(text),
          operations: listOf(text),
          resources: listOf(text),
        }),
      ),
    }),
    matchImageReferences: listOf(closed({ glob: text, expression: text }, [])),
    validationConfigurations: closed({ mutateDigest: flag, required: flag, verifyDigest: flag }),
    attestors: listOf(
      closed({
        name,
        cosign: closed(
          {
            key: closed({ data: text, hashAlgorithm: text }),
            keyless: closed(
              {
                identities: listOf(
                  closed({ issuer: text, subject: text, subjectRegExp: text }, ['issuer']),
                ),
                roots: text,
              },
              ['identities'],
            ),
            // Kyverno refuses a log without a URL.
            ctlog: closed(
              {
                url: text,
                rekorPubKey: text,
                ctLogPubKey: text,
                tsaCertChain: text,
                insecureIgnoreTlog: flag,
                insecureIgnoreSCT: flag,
              },
              ['url'],
            ),
            source: closed({ repository: text }),
          },
          [],
        ),
      }),
    ),
    attestations: listOf(closed({ name, intoto: closed({ type: text }) })),
    validations: listOf(closed({ expression: text, message: text })),
  }),
});
const validate = new Ajv({ strict: false }).compile(SCHEMA);

interface Policy {
  readonly spec: {
    readonly attestors: readonly unknown[];
    readonly attestations: readonly unknown[];
    readonly validations: readonly { readonly expression: string }[];
  };
}

function policyOf(exported: ExportedPolicy): Policy['spec'] {
  const document = parseYaml(kyvernoPolicy(exported), 'x');
  expect([validate(document), validate.errors]).toEqual([true, null]);
  return (document as Policy).spec;
}

describe('an ImageValidatingPolicy', () => {
  it('has an attestor for each identity, an attestation for each type, and a validation for each rule', () => {
    const { attestors, attestations, validations } = policyOf(anExportable());
    expect(attestors).toMatchObject([
      { cosign: { ctlog: { url: 'https://rekor.sigstore.dev' } } },
      { cosign: { keyless: { identities: [{ subject: 'security@octo.example' }] } } },
      { cosign: { key: { data: KEY } } },
    ]);
    expect(attestations).toHaveLength(3);
    expect(validations.map(({ expression }) => expression)[0]).toBe(
      'images.containers.map(image, verifyAttestationSignatures(image, attestations.type1, [attestors.signer1]) > 0).all(ok, ok)',
    );
    expect(validations).toHaveLength(2 * 3);
  });

  it('names the evidence repository for the attestations of every signer', () => {
    const repository = 'ghcr.io/octo-org/evidence';
    const { attestors } = policyOf(anExportable({ evidenceRepository: repository }));
    const elsewhere = { cosign: { source: { repository } } };
    expect(attestors).toMatchObject([elsewhere, elsewhere, elsewhere]);
  });

  it('accepts any signer if one signer is enough', () => {
    const { validations } = policyOf(takingSigners(1));
    const bySigner = validations.at(-1)?.expression.split(') || (') ?? [];
    expect(bySigner.map((each) => [...new Set(each.match(/signer\d/g))])).toEqual([
      ['signer1'],
      ['signer2'],
      ['signer3'],
    ]);
  });

  it('counts the signers if several are required', () => {
    const { validations } = policyOf(takingSigners(2));
    expect(validations.at(-1)?.expression).toMatch(
      /\.filter\(ok, ok\)\.size\(\) >= 2\)\.all\(ok, ok\)$/,
    );
  });

  it('has valid CEL expressions', () => {
    for (const { expression } of [
      ...policyOf(anExportable()).validations,
      ...policyOf(takingSigners(2)).validations,
    ]) {
      // A parser can check only the syntax, because the names and functions are defined by Kyverno.
      expect(check(expression).error?.name ?? 'none').not.toBe('ParseError');
    }
  });

  it('has the newest keys and certificates of a different Sigstore instance', () => {
    const [first] = policyOf(anExportable({ instance: 'custom', material: MATERIAL })).attestors;
    expect(first).toMatchObject({
      cosign: {
        keyless: { roots: expect.stringContaining('fulcio') },
        ctlog: {
          url: 'https://rekor.octo.example',
          rekorPubKey: expect.stringMatching(/\nrekor\n/),
          ctLogPubKey: expect.stringMatching(/\nctlog\n/),
          tsaCertChain: expect.stringMatching(/\ntsa\n/),
        },
      },
    });
  });

  it("requires neither a log nor an SCT if the root does not list any, as in GitHub's instance", () => {
    const material = { ...MATERIAL, logs: [], certificateLogs: [] };
    const [first] = policyOf(anExportable({ instance: 'github', material })).attestors;
    expect(first).toMatchObject({
      cosign: {
        keyless: { roots: expect.stringContaining('fulcio') },
        ctlog: {
          insecureIgnoreTlog: true,
          insecureIgnoreSCT: true,
          tsaCertChain: expect.stringMatching(/\ntsa\n/),
        },
      },
    });
  });
});
