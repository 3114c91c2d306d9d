import { nameOfPurl, osvEcosystem } from '../ecosystems/osv-ecosystem.ts';
import { readPurl } from '../ecosystems/purl.ts';
import { sourceOfPurl } from '../ecosystems/source-of-purl.ts';
import type { OperatingSystem } from '../model/inventory.ts';
import type { Hash, Package } from '../model/package.ts';

type Stated = { readonly [Key in keyof Package]?: Package[Key] | undefined };

/** The data that a document contains about a package, other than its purl. */
export interface StatedFacts extends Omit<Stated, 'purl' | 'type' | 'name'> {
  /** Possible names in the document. There are several if the document contains the group separately. */
  readonly statedNames: readonly string[];
  readonly os: OperatingSystem | undefined;
}

/** Matches characters that can occur neither in a purl nor on one line of a document. */
const UNENCODED = /[\s\0-\x1f]/;

/**
 * Returns the package that a purl identifies. The purl is kept unchanged. Returns undefined if the text is not a
 * purl.
 */
export function packageOfPurl(purl: string, facts: StatedFacts): Package | undefined {
  if (!purl.isWellFormed() || UNENCODED.test(purl)) return undefined;
  const parts = readPurl(purl);
  if (parts === undefined) return undefined;
  const { statedNames, os, ...rest } = facts;
  const version = facts.version ?? parts.version ?? '';
  return {
    purl,
    type: parts.type,
    name: nameOf(nameOfPurl(parts), statedNames),
    version,
    ecosystem: facts.ecosystem ?? osvEcosystem(parts, os),
    locations: facts.locations ?? [],
    scope: facts.scope ?? 'unknown',
    isDirect: rest.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: rest.source ?? sourceOfPurl(parts, version),
    architecture: facts.architecture ?? parts.qualifiers?.['arch'],
    license: rest.license,
    hashes: rest.hashes,
    supplier: rest.supplier,
    downloadUrl: rest.downloadUrl,
    ownedBy: rest.ownedBy,
    origin: rest.origin,
  };
}

/**
 * Returns a package's name. Purls normalize letter case and punctuation. Therefore, a name in the document is preferred
 * if it differs from the name in the purl only in these.
 */
function nameOf(purlName: string, statedNames: readonly string[]): string {
  if (statedNames[0] === purlName) return purlName;
  const folded = fold(purlName);
  return statedNames.find((name) => fold(name) === folded) ?? purlName;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

const ALGORITHMS: ReadonlyMap<string, Hash['algorithm']> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
]);

/** Returns a list with one hash. Returns an empty list if the algorithm is unknown or the value is not hexadecimal. */
export function statedHash(algorithm: string | undefined, value: string | undefined): Hash[] {
  const known = ALGORITHMS.get((algorithm ?? '').replaceAll('-', ''));
  if (known === undefined || value === undefined || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}

/** Returns a list with one hash, with any value. Returns an empty list if the algorithm is unknown. */
export function asWritten(algorithm: string, value: string): Hash[] {
  const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
  return known === undefined ? [] : [{ algorithm: known, value }];
}
