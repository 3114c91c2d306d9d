import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { containedByOwner } from './contained-packages.ts';
import type { SpdxRelationship } from './spdx.ts';
import { DOCUMENT_ID, partId, ROOT_ID, SYSTEM_ID, spdxId } from './spdx-ids.ts';

/**
 * Yields all relationships in the document:
 *
 * - from the document to its subject
 * - from the subject and the operating system to their contents
 * - from packages to their dependencies, and to the packages that they contain
 */
export function* relationshipsOf(inventory: Inventory): Generator<SpdxRelationship> {
  const { packages, os } = inventory;
  const ids = new Map(packages.map((found) => [found.purl, spdxId(found)]));
  yield relate(DOCUMENT_ID, 'DESCRIBES', ROOT_ID);
  if (os !== undefined) yield relate(ROOT_ID, 'CONTAINS', SYSTEM_ID);
  const idOf = ({ purl }: Package) => ids.get(purl) ?? '';
  for (const found of packages) yield* holdersOf(found, idOf(found), os !== undefined);
  for (const found of packages) {
    for (const purl of found.dependsOn) {
      const id = ids.get(purl);
      if (id !== undefined) yield relate(idOf(found), 'DEPENDS_ON', id);
    }
  }
  for (const [owner, parts] of containedByOwner(inventory)) {
    for (const part of parts) yield relate(ids.get(owner) ?? ROOT_ID, 'CONTAINS', partId(part));
  }
}

/**
 * Yields the relationships that connect a package to the root. The root depends on the direct dependencies in its
 * manifests. The operating system contains its own packages, and the root contains all other packages.
 */
function* holdersOf(found: Package, id: string, hasSystem: boolean): Generator<SpdxRelationship> {
  const isNamed = found.isDirect === true;
  if (isNamed) yield relate(ROOT_ID, 'DEPENDS_ON', id);
  if (hasSystem && SYSTEM_TYPES.has(found.type)) yield relate(SYSTEM_ID, 'CONTAINS', id);
  else if (!isNamed) yield relate(ROOT_ID, 'CONTAINS', id);
}

function relate(from: string, relationshipType: string, to: string): SpdxRelationship {
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
