import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';

/** Relationship types of SPDX 2 from a package to its parts. */
const TO_PARTS: ReadonlySet<string> = new Set(['DEPENDS_ON', 'CONTAINS']);

/** Relationship types of SPDX 2 from a part to its package. */
const FROM_PARTS: ReadonlySet<string> = new Set(['DEPENDENCY_OF', 'CONTAINED_BY']);

/**
 * True if a relationship leads to `NOASSERTION`. In that case, the author of the document does not know all
 * dependencies or contents of a package. `NONE` means that there are no other parts.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/relationships-between-SPDX-elements/
 */
export function hasUnknownParts(document: JsonObject): boolean {
  const relationships = (arrayAt(document, 'relationships') ?? []).filter(isObject);
  return relationships.some((one) => {
    const type = stringAt(one, 'relationshipType') ?? '';
    return (
      (TO_PARTS.has(type) && stringAt(one, 'relatedSpdxElement') === 'NOASSERTION') ||
      (FROM_PARTS.has(type) && stringAt(one, 'spdxElementId') === 'NOASSERTION')
    );
  });
}
