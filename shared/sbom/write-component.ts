import type { OperatingSystem } from '../model/inventory.ts';
import type { Hash, Location, Package } from '../model/package.ts';
import { writtenNames } from './component-names.ts';
import {
  type Component,
  type ExternalReference,
  type HashValue,
  type LicenseChoice,
  type Occurrence,
  type Property,
  property,
} from './cyclonedx.ts';
import { writtenPackage } from './extension-properties.ts';
import type { CycloneDxVersion } from './format.ts';
import { isRegularHash } from './hash.ts';
import type { DeclareLicense } from './license.ts';
import { purlOverrides } from './purl-overrides.ts';

/** The data that all components in a document share. */
export interface ComponentContext {
  readonly os: OperatingSystem | undefined;
  readonly version: CycloneDxVersion;
  readonly declare: DeclareLicense;
}

/** Converts a package to a component, with all fields that exist in the requested version of the standard. */
export function packageComponent(found: Package, context: ComponentContext): Component {
  const licenses = licensesOf(found.license, context.declare);
  return {
    type: 'library',
    'bom-ref': found.purl,
    supplier: found.supplier === undefined ? undefined : { name: found.supplier },
    ...groupedName(found),
    version: found.version === '' ? undefined : found.version,
    scope: CYCLONEDX_SCOPES[found.scope],
    hashes: hashesOf(found.hashes),
    licenses,
    purl: found.purl,
    externalReferences: downloadOf(found.downloadUrl),
    properties: propertiesOf(found, licenses, context),
    evidence: evidenceOf(found.locations, context.version),
  };
}

/**
 * Splits a two-part name into a group and a name. The group is the group in Maven, the scope in npm, or the vendor in
 * Composer.
 */
function groupedName({ type, name }: Package): Pick<Component, 'group' | 'name'> {
  const separator = SEPARATORS.get(type);
  const at = separator === undefined ? -1 : name.indexOf(separator);
  const isScoped = type !== 'npm' || name.startsWith('@');
  if (!isScoped || at < 1 || at === name.length - 1) return { name };
  return { group: name.slice(0, at), name: name.slice(at + 1) };
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['composer', '/'],
  ['maven', ':'],
  ['npm', '/'],
]);

/**
 * Converts a contained package to a component without a purl. The package itself is written as a property, so that
 * readers do not count it as a package.
 */
export function partComponent(found: Package, context: ComponentContext): Component {
  return {
    ...packageComponent(found, context),
    'bom-ref': undefined,
    purl: undefined,
    properties: property('assay:contained', JSON.stringify(writtenPackage(found))),
  };
}

/** `excluded` marks packages that are used only for building and testing, and are not delivered. */
const CYCLONEDX_SCOPES = { runtime: 'required', development: 'excluded', unknown: undefined };

const ALGORITHMS = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
} as const;

function hashesOf(hashes: readonly Hash[] | undefined): readonly HashValue[] | undefined {
  const regular = (hashes ?? []).filter(isRegularHash);
  if (regular.length === 0) return undefined;
  return regular.map(({ algorithm, value }) => ({ alg: ALGORITHMS[algorithm], content: value }));
}

function licensesOf(
  license: string | undefined,
  declare: DeclareLicense,
): readonly LicenseChoice[] | undefined {
  if (license === undefined || license === '') return undefined;
  const { expression, references } = declare(license);
  // If the expression is only a reference, the original text of the license is more useful.
  return references.has(expression) ? [{ license: { name: license } }] : [{ expression }];
}

/** Returns a property with the original license text if it differs from the expression. */
function changedLicense(
  license: string | undefined,
  choices: readonly LicenseChoice[] | undefined,
): readonly Property[] {
  const written = choices?.[0]?.expression;
  return written === undefined || written === license ? [] : property('assay:licence', license);
}

function downloadOf(url: string | undefined): readonly ExternalReference[] | undefined {
  return url === undefined ? undefined : [{ type: 'distribution', url: safeIri(url) }];
}

/** Matches a URL that consists only of characters that `encodeURI` keeps, as most URLs do. */
const PLAIN_IRI = /^[\w.~:/?#@!$&'()*+,;=-]*$/;

/**
 * Returns a URL as an IRI reference, as the schema requires. Percent-encodes all characters that an IRI reference must
 * not contain.
 */
function safeIri(url: string): string {
  if (PLAIN_IRI.test(url)) return url;
  return encodeURI(url.toWellFormed())
    .replaceAll('%25', '%')
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[[\]]/g, encodeURIComponent);
}

/** Returns a property with the original URL if the schema requires another form. */
function changedDownload(url: string | undefined): readonly Property[] {
  return url === undefined || safeIri(url) === url ? [] : property('assay:downloadUrl', url);
}

function propertiesOf(
  found: Package,
  licenses: readonly LicenseChoice[] | undefined,
  { os, version }: ComponentContext,
): readonly Property[] {
  const exact = purlOverrides(found, os, writtenNames(groupedName(found)));
  return [
    ...property('assay:ecosystem', found.ecosystem),
    ...property('assay:direct', found.isDirect?.toString()),
    ...property('assay:architecture', found.architecture),
    ...property('assay:source:name', found.source?.name),
    ...property('assay:source:version', found.source?.version),
    ...property('assay:layer', found.locations[0]?.layer?.toString()),
    ...(found.ownedBy ?? []).flatMap((owner) => property('assay:ownedBy', owner)),
    ...property('assay:origin', found.origin),
    ...changedLicense(found.license, licenses),
    ...changedDownload(found.downloadUrl),
    ...irregularHashes(found.hashes),
    ...(exact === undefined ? [] : property('assay:exact', JSON.stringify(exact))),
    ...(hasLines(version) ? [] : found.locations.flatMap(locationProperty)),
  ];
}

/**
 * Returns properties with all hashes, in their original order, if the standard does not allow the value of one of them.
 */
function irregularHashes(hashes: readonly Hash[] = []): readonly Property[] {
  if (hashes.every(isRegularHash)) return [];
  return hashes.flatMap(({ algorithm, value }) => property('assay:hash', `${algorithm}:${value}`));
}

/** Returns true if an occurrence can have a line number. In versions before 1.6, an occurrence has only a path. */
function hasLines(version: CycloneDxVersion): boolean {
  return version >= '1.6';
}

function locationProperty({ path, line, layer }: Location): readonly Property[] {
  return property('assay:location', JSON.stringify({ path, line, layer }));
}

function evidenceOf(
  locations: readonly Location[],
  version: CycloneDxVersion,
): Component['evidence'] {
  // Version 1.4 has no occurrences.
  if (version < '1.5') return undefined;
  return { occurrences: locations.map((location) => occurrenceOf(location, hasLines(version))) };
}

function occurrenceOf({ path, line, layer }: Location, isWithLines: boolean): Occurrence {
  if (!isWithLines) return { location: path };
  return {
    location: path,
    line,
    additionalContext: layer === undefined ? undefined : `layer ${layer}`,
  };
}
