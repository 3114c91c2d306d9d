import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import type { Rule } from '../../shared/json/schema.ts';
import {
  checkoutSchema,
  type Inventory,
  problemSchema,
  sourceSchema,
} from '../../shared/model/inventory.ts';
import { locationSchema } from '../../shared/model/package.ts';
import { ROOT } from './sources.ts';

/** The interfaces of an inventory, each with its instances in one inventory. */
const PARTS = {
  Inventory: (inventory) => [inventory],
  SourceDescription: ({ source }) => [source],
  Checkout: ({ source }) => [source.checkout],
  Layer: ({ layers }) => layers,
  BaseImage: ({ base }) => [base],
  OperatingSystem: ({ os }) => [os],
  Problem: ({ problems }) => problems,
  Package: packagesOf,
  Location: (inventory) => packagesOf(inventory).flatMap(({ locations }) => locations),
  Hash: (inventory) => packagesOf(inventory).flatMap(({ hashes }) => hashes ?? []),
  SourcePackage: (inventory) => packagesOf(inventory).map(({ source }) => source),
} as const satisfies Record<string, (inventory: Inventory) => readonly (object | undefined)[]>;

/** Types that are declared by a schema. */
const SCHEMAS: Readonly<Record<string, Rule>> = {
  SourceDescription: sourceSchema,
  Checkout: checkoutSchema,
  Problem: problemSchema,
  Location: locationSchema,
};

/** A field of the model, identified by its interface and its name. */
export interface ModelField {
  readonly holder: keyof typeof PARTS;
  readonly key: string;
}

/** Returns every field of an inventory and of its parts, as the sources or a schema declare them. */
export function modelFields(): readonly ModelField[] {
  const declared = new Map([
    ...['inventory', 'package'].flatMap(interfacesIn),
    ...Object.entries(SCHEMAS).map(([name, schema]) => [name, membersOf(schema)] as const),
  ]);
  const fields: ModelField[] = [];
  const names = new Set(['Inventory']);
  for (const name of names) {
    const { keys, mentions } = declared.get(name) ?? { keys: [], mentions: [] };
    for (const key of keys) fields.push({ holder: partNamed(name), key });
    for (const mentioned of mentions) if (declared.has(mentioned)) names.add(mentioned);
  }
  return fields;
}

function partNamed(name: string): keyof typeof PARTS {
  if (!Object.hasOwn(PARTS, name)) throw new Error(`where in an inventory is a ${name}?`);
  return name as keyof typeof PARTS;
}

/** Returns the values of a field in an inventory by location, so that two inventories can be compared. */
export function valuesOf(inventory: Inventory, { holder, key }: ModelField): readonly unknown[] {
  const parts: readonly (object | undefined)[] = PARTS[holder](inventory);
  return parts.map((part) => (part as Record<string, unknown> | undefined)?.[key]);
}

function packagesOf({ packages, contained = [] }: Inventory) {
  return [...packages, ...contained];
}

interface Interface {
  readonly keys: readonly string[];
  /** Returns the type names of its fields. */
  readonly mentions: readonly string[];
}

function membersOf(schema: Rule): Interface {
  if (schema.kind !== 'object') throw new Error('not the schema of an object');
  const parts = schema.members.map(({ rule }) => (rule.kind === 'optional' ? rule.of : rule));
  const known = Object.entries(SCHEMAS).filter(([, rule]) => parts.includes(rule));
  return { keys: schema.members.map(({ key }) => key), mentions: known.map(([name]) => name) };
}

type SyntaxNode = Readonly<Record<string, unknown>>;

function interfacesIn(module: string): readonly (readonly [string, Interface])[] {
  const text = readFileSync(join(ROOT, 'shared', 'model', `${module}.ts`), 'utf8');
  const { body } = parseSync(text, { syntax: 'typescript', target: 'es2023' });
  return body.flatMap((statement) => {
    const { declaration } = statement as unknown as { readonly declaration?: SyntaxNode };
    if (declaration?.['type'] !== 'TsInterfaceDeclaration') return [];
    const members = (declaration['body'] as { readonly body: readonly SyntaxNode[] }).body;
    const keys = members.map(({ key }) => nameIn(key));
    return [[nameIn(declaration['id']), { keys, mentions: typesIn(members) }]] as const;
  });
}

function nameIn(identifier: unknown): string {
  return String((identifier as SyntaxNode)['value']);
}

function typesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, typeName } = value as SyntaxNode;
  const own = type === 'TsTypeReference' ? [nameIn(typeName)] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}
