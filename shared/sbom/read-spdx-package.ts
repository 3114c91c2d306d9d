/** Reads one package of an SPDX 2.2 or 2.3 document in the JSON form. Source: https://spdx.github.io/spdx-spec/v2.3/ */
import { readPurl } from '../ecosystems/purl.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { OperatingSystem, Problem } from '../model/inventory.ts';
import type { Package, SourcePackage } from '../model/package.ts';
import { packageOfPurl, statedHash } from './package-of-purl.ts';
import { withPurlOverrides } from './purl-overrides.ts';
import {
  hashesFrom,
  locationsFrom,
  originFrom,
  ownersFrom,
  scopeFrom,
  sourceFrom,
} from './read-extension-properties.ts';

/** A package in an SPDX document, with the properties that Assay wrote as annotations. */
export interface StatedPackage {
  readonly value: JsonObject;
  readonly facts: JsonObject;
  readonly path: string;
  readonly line: number | undefined;
}

/** Returns the SPDX ID of a package, or an empty string if it does not have one. */
export function idOf({ value }: StatedPackage): string {
  return stringAt(value, 'SPDXID') ?? '';
}

/** Returns the package that the first purl identifies. Returns undefined if there is no purl. */
export function packageOfStated(
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

/** Returns a package for each purl after the first one, because these purls can identify other packages. */
export function packagesOfOtherPurls(
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

/** Returns the problem for a package without a package URL. */
export function unnamedPackage({ value, path, line }: StatedPackage): Problem {
  const name = JSON.stringify(stringAt(value, 'name') ?? '').slice(0, 200);
  return {
    code: 'malformed',
    message: `the package ${name} has no package URL, so it cannot be identified`,
    path,
    line,
  };
}

/** Returns the first purl of a package. */
export function purlOfPackage(value: JsonObject): string | undefined {
  return purlsOfPackage(value)[0];
}

function purlsOfPackage(value: JsonObject): readonly string[] {
  return (arrayAt(value, 'externalRefs') ?? [])
    .filter(isObject)
    .filter((reference) => stringAt(reference, 'referenceType') === 'purl')
    .flatMap((reference) => stringAt(reference, 'referenceLocator') ?? []);
}

/**
 * Returns the value of a key. Returns undefined for an empty value, and for `NOASSERTION` and `NONE`, which SPDX uses
 * if there is no value.
 */
export function assertedAt(value: JsonObject, key: string): string | undefined {
  const text = stringAt(value, key);
  return text === 'NOASSERTION' || text === 'NONE' || text === '' ? undefined : text;
}

/**
 * Returns the name of a supplier such as `Organization: Debian` or `Person: Jane Doe (jane@example.org)`, without the
 * text before the colon.
 */
export function supplierOf(value: JsonObject): string | undefined {
  const text = assertedAt(value, 'supplier');
  return text === undefined ? undefined : text.slice(text.indexOf(':') + 1).trim();
}

/** Returns the source package that trivy writes as `built package from: openssl 3.0.11-1~deb12u2`. */
function builtFrom(value: JsonObject): SourcePackage | undefined {
  const text = stringAt(value, 'sourceInfo') ?? '';
  const [, name, version] = /^built package from: (\S+) (\S+)$/.exec(text) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function licenseOf(value: JsonObject, extracted: ReadonlyMap<string, string>): string | undefined {
  const declared = assertedAt(value, 'licenseDeclared') ?? assertedAt(value, 'licenseConcluded');
  return declared === undefined ? undefined : (extracted.get(declared) ?? declared);
}

function hashesOf(value: JsonObject) {
  const hashes = (arrayAt(value, 'checksums') ?? [])
    .filter(isObject)
    .flatMap((sum) => statedHash(stringAt(sum, 'algorithm'), stringAt(sum, 'checksumValue')));
  return hashes.length === 0 ? undefined : hashes;
}
