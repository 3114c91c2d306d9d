import type { JsonSchema } from './json-schema.ts';
import { markdownTable } from './markdown-table.ts';

/** A policy key and its path. `[]` stands for a list item, and `*` for a name that the user chooses. */
interface Key {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** Returns a table of all keys in a policy section. Its columns are the key, its values and its meaning. */
export function policyKeys(policy: JsonSchema, section: string): string {
  const rows = keysIn(propertiesOf(policy)[section] ?? {}, '').map(({ path, schema }) => [
    `\`${path}\``,
    valuesOf(schema),
    String(schema['description'] ?? ''),
  ]);
  return markdownTable(['Key', 'Values', 'Meaning'], rows);
}

function keysIn(schema: JsonSchema, prefix: string): readonly Key[] {
  const keys = Object.entries(propertiesOf(schema)).flatMap(([name, each]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [{ path, schema: each }, ...keysIn(each, path)];
  });
  const items = branchesOf(schema).flatMap((branch) =>
    isSchema(branch['items']) ? keysIn(branch['items'], `${prefix}[]`) : [],
  );
  const named = branchesOf(schema).flatMap((branch) =>
    isSchema(branch['additionalProperties'])
      ? keysIn(branch['additionalProperties'], `${prefix}.*`)
      : [],
  );
  const all = [...keys, ...items, ...named];
  return all.filter(({ path }, index) => all.findIndex((each) => each.path === path) === index);
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const found: Record<string, JsonSchema> = {};
  for (const branch of branchesOf(schema)) {
    for (const [name, each] of Object.entries(branch['properties'] ?? {})) {
      if (isSchema(each)) found[name] ??= each;
    }
  }
  return found;
}

/** Returns the alternatives of a schema. Returns only the schema itself if it does not have alternatives. */
function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf } = schema as { readonly anyOf?: readonly JsonSchema[] };
  return anyOf === undefined ? [schema] : anyOf.flatMap(branchesOf);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

function valuesOf(schema: JsonSchema): string {
  const values = branchesOf(schema).map(valueIn);
  return [...new Set(values)].filter((value) => value !== '').join(' or ');
}

function valueIn(schema: JsonSchema): string {
  const { type, minimum, maximum } = schema;
  const { enum: choices, items } = schema as {
    readonly enum?: readonly unknown[];
    readonly items?: JsonSchema;
  };
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'array') return items === undefined ? 'list' : `list of ${valuesOf(items)}`;
  if (type === 'null') return '';
  if (type !== 'number' && type !== 'integer') return type === 'string' ? 'text' : 'keys';
  if (maximum !== undefined) return `${minimum} to ${maximum}`;
  return minimum === undefined ? 'number' : `${minimum} or more`;
}
