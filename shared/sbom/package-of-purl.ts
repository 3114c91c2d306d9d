import { nameOfPurl, osvEcosystem } from '../ecosystems/osv-ecosystem.ts';
import { readPurl } from '../ecosystems/purl.ts';
import { sourceOfPurl } from '../ecosystems/source-of-purl.ts';
import type { OperatingSystem } from '../model/inventory.ts';
import type { Hash, Package } from '../model/package.ts';

type Stated = { readonly [Key in keyof Package]?: Package[Key] | undefined };

/** What a document says of a package beside its purl. */
export interface StatedFacts extends Omit<Stated, 'purl' | 'type' | 'name'> {
  /** As the document has it: perhaps with a group that stands apart. */
  readonly statedNames: readonly string[];
  readonly os: OperatingSystem | undefined;
}

/** Neither stands in a purl, and no line of a document could hold it. */
const UNENCODED = /[\s\0-\x1f]/;

/** The package of a purl, which is kept to the letter; undefined when the text is no purl. */
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

/** Purls fold case and punctuation; of the names stated, the one that is the same but for that is right. */
function nameOf(purlName: string, statedNames: readonly string[]): string {
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

/** One hash, when it is of an algorithm that is known and its value is hex. */
export function statedHash(algorithm: string | undefined, value: string | undefined): Hash[] {
  const known = ALGORITHMS.get((algorithm ?? '').replaceAll('-', ''));
  if (known === undefined || value === undefined || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}

/** One hash of an algorithm that is known, whatever its value. */
export function asWritten(algorithm: string, value: string): Hash[] {
  const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
  return known === undefined ? [] : [{ algorithm: known, value }];
}

/** Sorted by purl, one for each: the same component may stand in several places. */
export function inOrder(packages: readonly Package[]): readonly Package[] {
  const byPurl = new Map<string, Package>();
  for (const found of packages) if (!byPurl.has(found.purl)) byPurl.set(found.purl, found);
  return [...byPurl.values()]
    .map((found) => ({ ...found, dependsOn: knownEdges(found, byPurl) }))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function knownEdges(found: Package, known: ReadonlyMap<string, unknown>): readonly string[] {
  const edges = new Set(found.dependsOn.filter((purl) => known.has(purl) && purl !== found.purl));
  return [...edges].sort();
}
