import type { Rule, RuleOf } from '../../shared/json/schema.ts';
import { type Inventory, inventorySchema } from '../../shared/model/inventory.ts';

interface Part {
  /** Path in the schema of an inventory. */
  readonly path: string;
  /** Returns all instances in one inventory. */
  readonly of: (inventory: Inventory) => readonly (object | undefined)[];
}

/** The objects in an inventory. */
const PARTS = {
  Inventory: { path: '', of: (inventory) => [inventory] },
  SourceDescription: { path: 'source', of: ({ source }) => [source] },
  Checkout: { path: 'source.checkout', of: ({ source }) => [source.checkout] },
  Layer: { path: 'layers', of: ({ layers }) => layers },
  BaseImage: { path: 'base', of: ({ base }) => [base] },
  OperatingSystem: { path: 'os', of: ({ os }) => [os] },
  Problem: { path: 'problems', of: ({ problems }) => problems },
  Package: { path: 'packages', of: packagesOf },
  Location: {
    path: 'packages.locations',
    of: (inventory) => packagesOf(inventory).flatMap(({ locations }) => locations),
  },
  Hash: {
    path: 'packages.hashes',
    of: (inventory) => packagesOf(inventory).flatMap(({ hashes }) => hashes ?? []),
  },
  SourcePackage: {
    path: 'packages.source',
    of: (inventory) => packagesOf(inventory).map(({ source }) => source),
  },
} as const satisfies Record<string, Part>;

/** Objects that no document contains, and packages and locations in another list. */
const OTHERS = ['programs', 'contained', 'includedBy'];

/** A field of the model, identified by its object and its name. */
export interface ModelField {
  readonly holder: keyof typeof PARTS;
  readonly key: string;
}

/** Returns every field of an inventory and of its parts, as the schema declares them. */
export function modelFields(): readonly ModelField[] {
  return [...objectsIn(inventorySchema, '')].flatMap(([path, { members }]) => {
    const holder = holderAt(path);
    return members.map(({ key }) => ({ holder, key }));
  });
}

function holderAt(path: string): keyof typeof PARTS {
  const found = Object.entries(PARTS).find(([, part]) => part.path === path);
  if (found === undefined) throw new Error(`PARTS has no ${path}`);
  return found[0] as keyof typeof PARTS;
}

function* objectsIn(rule: Rule, path: string): Generator<readonly [string, RuleOf<'object'>]> {
  if (rule.kind === 'optional' || rule.kind === 'checked') yield* objectsIn(rule.of, path);
  if (rule.kind === 'list') yield* objectsIn(rule.item, path);
  if (rule.kind !== 'object') return;
  yield [path, rule];
  for (const { key, rule: member } of rule.members) {
    if (!OTHERS.includes(key)) yield* objectsIn(member, path === '' ? key : `${path}.${key}`);
  }
}

/** Returns the values of a field in an inventory by location, so that two inventories can be compared. */
export function valuesOf(inventory: Inventory, { holder, key }: ModelField): readonly unknown[] {
  const parts: readonly (object | undefined)[] = PARTS[holder].of(inventory);
  return parts.map((part) => (part as Record<string, unknown> | undefined)?.[key]);
}

function packagesOf({ packages, contained = [] }: Inventory) {
  return [...packages, ...contained];
}
