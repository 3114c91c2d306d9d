import { arrayAt, isObject, type JsonObject, scalarText, stringAt } from '../../json/guards.ts';

/**
 * Returns the reason why an SBOM is incomplete. Returns undefined if it lists at least one package and is not marked as
 * incomplete. Supports CycloneDX, and SPDX 2 and 3.
 */
export function sbomProblem(predicate: unknown): string | undefined {
  const document = isObject(predicate) ? predicate : {};
  if (stringAt(document, 'bomFormat') === 'CycloneDX') return cycloneDxProblem(document);
  if (stringAt(document, 'spdxVersion') !== undefined) return spdxProblem(document);
  const graph = arrayAt(document, '@graph');
  if (graph !== undefined) return spdx3Problem(graph);
  return 'the document is neither CycloneDX nor SPDX';
}

/**
 * Returns the reason why a CycloneDX document is incomplete. CycloneDX has five `incomplete…` values for this.
 *
 * @see https://cyclonedx.org/docs/1.6/json/#compositions_items_aggregate
 */
function cycloneDxProblem(document: JsonObject): string | undefined {
  if ((arrayAt(document, 'components') ?? []).length === 0) return 'the SBOM lists no components';
  const compositions = (arrayAt(document, 'compositions') ?? []).filter(isObject);
  const aggregates = compositions.map((composition) => stringAt(composition, 'aggregate') ?? '');
  return aggregates.some((aggregate) => aggregate.startsWith('incomplete'))
    ? 'the SBOM declares that it is incomplete'
    : undefined;
}

/**
 * Returns the reason why an SPDX document is incomplete. A document that lists only its own subject does not list a
 * package.
 */
function spdxProblem(document: JsonObject): string | undefined {
  const packages = (arrayAt(document, 'packages') ?? []).filter(isObject);
  const [only] = packages;
  if (only === undefined) return 'the SBOM lists no packages';
  if (packages.length === 1 && isDescribed(only['SPDXID'], document))
    return 'the SBOM lists no packages';
  const annotations = (arrayAt(document, 'annotations') ?? []).filter(isObject);
  const isPartial = annotations.some(({ comment }) => PARTIAL.test(scalarText(comment)));
  const relationships = (arrayAt(document, 'relationships') ?? []).filter(isObject);
  return isPartial || relationships.some(hasUnknownParts)
    ? 'the SBOM declares that it is incomplete'
    : undefined;
}

/**
 * Matches the comment with which Assay marks an SPDX 2 document as incomplete. SPDX 2 does not have a field for this.
 */
const PARTIAL = /^This document is partial:/;

/** Returns true if a relationship states that some dependencies or contents of a package are unknown. */
function hasUnknownParts({ relationshipType, spdxElementId, relatedSpdxElement }: JsonObject) {
  const isToParts = relationshipType === 'DEPENDS_ON' || relationshipType === 'CONTAINS';
  if (isToParts) return relatedSpdxElement === 'NOASSERTION';
  const isFromPart = relationshipType === 'DEPENDENCY_OF' || relationshipType === 'CONTAINED_BY';
  return isFromPart && spdxElementId === 'NOASSERTION';
}

function isDescribed(id: unknown, document: JsonObject): boolean {
  if ((arrayAt(document, 'documentDescribes') ?? []).includes(id)) return true;
  const relationships = (arrayAt(document, 'relationships') ?? []).filter(isObject);
  return relationships.some(
    ({ relationshipType, relatedSpdxElement }) =>
      relationshipType === 'DESCRIBES' && relatedSpdxElement === id,
  );
}

function spdx3Problem(graph: readonly unknown[]): string | undefined {
  const elements = graph.filter(isObject);
  const root = elements.find(({ type }) => type === 'software_Sbom' || type === 'SpdxDocument');
  const roots = new Set((root && arrayAt(root, 'rootElement')) ?? []);
  const listed = elements.filter(
    (element) => element['type'] === 'software_Package' && !roots.has(element['spdxId']),
  );
  if (listed.length === 0) return 'the SBOM lists no packages';
  const isIncomplete = elements.some(({ completeness }) => completeness === 'incomplete');
  return isIncomplete || elements.some(hasUnknownTargets)
    ? 'the SBOM declares that it is incomplete'
    : undefined;
}

/** Returns true if an SPDX 3 relationship leads to `NoAssertionElement`, which stands for unknown elements. */
function hasUnknownTargets(element: JsonObject): boolean {
  const type = element['relationshipType'];
  if (type !== 'dependsOn' && type !== 'contains') return false;
  return (arrayAt(element, 'to') ?? []).some((to) =>
    /(?:^|[/:])NoAssertionElement$/.test(scalarText(to)),
  );
}
