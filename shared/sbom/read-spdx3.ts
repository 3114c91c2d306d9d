/**
 * Converts SPDX 3.0 JSON-LD to the form of SPDX 2.3, so that only one parser is needed. Source:
 * https://spdx.github.io/spdx-spec/v3.0.1/
 */
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../json/guards.ts';
import { jsonLines } from '../json/positions.ts';
import type { SpdxForm } from './read-tag-value.ts';

/**
 * Matches the context of a document, such as `https://spdx.org/rdf/3.0.1/spdx-context.jsonld`. The context is a single
 * value or an item in a list.
 */
const CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io)\/.*\b3\.\d+\.\d+\b/;

export function isSpdx3(document: JsonObject): boolean {
  const context = Object.hasOwn(document, '@context') ? document['@context'] : undefined;
  const named = Array.isArray(context) ? context : [context];
  return named.some((name) => typeof name === 'string' && CONTEXT.test(name.slice(0, 200)));
}

/** Returns the version in the context of a document, such as `3.0.1`. */
export function spdx3Version(document: JsonObject): string {
  const context: unknown = document['@context'];
  const text = (Array.isArray(context) ? context : [context]).map(scalarText).join(' ');
  return /\b3\.\d+\.\d+\b/.exec(text.slice(0, 1_000))?.[0] ?? '';
}

export function spdx3Form(document: JsonObject, text: string | undefined): SpdxForm {
  const lines = graphLines(document, text);
  const stated = (arrayAt(document, '@graph') ?? [document]).filter(isObject);
  const graph = [...stated, ...stated.flatMap((element) => packagesInside(element))];
  const byId = new Map(graph.map((element) => [idOf(element), element]));
  const relationships = graph.flatMap(relationshipForms);
  const licenses = licensesOf(relationships, byId);
  const annotations = annotationsOf(graph);
  const packages = graph.filter(isPackage);
  const indexes = new Map(graph.map((element, index) => [element, index]));
  return {
    document: {
      spdxVersion: 'SPDX-2.3',
      annotations: graph
        .filter((element) => typeOf(element) === 'SpdxDocument')
        .flatMap((element) => annotations.get(idOf(element)) ?? []),
      packages: packages.map((element) => ({
        ...packageForm(element, byId),
        ...licenses.get(idOf(element)),
        annotations: annotations.get(idOf(element)),
      })),
      relationships: [...relationships, ...described(graph)],
    },
    lines: packages.map((element) => lines?.get(String(indexes.get(element)))?.line),
  };
}

/** Returns the line numbers of the elements in the graph, by their indexes. */
function graphLines(document: JsonObject, text: string | undefined) {
  const isGraph = (keys: readonly string[]) => keys.length === 1 && keys[0] === '@graph';
  if (text === undefined) return undefined;
  const lines = jsonLines(text, (keys) => keys.length === 0 || isGraph(keys), document);
  return lines.members.get('@graph')?.members;
}

function typeOf(element: JsonObject): string {
  return stringAt(element, 'type') ?? stringAt(element, '@type') ?? '';
}

function idOf(element: JsonObject): string {
  return stringAt(element, 'spdxId') ?? stringAt(element, '@id') ?? '';
}

/** Returns true for a package. Data sets and AI models are also packages. */
function isPackage(element: JsonObject): boolean {
  return ['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'].includes(typeOf(element));
}

/** Maximum nesting depth of elements. Real documents do not nest elements: they list each one directly in the graph. */
const MAX_NESTING = 8;

/**
 * Returns the packages that are inside another element instead of in the graph. JSON-LD allows elements in both places.
 */
function packagesInside(element: JsonObject, depth = 0): readonly JsonObject[] {
  if (depth > MAX_NESTING) return [];
  return Object.values(element)
    .flat()
    .filter(isObject)
    .flatMap((inner) => [
      ...(isPackage(inner) ? [inner] : []),
      ...packagesInside(inner, depth + 1),
    ]);
}

function packageForm(element: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const purl = stringAt(element, 'software_packageUrl') ?? purlIdentifier(element);
  const supplier = referredName(element, 'suppliedBy', byId);
  return {
    SPDXID: idOf(element),
    name: stringAt(element, 'name'),
    versionInfo: stringAt(element, 'software_packageVersion'),
    primaryPackagePurpose: purposeOf(element),
    supplier: supplier === undefined ? undefined : `Organization: ${supplier}`,
    downloadLocation: stringAt(element, 'software_downloadLocation'),
    checksums: (arrayAt(element, 'verifiedUsing') ?? []).filter(isObject).map((hash) => ({
      algorithm: stringAt(hash, 'algorithm')?.toUpperCase(),
      checksumValue: stringAt(hash, 'hashValue'),
    })),
    externalRefs:
      purl === undefined ? undefined : [{ referenceType: 'purl', referenceLocator: purl }],
  };
}

/** Returns the purpose of a package if it is the operating system. No other purpose is needed. */
function purposeOf(element: JsonObject): string | undefined {
  const isSystem = stringAt(element, 'software_primaryPurpose') === 'operatingSystem';
  return isSystem ? 'OPERATING_SYSTEM' : undefined;
}

