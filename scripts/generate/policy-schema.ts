import { policySchema } from '../../shared/policy/load-policy.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { POLICY_DESCRIPTIONS } from './policy-descriptions.ts';

/** Returns the JSON Schema of `.assay.yml` as the content of a file. Editors use it to complete and check keys. */
export function policySchemaFile(): string {
  return `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`;
}

/**
 * Returns the JSON Schema of a policy. It accepts any name of an identity, because the names are unknown when it is
 * written.
 */
export function policyJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Policy of Assay (.assay.yml)',
    ...jsonSchema(policySchema([]), (path) => POLICY_DESCRIPTIONS[path]),
  };
}
