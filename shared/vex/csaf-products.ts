import { DataError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { VexProduct } from './vex-statement.ts';

/** Maximum depth of the product tree. Real documents have about five levels. */
const MAX_DEPTH = 64;

/**
 * Returns the products in a CSAF document by their IDs. A relationship in the document also defines a product. It
 * consists of a component and the product that contains the component.
 *
 * @throws {DataError} `limit-exceeded` for a tree that is too deep.
 */
export function csafProducts(document: JsonObject, path: string): ReadonlyMap<string, VexProduct> {
  const tree = objectAt(document, 'product_tree') ?? {};
  const products = new Map<string, VexProduct>();
  for (const name of namesIn(tree, path)) {
    const id = stringAt(name, 'product_id');
    if (id !== undefined)
      products.set(id, { identifiers: identifiersOf(name), components: undefined });
  }
  for (const relationship of (arrayAt(tree, 'relationships') ?? []).filter(isObject)) {
    const id = stringAt(objectAt(relationship, 'full_product_name') ?? {}, 'product_id');
    if (id !== undefined) products.set(id, joined(id, relationship, products));
  }
  return products;
}

function joined(
  id: string,
  relationship: JsonObject,
  products: ReadonlyMap<string, VexProduct>,
): VexProduct {
  const part = products.get(stringAt(relationship, 'product_reference') ?? '');
  const whole = products.get(stringAt(relationship, 'relates_to_product_reference') ?? '');
  return { identifiers: [id, ...(whole?.identifiers ?? [])], components: part?.identifiers ?? [] };
}

/**
 * Returns all product names in the product tree. Does not use recursion, because the tree in a file can be very deep.
 */
function namesIn(tree: JsonObject, path: string): readonly JsonObject[] {
  const names = (arrayAt(tree, 'full_product_names') ?? []).filter(isObject);
  const pending = [{ branches: arrayAt(tree, 'branches'), depth: 0 }];
  for (const { branches, depth } of pending) {
    if (depth > MAX_DEPTH) {
      throw new DataError('limit-exceeded', 'the product tree is too deep', { path });
    }
    for (const branch of (branches ?? []).filter(isObject)) {
      const product = objectAt(branch, 'product');
      if (product !== undefined) names.push(product);
      const below = arrayAt(branch, 'branches');
      if (below !== undefined) pending.push({ branches: below, depth: depth + 1 });
    }
  }
  return names;
}

/** Returns the identifiers of a product. In CSAF 2.0, a product has one purl. In CSAF 2.1, it has a list of purls. */
function identifiersOf(product: JsonObject): readonly string[] {
  const helper = objectAt(product, 'product_identification_helper') ?? {};
  const listed = (arrayAt(helper, 'purls') ?? []).filter((purl) => typeof purl === 'string');
  const texts = [
    stringAt(product, 'product_id'),
    stringAt(helper, 'purl'),
    stringAt(helper, 'cpe'),
    ...listed,
  ];
  return texts.filter((text) => text !== undefined);
}
