/** Reads SPDX 2.2 and 2.3 in the JSON form. Source: https://spdx.github.io/spdx-spec/v2.3/ */
import { systemOfDistro } from '../ecosystems/osv-ecosystem.ts';
import { readPurl } from '../ecosystems/purl.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../json/guards.ts';
import {
  INVENTORY_KIND,
  type Inventory,
  type OperatingSystem,
  type Problem,
} from '../model/inventory.ts';
import type { Package, SourcePackage } from '../model/package.ts';
import { partsFrom } from './contained-packages.ts';
import { inOrder, packageOfPurl, statedHash } from './package-of-purl.ts';
import { withPurlOverrides } from './purl-overrides.ts';
import {
  baseFrom,
  factsOf,
  hashesFrom,
  layersFrom,
  locationsFrom,
  numberAt,
  originFrom,
  ownersFrom,
  scopeFrom,
  sourceFrom,
  systemFrom,
} from './read-extension-properties.ts';
import { declaredIncomplete, problemFrom } from './read-properties.ts';

/** @param lineOf Returns the line of a package by its index. */
export function readSpdx(
  document: JsonObject,
  lineOf: (index: number) => number | undefined,
  path: string,
): Inventory {
  const facts = factsOf(document);
  const stated = (arrayAt(document, 'packages') ?? []).filter(isObject);
  const described = describedIds(document);
  const os = isOwn(facts)
    ? systemFrom(objectAt(facts, 'os'))
    : (statedSystem(stated) ?? systemOfPackages(stated));
  const edges = edgesOf(document, stated);
  const extracted = extractedLicenses(document);
  const packages: Package[] = [];
  const problems: Problem[] = [...(arrayAt(facts, 'problems') ?? [])].flatMap(
    (value) => problemFrom(value) ?? [],
  );
  const elements = stated
    .map((value, index) => ({ value, facts: factsOf(value), path, line: lineOf(index) }))
    .filter((element) => !isOwn(facts) || !described.has(idOf(element)));
  for (const element of elements) {
    if (objectAt(element.facts, 'contained') !== undefined || isSystem(element.value)) continue;
    const found = toPackage(element, os, edges, extracted);
    if (found !== undefined) packages.push(found);
    else if (!described.has(idOf(element))) problems.push(unnamed(element));
    packages.push(...otherPurls(element, os));
  }
  if (problems.length === 0) problems.push(...partialProblems(document, path));
  return {
    kind: INVENTORY_KIND,
    source: sourceOf(
      objectAt(facts, 'source') ?? { supplier: supplierOfRoot(stated, described) },
      path,
    ),
    os,
    layers: layersFrom(arrayAt(facts, 'layers')),
    base: baseFrom(objectAt(facts, 'base')),
    packages: inOrder(packages),
    contained: partsFrom(statedParts(facts, elements)),
    problems,
    ignored: filesFrom(arrayAt(facts, 'ignored')),
    ignoredFiles: numberAt(facts, 'ignoredFiles'),
    files: filesFrom(arrayAt(facts, 'files')) ?? [path],
  };
}

/** Reads a package of the document, with the properties that Assay annotated. */
interface StatedPackage {
  readonly value: JsonObject;
  readonly facts: JsonObject;
  readonly path: string;
  readonly line: number | undefined;
}

function idOf({ value }: StatedPackage): string {
  return stringAt(value, 'SPDXID') ?? '';
}

/** The first versions of Assay put all contained packages next to the document. */
function statedParts(facts: JsonObject, elements: readonly StatedPackage[]): readonly unknown[] {
  const beside = arrayAt(facts, 'contained') ?? [];
  return [...beside, ...elements.flatMap((element) => objectAt(element.facts, 'contained') ?? [])];
}

