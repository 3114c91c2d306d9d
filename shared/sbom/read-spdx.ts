/** Parses SPDX 2.2 and 2.3 in the JSON form. Source: https://spdx.github.io/spdx-spec/v2.3/ */

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
import type { Package } from '../model/package.ts';
import { partsFrom } from './contained-packages.ts';
import { documentPackages } from './document-packages.ts';
import {
  baseFrom,
  factsOf,
  layersFrom,
  numberAt,
  systemFrom,
} from './read-extension-properties.ts';
import { declaredIncomplete, problemFrom } from './read-properties.ts';
import {
  assertedAt,
  idOf,
  packageOfStated,
  packagesOfOtherPurls,
  purlOfPackage,
  type StatedPackage,
  supplierOf,
  unnamedPackage,
} from './read-spdx-package.ts';
import { hasUnknownParts } from './unknown-parts.ts';
import { versionConflict } from './version-conflict.ts';

/**
 * Returns the inventory in an SPDX document.
 *
 * @param lineOf Returns the line number of a package by its index.
 */
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
    const found = packageOfStated(element, os, edges, extracted);
    if (found !== undefined) packages.push(found);
    else if (!described.has(idOf(element))) problems.push(unnamedPackage(element));
    problems.push(...versionConflict(found, element.facts['exact'], path));
    packages.push(...packagesOfOtherPurls(element, os));
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
    packages: documentPackages(packages),
    contained: partsFrom(statedParts(facts, elements)),
    problems,
    ignored: filesFrom(arrayAt(facts, 'ignored')),
    ignoredFiles: numberAt(facts, 'ignoredFiles'),
    files: filesFrom(arrayAt(facts, 'files')) ?? [path],
  };
}

/**
 * Returns all contained packages. Assay writes each of them as a separate element. The first versions of Assay wrote
 * all of them to the document itself.
 */
function statedParts(facts: JsonObject, elements: readonly StatedPackage[]): readonly unknown[] {
  const beside = arrayAt(facts, 'contained') ?? [];
  return [...beside, ...elements.flatMap((element) => objectAt(element.facts, 'contained') ?? [])];
}

/**
 * Returns a problem if the document is marked as incomplete. SPDX 2 does not have a field for this. Assay marks such a
 * document with a comment, and other tools use relationships to `NOASSERTION`.
 */
function partialProblems(document: JsonObject, path: string): readonly Problem[] {
  const annotations = (arrayAt(document, 'annotations') ?? []).filter(isObject);
  const isPartial = annotations.some(({ comment }) =>
    scalarText(comment).startsWith('This document is partial:'),
  );
  return isPartial || hasUnknownParts(document) ? [declaredIncomplete(path)] : [];
}

/**
 * Returns true for a document from Assay. Such a document contains all of a package's properties, so a missing property
 * means that there is no value.
 */
function isOwn(facts: JsonObject): boolean {
  return objectAt(facts, 'source') !== undefined;
}

/** Returns the names of licenses without an SPDX ID, by their references in the document. */
function extractedLicenses(document: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const license of (arrayAt(document, 'hasExtractedLicensingInfos') ?? []).filter(isObject)) {
    const id = stringAt(license, 'licenseId');
    const name = stringAt(license, 'name');
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

function relationships(document: JsonObject) {
  return (arrayAt(document, 'relationships') ?? []).filter(isObject).map((value) => ({
    from: stringAt(value, 'spdxElementId') ?? '',
    type: stringAt(value, 'relationshipType') ?? '',
    to: stringAt(value, 'relatedSpdxElement') ?? '',
  }));
}

/** Returns the IDs of the packages that are the subject of the document. The subject does not need a purl. */
export function describedIds(document: JsonObject): ReadonlySet<string> {
  const ids = (arrayAt(document, 'documentDescribes') ?? []).map(scalarText);
  for (const { from, type, to } of relationships(document)) {
    if (type === 'DESCRIBES') ids.push(to);
    if (type === 'DESCRIBED_BY') ids.push(from);
  }
  return new Set(ids);
}

/**
 * Returns the purls of each package's dependencies, by package ID. Some tools write the relationship from a package to
 * its dependency, and others write it in the other direction.
 */
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

/**
 * True if the package is the operating system. trivy and Assay write it as a package without a purl. The purpose of
 * such a package is spelled with an underscore in JSON, and with a dash in tag-value form.
 */
function isSystem(value: JsonObject): boolean {
  if (purlOfPackage(value) !== undefined) return false;
  return /^OPERATING[-_]SYSTEM$/.test(stringAt(value, 'primaryPackagePurpose') ?? '');
}

/**
 * Returns the operating system that a package in the document describes. Returns undefined if the name of this package
 * is not a valid os-release ID.
 */
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

/**
 * Returns the supplier of the package that the document describes. Returns undefined if the document describes several
 * packages.
 */
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
