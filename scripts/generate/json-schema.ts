import type { Rule, RuleOf, Size } from '../../shared/json/schema.ts';

/** A JSON Schema, or part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Function that returns the description of the value at a path such as `scan.ignore[].id`. */
export type Describe = (path: string) => string | undefined;

/**
 * Returns the JSON Schema (draft 7) for a rule. JSON Schema cannot express a check that is a function. Therefore, the
 * schema may accept a value that Assay rejects.
 */
export function jsonSchema(rule: Rule, describe: Describe, path = ''): JsonSchema {
  const description = describe(path);
  const schema = schemaOfKind(rule, describe, path);
  return description === undefined ? schema : { description, ...schema };
}

function schemaOfKind(rule: Rule, describe: Describe, path: string): JsonSchema {
  switch (rule.kind) {
    case 'unread':
      return {};
    case 'flag':
      return { type: 'boolean' };
    case 'text':
      return textSchema(rule);
    case 'number':
      return numberSchema(rule);
    case 'constant':
      return { const: rule.value };
    case 'choice':
      return { enum: rule.values };
    case 'list':
      return listSchema(rule, describe, path);
    case 'map':
      return mapSchema(rule, describe, path);
    case 'object':
      return objectSchema(rule, describe, path);
    case 'variants':
      return { oneOf: rule.rules.map((each) => objectSchema(each, describe, path)) };
    case 'optional':
      return optionalSchema(rule, describe, path);
    case 'checked':
      return schemaOfKind(rule.of, describe, path);
  }
}

/** Returns the schema for a string. If Assay trims the string, whitespace alone counts as empty. */
function textSchema({ form, isTrimmed }: RuleOf<'text'>): JsonSchema {
  if (form !== undefined) return { type: 'string', pattern: form.pattern.source };
  return isTrimmed ? { type: 'string', pattern: '\\S' } : { type: 'string' };
}

function numberSchema({ isInteger, range }: RuleOf<'number'>): JsonSchema {
  return {
    type: isInteger ? 'integer' : 'number',
    ...limits(range, 'minimum', 'maximum', Number.NEGATIVE_INFINITY),
  };
}

function listSchema(rule: RuleOf<'list'>, describe: Describe, path: string): JsonSchema {
  const items = jsonSchema(rule.item, describe, `${path}[]`);
  const schema = { type: 'array', items, ...limits(rule.size, 'minItems', 'maxItems') };
  return rule.takesOne ? { anyOf: [items, schema] } : schema;
}

function mapSchema(rule: RuleOf<'map'>, describe: Describe, path: string): JsonSchema {
  const { keys, size, value } = rule;
  return {
    type: 'object',
    ...(keys !== undefined && { propertyNames: { pattern: keys.pattern.source } }),
    additionalProperties: jsonSchema(value, describe, below(path, '*')),
    ...limits(size, 'minProperties', 'maxProperties'),
  };
}

function objectSchema(rule: RuleOf<'object'>, describe: Describe, path: string): JsonSchema {
  const properties = rule.members.map(
    ({ key, rule: member }) => [key, jsonSchema(member, describe, below(path, key))] as const,
  );
  const required = rule.members.filter(
    ({ rule: { kind } }) => kind !== 'optional' && kind !== 'unread',
  );
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required: required.map(({ key }) => key) }),
    ...(rule.isClosed && { additionalProperties: false }),
  };
}

function optionalSchema(rule: RuleOf<'optional'>, describe: Describe, path: string): JsonSchema {
  const schema = schemaOfKind(rule.of, describe, path);
  return rule.takesNull ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function limits({ least, most }: Size['size'], low: string, high: string, none = 0): JsonSchema {
  return {
    ...(least > none && { [low]: least }),
    ...(Number.isFinite(most) && { [high]: most }),
  };
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