function toPackage(
  { value, facts, path, line }: StatedPackage,
  os: OperatingSystem | undefined,
  edges: ReadonlyMap<string, readonly string[]>,
  extracted: ReadonlyMap<string, string>,
): Package | undefined {
  const purl = purlOfPackage(value);
  if (purl === undefined) return undefined;
  const isDirect = facts['isDirect'];
  const found = packageOfPurl(purl, {
    statedNames: [stringAt(value, 'name') ?? ''],
    os,
    version: stringAt(value, 'versionInfo'),
    ecosystem: stringAt(facts, 'ecosystem'),
    locations: locationsFrom(arrayAt(facts, 'locations')) ?? [{ path, line }],
    scope: scopeFrom(stringAt(facts, 'scope')),
    isDirect: typeof isDirect === 'boolean' ? isDirect : undefined,
    dependsOn: edges.get(stringAt(value, 'SPDXID') ?? ''),
    source: sourceFrom(objectAt(facts, 'source')) ?? builtFrom(value),
    architecture: stringAt(facts, 'architecture'),
    license: stringAt(facts, 'licence') ?? licenseOf(value, extracted),
    hashes: hashesFrom(arrayAt(facts, 'hashes')) ?? hashesOf(value),
    supplier: stringAt(facts, 'supplier') ?? supplierOf(value),
    downloadUrl: stringAt(facts, 'downloadUrl') ?? assertedAt(value, 'downloadLocation'),
    ownedBy: ownersFrom(facts),
    origin: originFrom(stringAt(facts, 'origin')),
  });
  return found && withPurlOverrides(found, objectAt(facts, 'exact'));
}

/** Returns a package for each further purl, which may name something else than the first. */
function otherPurls(
  { value, path, line }: StatedPackage,
  os: OperatingSystem | undefined,
): readonly Package[] {
  const [, ...others] = new Set(purlsOfPackage(value));
  const statedNames = [stringAt(value, 'name') ?? ''];
  const locations = [{ path, line }];
  return others.flatMap((purl) => {
    const version = readPurl(purl)?.version ?? stringAt(value, 'versionInfo');
    return packageOfPurl(purl, { statedNames, os, version, locations }) ?? [];
  });
}

/** SPDX 2 has no field for completeness; Assay states it this way. */
function partialProblems(document: JsonObject, path: string): readonly Problem[] {
  const annotations = (arrayAt(document, 'annotations') ?? []).filter(isObject);
  const isPartial = annotations.some(({ comment }) =>
    scalarText(comment).startsWith('This document is partial:'),
  );
  return isPartial ? [declaredIncomplete(path)] : [];
}

