import { policySchema } from '../../shared/policy/load-policy.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { POLICY_DESCRIPTIONS } from './policy-descriptions.ts';

/** Returns the content of the file with the JSON Schema of `.assay.yml`. Editors use it to complete and check keys. */
export function policySchemaFile(): string {
  return `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`;
}

/**
 * Returns the JSON Schema of a policy. The identity names in a policy are not known when the schema is generated, so it
 * accepts any name in `signed-by`.
 */
export function policyJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Assay policy (.assay.yml)',
    ...jsonSchema(policySchema([]), (path) => POLICY_DESCRIPTIONS[path]),
  };
}
