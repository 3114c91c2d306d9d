import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { jsonSchema } from '../../../scripts/generate/json-schema.ts';
import { POLICY_DESCRIPTIONS } from '../../../scripts/generate/policy-descriptions.ts';
import { policyJsonSchema } from '../../../scripts/generate/policy-schema.ts';
import { inspect } from '../../../shared/json/decode.ts';
import { parseYaml } from '../../../shared/json/yaml.ts';
import { loadPolicy, policySchema } from '../../../shared/policy/load-policy.ts';
import { arbitraryOf } from '../../support/arbitrary-of.ts';
import { brokenValues } from '../../support/broken-values.ts';
import { POLICY_EXAMPLES } from '../../support/policy-examples.ts';
import { ROOT } from '../../support/sources.ts';

const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(policyJsonSchema());

/** Returns the YAML examples of a page that are whole policies. */
function examplesOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, example = '']) => example)
    .filter((example) => /^(?:# yaml-language-server.*\n)?(?:scan|verify):/.test(example));
}

const EXAMPLES = ['docs/scan-policy.md', 'docs/verify-policy.md'].flatMap((page) =>
  examplesOf(page).map((example, index) => [`${page} ${index + 1}`, example] as const),
);

const INVALID = [
  'scan: []',
  'scans: {}',
  'scan: { fail-onn: low }',
  'scan: { fail-on: severe }',
  'scan: { fail-on: unknown }',
  "scan: { only-fixed: 'true' }",
  'scan: { unscored: maybe }',
  'scan: { ignore: {} }',
  'scan: { ignore: [{ id: A }] }',
  'scan: { ignore: [{ reason: A }] }',
  "scan: { ignore: [{ id: A, reason: '' }] }",
  'scan: { ignore: [{ id: A, reason: x, purl: left-pad }] }',
  "scan: { ignore: [{ id: A, reason: x, path: '!a' }] }",
  'scan: { scopes: [prod] }',
  'scan: { scopes: [] }',
  'scan: { min-epss: 10 }',
  'scan: { grace-days: 0 }',
  'scan: { grace-days: 1.5 }',
  'scan: { deny: [event-stream] }',
  "scan: { licenses: { allow: ['MIT OR ISC'] } }",
  "scan: { registries: ['https://registry.npmjs.org/'] }",
  'verify:',
  'verify: strict',
  'verify: { identities: { a: { owner: o } } }',
  'verify: { identities: {}, evidence: [{ type: sbom }] }',
  "verify: { identities: { 'a b': { owner: o } }, evidence: [{ type: sbom }] }",
  'verify: { identities: { a: { repositry: o/r } }, evidence: [{ type: sbom }] }',
  "verify: { identities: { a: { repository: '*/*' } }, evidence: [{ type: sbom }] }",
  'verify: { identities: { a: { owner: o } }, evidence: [] }',
  'verify: { identities: { a: { owner: o } }, evidence: [{}] }',
  'verify: { identities: { a: { owner: o } }, evidence: [{ type: sbom, signers: 0 }] }',
  'verify: { identities: { a: { owner: o } }, evidence: [{ type: sbom, signed-by: [] }] }',
  'verify: { platforms: every, identities: { a: { owner: o } }, evidence: [{ type: sbom }] }',
];

describe('the JSON Schema for .assay.yml', () => {
  it.each(EXAMPLES)('accepts the example %s, and so does Assay', (_, example) => {
    expect(() => loadPolicy(Buffer.from(example), 'example')).not.toThrow();
    expect([isValid(parseYaml(example, 'example')), isValid.errors]).toEqual([true, null]);
  });

  it('is tested with at least three examples from the documentation', () => {
    expect(EXAMPLES.length).toBeGreaterThan(2);
  });

  it.each(INVALID)('rejects %s, and so does Assay', (text) => {
    const value = parseYaml(text, 'example');
    expect(isValid(value)).toBe(false);
    expect(inspect(policySchema([]), value).issues).not.toEqual([]);
  });

  it('accepts every policy that Assay accepts', () => {
    const policies = arbitraryOf(policySchema(['release']), POLICY_EXAMPLES);
    fc.assert(
      fc.property(policies, (policy) => {
        expect([isValid(policy), isValid.errors]).toEqual([true, null]);
      }),
    );
  });

  it('rejects a value of a different type at any path', () => {
    const schema = policySchema(['release']);
    fc.assert(
      fc.property(arbitraryOf(schema, POLICY_EXAMPLES), (policy) => {
        for (const { value } of brokenValues(schema, policy)) expect(isValid(value)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('describes every key, and only keys that exist', () => {
    const paths: string[] = [];
    jsonSchema(policySchema([]), (path) => {
      paths.push(path);
      return undefined;
    });
    const keys = paths.filter((path) => path !== '' && !/(?:\[\]|\*)$/.test(path));
    expect(Object.keys(POLICY_DESCRIPTIONS).sort()).toEqual([...new Set(keys)].sort());
  });
});