/** Read from trivy's form: `built package from: openssl 3.0.11-1~deb12u2`. */
function builtFrom(value: JsonObject): SourcePackage | undefined {
  const text = stringAt(value, 'sourceInfo') ?? '';
  const [, name, version] = /^built package from: (\S+) (\S+)$/.exec(text) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** A document from Assay has all properties; a missing one has no value. */
function isOwn(facts: JsonObject): boolean {
  return objectAt(facts, 'source') !== undefined;
}

function purlOfPackage(value: JsonObject): string | undefined {
  return purlsOfPackage(value)[0];
}

function purlsOfPackage(value: JsonObject): readonly string[] {
  return (arrayAt(value, 'externalRefs') ?? [])
    .filter(isObject)
    .filter((reference) => stringAt(reference, 'referenceType') === 'purl')
    .flatMap((reference) => stringAt(reference, 'referenceLocator') ?? []);
}

/** `NOASSERTION` and `NONE` are SPDX's terms for no statement. */
function assertedAt(value: JsonObject, key: string): string | undefined {
  const text = stringAt(value, key);
  return text === 'NOASSERTION' || text === 'NONE' || text === '' ? undefined : text;
}

function licenseOf(value: JsonObject, extracted: ReadonlyMap<string, string>): string | undefined {
  const declared = assertedAt(value, 'licenseDeclared') ?? assertedAt(value, 'licenseConcluded');
  return declared === undefined ? undefined : (extracted.get(declared) ?? declared);
}

/** Returns the names of licenses that SPDX does not know, by reference. */
function extractedLicenses(document: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const license of (arrayAt(document, 'hasExtractedLicensingInfos') ?? []).filter(isObject)) {
    const id = stringAt(license, 'licenseId');
    const name = stringAt(license, 'name');
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

/** Parses `Organization: Debian`, `Person: Jane Doe (jane@example.org)`. */
function supplierOf(value: JsonObject): string | undefined {
  const text = assertedAt(value, 'supplier');
  return text === undefined ? undefined : text.slice(text.indexOf(':') + 1).trim();
}

function hashesOf(value: JsonObject) {
  const hashes = (arrayAt(value, 'checksums') ?? [])
    .filter(isObject)
    .flatMap((sum) => statedHash(stringAt(sum, 'algorithm'), stringAt(sum, 'checksumValue')));
  return hashes.length === 0 ? undefined : hashes;
}

function relationships(document: JsonObject) {
  return (arrayAt(document, 'relationships') ?? []).filter(isObject).map((value) => ({
    from: stringAt(value, 'spdxElementId') ?? '',
    type: stringAt(value, 'relationshipType') ?? '',
    to: stringAt(value, 'relatedSpdxElement') ?? '',
  }));
}

/** Returns the subject of the document, which may have no purl. */
export function describedIds(document: JsonObject): ReadonlySet<string> {
  const ids = (arrayAt(document, 'documentDescribes') ?? []).map(scalarText);
  for (const { from, type, to } of relationships(document)) {
    if (type === 'DESCRIBES') ids.push(to);
    if (type === 'DESCRIBED_BY') ids.push(from);
  }
  return new Set(ids);
}

/** Returns the purls that a package depends on, by its ID. Tools write the relationship in either direction. */
function edgesOf(
  document: JsonObject,
  stated: readonly JsonObject[],
): ReadonlyMap<string, readonly string[]> {
  const purls = new Map(
    stated.map((value) => [stringAt(value, 'SPDXID') ?? '', purlOfPackage(value) ?? '']),
  );
  const edges = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = edges.get(from) ?? [];
    list.push(purls.get(to) ?? '');
    edges.set(from, list);
  };
  for (const { from, type, to } of relationships(document)) {
    if (type === 'DEPENDS_ON') add(from, to);
    if (type === 'DEPENDENCY_OF') add(to, from);
  }
  return edges;
}

/** Finds the operating system as trivy and Assay write it, without a purl; JSON has an underscore, tags a dash. */
function isSystem(value: JsonObject): boolean {
  if (purlOfPackage(value) !== undefined) return false;
  return /^OPERATING[-_]SYSTEM$/.test(stringAt(value, 'primaryPackagePurpose') ?? '');
}

/** Its name is the os-release ID, if it is a valid one. */
function statedSystem(stated: readonly JsonObject[]): OperatingSystem | undefined {
  const value = stated.find(isSystem);
  const id = value === undefined ? '' : (stringAt(value, 'name') ?? '');
  if (value === undefined || !/^[a-z0-9._-]{1,100}$/.test(id)) return undefined;
  return { id, versionId: assertedAt(value, 'versionInfo') ?? '' };
}

function systemOfPackages(stated: readonly JsonObject[]): OperatingSystem | undefined {
  for (const value of stated) {
    const purl = purlOfPackage(value);
    if (purl?.includes('distro=') !== true) continue;
    const parts = readPurl(purl);
    const os = parts === undefined ? undefined : systemOfDistro(parts);
    if (os !== undefined) return os;
  }
  return undefined;
}

/** Reads the one package that the document describes. */
function supplierOfRoot(
  stated: readonly JsonObject[],
  described: ReadonlySet<string>,
): string | undefined {
  const [root, ...others] = stated.filter((value) =>
    described.has(stringAt(value, 'SPDXID') ?? ''),
  );
  return root === undefined || others.length > 0 ? undefined : supplierOf(root);
}

function sourceOf(source: JsonObject, path: string) {
  return {
    kind: 'sbom',
    name: path,
    digest: stringAt(source, 'digest'),
    imageId: stringAt(source, 'imageId'),
    indexDigest: stringAt(source, 'indexDigest'),
    platform: stringAt(source, 'platform'),
    supplier: stringAt(source, 'supplier'),
  } as const;
}

function filesFrom(files: readonly unknown[] | undefined): readonly string[] | undefined {
  return files?.filter((file) => typeof file === 'string');
}

function unnamed({ value, path, line }: StatedPackage): Problem {
  const name = JSON.stringify(stringAt(value, 'name') ?? '').slice(0, 200);
  return {
    code: 'malformed',
    message: `the package ${name} has no package URL, so it cannot be identified`,
    path,
    line,
  };
}
