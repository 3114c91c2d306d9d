import { flag } from '../../shared/json/define-schema.ts';
import type { RuleOf } from '../../shared/json/schema.ts';
import { attestedScansSchema } from '../../shared/model/attested-scans.ts';
import { coverageSchema } from '../../shared/model/coverage.ts';
import { decisionFileSchema } from '../../shared/model/decision.ts';
import { findingsFileSchema } from '../../shared/model/findings-file.ts';
import { inventorySchema } from '../../shared/model/inventory.ts';
import { documentsFileSchema, evidenceFileSchema } from '../../shared/model/step-files.ts';
import { verificationSchema } from '../../shared/model/verification.ts';
import { minimumElementsSchema } from '../../shared/sbom/minimum-elements.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

/** Declarations of the result files. The keys are the names of the JSON Schemas. */
export const RESULT_SCHEMAS: Readonly<Record<string, RuleOf<'object'>>> = {
  'attested-scans': attestedScansSchema,
  coverage: coverageSchema,
  decision: writtenDecision(),
  documents: documentsFileSchema,
  evidence: evidenceFileSchema,
  findings: findingsFileSchema,
  inventory: inventorySchema,
  'minimum-elements': minimumElementsSchema,
  verification: verificationSchema,
};

/** Returns the JSON Schema of each result file. The keys are paths. */
export function resultSchemaFiles(): ReadonlyMap<string, string> {
  const files = Object.entries(RESULT_SCHEMAS).map(([name, rule]) => {
    const content = `${JSON.stringify(resultJsonSchema(name, rule), undefined, 2)}\n`;
    return [`docs/schemas/${name}.schema.json`, content] as const;
  });
  return new Map(files);
}

export function resultJsonSchema(name: string, rule: RuleOf<'object'>): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Assay result file (${name})`,
    ...jsonSchema(rule, () => undefined),
  };
}

/**
 * Returns the schema for a decision file with the additional field `isComplete`, which Assay writes but does not read
 * back.
 */
function writtenDecision(): RuleOf<'object'> {
  const isComplete = { name: 'isComplete', key: 'isComplete', rule: flag };
  return { ...decisionFileSchema, members: [...decisionFileSchema.members, isComplete] };
}
