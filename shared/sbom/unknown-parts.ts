import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';

/** SPDX 2 types of relationships from a package to its parts. */
const TO_PARTS: ReadonlySet<string> = new Set(['DEPENDS_ON', 'CONTAINS']);

/** SPDX 2 types of relationships from a part to its package. */
const FROM_PARTS: ReadonlySet<string> = new Set(['DEPENDENCY_OF', 'CONTAINED_BY']);

/**
 * Matches references to parts that the document does not describe. `NOASSERTION` means that the author does not know
 * all parts, and `DocumentRef-…` is an element of another document. `NONE` does not match, because it means that there
 * are no other parts.
 */
const ELSEWHERE = /^(?:NOASSERTION$|DocumentRef-)/;

/**
 * True if a relationship leads to dependencies or contents of a package that are not described in the document.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/relationships-between-SPDX-elements/
 */
export function hasUnknownParts(document: JsonObject): boolean {
  const relationships = (arrayAt(document, 'relationships') ?? []).filter(isObject);
  return relationships.some((one) => {
    const type = stringAt(one, 'relationshipType') ?? '';
    return (
      (TO_PARTS.has(type) && ELSEWHERE.test(stringAt(one, 'relatedSpdxElement') ?? '')) ||
      (FROM_PARTS.has(type) && ELSEWHERE.test(stringAt(one, 'spdxElementId') ?? ''))
    );
  });
}