function purlIdentifier(element: JsonObject): string | undefined {
  const identifiers = (arrayAt(element, 'externalIdentifier') ?? []).filter(isObject);
  const found = identifiers.find(
    (identifier) => stringAt(identifier, 'externalIdentifierType') === 'packageUrl',
  );
  return found === undefined ? undefined : stringAt(found, 'identifier');
}

/**
 * Returns the name of the element that a key refers to. The value of the key is the ID of the element or the element
 * itself.
 */
function referredName(
  element: JsonObject,
  key: string,
  byId: ReadonlyMap<string, JsonObject>,
): string | undefined {
  const referred = objectAt(element, key) ?? byId.get(stringAt(element, key) ?? '');
  return referred === undefined ? undefined : stringAt(referred, 'name');
}

interface RelationshipForm extends JsonObject {
  readonly spdxElementId: string;
  readonly relationshipType: string;
  readonly relatedSpdxElement: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['dependsOn', 'DEPENDS_ON'],
  ['contains', 'CONTAINS'],
  ['hasDeclaredLicense', 'hasDeclaredLicense'],
  ['hasConcludedLicense', 'hasConcludedLicense'],
  ['describes', 'DESCRIBES'],
]);

function relationshipForms(element: JsonObject): readonly RelationshipForm[] {
  const relationshipType = TYPES.get(stringAt(element, 'relationshipType') ?? '');
  if (relationshipType === undefined) return [];
  const spdxElementId = referredId(element['from']);
  const hasParts = relationshipType === 'DEPENDS_ON' || relationshipType === 'CONTAINS';
  const isIncomplete = hasParts && stringAt(element, 'completeness') === 'incomplete';
  const named = (arrayAt(element, 'to') ?? []).map(relatedId);
  return [...named, ...(isIncomplete ? ['NOASSERTION'] : [])].map((relatedSpdxElement) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
  }));
}

/**
 * Returns the ID of an element. For `NoAssertionElement`, which stands for unknown elements, returns the SPDX 2 term
 * `NOASSERTION`.
 */
function relatedId(value: unknown): string {
  const id = referredId(value);
  return /(?:^|[/:])NoAssertionElement$/.test(id) ? 'NOASSERTION' : id;
}

function referredId(value: unknown): string {
  return typeof value === 'string' ? value : isObject(value) ? idOf(value) : '';
}

/** Returns relationships from the document and from its SBOMs to their subjects. */
function described(graph: readonly JsonObject[]): readonly RelationshipForm[] {
  return graph.flatMap((element) =>
    (arrayAt(element, 'rootElement') ?? []).map((root) => ({
      spdxElementId: idOf(element),
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: referredId(root),
    })),
  );
}

function annotationsOf(graph: readonly JsonObject[]): ReadonlyMap<string, readonly JsonObject[]> {
  const bySubject = new Map<string, JsonObject[]>();
  for (const element of graph) {
    if (typeOf(element) !== 'Annotation') continue;
    const subject = referredId(element['subject']);
    const list = bySubject.get(subject) ?? [];
    list.push({ comment: stringAt(element, 'statement') });
    bySubject.set(subject, list);
  }
  return bySubject;
}

type Licenses = { licenseDeclared?: string; licenseConcluded?: string };

/** Returns the licenses by package ID. Several licenses are joined with AND. */
function licensesOf(
  relationships: readonly RelationshipForm[],
  byId: ReadonlyMap<string, JsonObject>,
): ReadonlyMap<string, Licenses> {
  const found = new Map<string, Licenses>();
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships) {
    const key = LICENCE_KEYS.get(relationshipType);
    if (key === undefined) continue;
    const licenses = found.get(spdxElementId) ?? {};
    const text = licenseText(relatedSpdxElement, byId);
    const known = licenses[key];
    licenses[key] = known === undefined ? text : `${known} AND ${text}`;
    found.set(spdxElementId, licenses);
  }
  return found;
}

const LICENCE_KEYS: ReadonlyMap<string, keyof Licenses> = new Map([
  ['hasDeclaredLicense', 'licenseDeclared'],
  ['hasConcludedLicense', 'licenseConcluded'],
]);

/**
 * Returns a string that describes a license. For a license on the SPDX License List, this is the SPDX ID: the last part
 * of the license's URL.
 */
function licenseText(id: string, byId: ReadonlyMap<string, JsonObject>): string {
  const element = byId.get(id) ?? {};
  const stated =
    stringAt(element, 'simplelicensing_licenseExpression') ??
    stringAt(element, 'name') ??
    stringAt(element, 'simplelicensing_licenseText');
  if (stated !== undefined) return stated;
  const last = id.slice(id.lastIndexOf('/') + 1);
  return NOTHING_STATED.get(last) ?? last;
}

/**
 * The SPDX 2 terms for a missing value. Each key is the last part of the ID of the predefined SPDX 3 element with the
 * same meaning.
 */
const NOTHING_STATED: ReadonlyMap<string, string> = new Map([
  ['NoAssertion', 'NOASSERTION'],
  ['NoAssertionLicense', 'NOASSERTION'],
  ['None', 'NONE'],
  ['NoneLicense', 'NONE'],
]);
