/** SPDX JSON, 2.2 and 2.3. Source: https://spdx.github.io/spdx-spec/v2.3/ */
import { systemOfDistro } from '../ecosystems/osv-ecosystem.ts';
import { parsePurl } from '../ecosystems/purl.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { jsonLines } from '../json/positions.ts';
import {
  INVENTORY_KIND,
  type Inventory,
  type OperatingSystem,
  type Problem,
} from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { inOrder, packageOfPurl, statedHash } from './package-of-purl.ts';
import {
  factsOf,
  layersFrom,
  locationsFrom,
  scopeFrom,
  sourceFrom,
  systemFrom,
} from './read-facts.ts';
import { problemFrom } from './read-properties.ts';

export function readSpdx(document: JsonObject, text: string, path: string): Inventory {
  const lines = jsonLines(text, (keys) => keys.length === 0 || keys[0] === 'packages');
  const facts = factsOf(document);
  const stated = (arrayAt(document, 'packages') ?? []).filter(isObject);
  const described = describedIds(document);
  const os = systemFrom(objectAt(facts, 'os')) ?? systemOfPackages(stated);
  const edges = edgesOf(document, stated);
  const packages: Package[] = [];
  const problems: Problem[] = [...(arrayAt(facts, 'problems') ?? [])].flatMap(
    (value) => problemFrom(value) ?? [],
  );
  for (const [index, value] of stated.entries()) {
    const line = lines.members.get('packages')?.members.get(String(index))?.line;
    const found = toPackage(value, { path, line }, os, edges, document);
    if (found !== undefined) packages.push(found);
    else if (!described.has(stringAt(value, 'SPDXID') ?? ''))
      problems.push(unnamed(value, path, line));
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf(objectAt(facts, 'source') ?? {}, path),
    os,
    layers: layersFrom(arrayAt(facts, 'layers')),
    packages: inOrder(packages),
    problems,
    files: filesFrom(arrayAt(facts, 'files')) ?? [path],
  };
}

function toPackage(
  value: JsonObject,
  place: { readonly path: string; readonly line: number | undefined },
  os: OperatingSystem | undefined,
  edges: ReadonlyMap<string, readonly string[]>,
  document: JsonObject,
): Package | undefined {
  const purl = purlOfPackage(value);
  if (purl === undefined) return undefined;
  const facts = factsOf(value);
  const isDirect = facts['isDirect'];
  return packageOfPurl(purl, {
    statedNames: [stringAt(value, 'name') ?? ''],
    os,
    version: stringAt(value, 'versionInfo'),
    ecosystem: stringAt(facts, 'ecosystem'),
    locations: locationsFrom(arrayAt(facts, 'locations')) ?? [place],
    scope: scopeFrom(stringAt(facts, 'scope')),
    isDirect: typeof isDirect === 'boolean' ? isDirect : undefined,
    dependsOn: edges.get(stringAt(value, 'SPDXID') ?? ''),
    source: sourceFrom(objectAt(facts, 'source')),
    architecture: stringAt(facts, 'architecture'),
    licence: stringAt(facts, 'licence') ?? licenceOf(value, document),
    hashes: hashesOf(value),
    supplier: stringAt(facts, 'supplier') ?? supplierOf(value),
    downloadUrl: stringAt(facts, 'downloadUrl') ?? assertedAt(value, 'downloadLocation'),
  });
}

function purlOfPackage(value: JsonObject): string | undefined {
  const references = (arrayAt(value, 'externalRefs') ?? []).filter(isObject);
  const found = references.find((reference) => stringAt(reference, 'referenceType') === 'purl');
  return found === undefined ? undefined : stringAt(found, 'referenceLocator');
}

/** `NOASSERTION` and `NONE` are SPDX's ways to say nothing. */
function assertedAt(value: JsonObject, key: string): string | undefined {
  const text = stringAt(value, key);
  return text === 'NOASSERTION' || text === 'NONE' || text === '' ? undefined : text;
}

function licenceOf(value: JsonObject, document: JsonObject): string | undefined {
  const declared = assertedAt(value, 'licenseDeclared') ?? assertedAt(value, 'licenseConcluded');
  if (declared?.startsWith('LicenseRef-') !== true) return declared;
  const extracted = (arrayAt(document, 'hasExtractedLicensingInfos') ?? []).filter(isObject);
  const found = extracted.find((licence) => stringAt(licence, 'licenseId') === declared);
  return found === undefined ? declared : (stringAt(found, 'name') ?? declared);
}

/** `Organization: Debian`, `Person: Jane Doe (jane@example.org)`. */
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

/** What the document is about: it need not have a purl. */
function describedIds(document: JsonObject): ReadonlySet<string> {
  const ids = (arrayAt(document, 'documentDescribes') ?? []).map(String);
  for (const { from, type, to } of relationships(document)) {
    if (type === 'DESCRIBES') ids.push(to);
    if (type === 'DESCRIBED_BY') ids.push(from);
  }
  return new Set(ids);
}

/** purls of what a package depends on, by its id. Tools write it in either direction. */
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

function systemOfPackages(stated: readonly JsonObject[]): OperatingSystem | undefined {
  for (const value of stated) {
    const purl = purlOfPackage(value);
    if (purl?.includes('distro=') !== true) continue;
    const parts = parsePurl(purl);
    const os = parts === undefined ? undefined : systemOfDistro(parts);
    if (os !== undefined) return os;
  }
  return undefined;
}

function sourceOf(source: JsonObject, path: string) {
  return {
    kind: 'sbom',
    name: path,
    digest: stringAt(source, 'digest'),
    indexDigest: stringAt(source, 'indexDigest'),
    platform: stringAt(source, 'platform'),
  } as const;
}

function filesFrom(files: readonly unknown[] | undefined): readonly string[] | undefined {
  return files?.filter((file) => typeof file === 'string');
}

function unnamed(value: JsonObject, path: string, line: number | undefined): Problem {
  const name = JSON.stringify(stringAt(value, 'name') ?? '').slice(0, 200);
  return {
    code: 'malformed',
    message: `the package ${name} has no package URL, so it cannot be identified`,
    path,
    line,
  };
}
