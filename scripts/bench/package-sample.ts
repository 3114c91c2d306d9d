import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRecords, recordUnpacker } from '../../shared/advisories/read-zip.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../../shared/json/guards.ts';

/**
 * The name of a package in an advisory, and one affected version. If several advisories concern the package, the
 * version comes from the last of them.
 */
interface Known {
  readonly name: string;
  readonly affected: string;
}

/** Functions that create the purl of a package, by ecosystem. Ecosystems with few records are not included. */
const PURLS: Readonly<Record<string, (name: string, version: string) => string>> = {
  Alpine: (name, version) => `pkg:apk/alpine/${name}@${version}?distro=alpine-3.17`,
  Debian: (name, version) => `pkg:deb/debian/${name}@${version}?distro=debian-12`,
  Go: (name, version) => `pkg:golang/${name}@${version}`,
  Hex: (name, version) => `pkg:hex/${name}@${version}`,
  Maven: (name, version) => `pkg:maven/${name.replace(':', '/')}@${version}`,
  NuGet: (name, version) => `pkg:nuget/${name}@${version}`,
  Packagist: (name, version) => `pkg:composer/${name}@${version}`,
  PyPI: (name, version) => `pkg:pypi/${name}@${version}`,
  RubyGems: (name, version) => `pkg:gem/${name}@${version}`,
  Ubuntu: (name, version) => `pkg:deb/ubuntu/${name}@${version}?distro=ubuntu-22.04`,
  Wolfi: (name, version) => `pkg:apk/wolfi/${name}@${version}?distro=wolfi`,
  'crates.io': (name, version) => `pkg:cargo/${name}@${version}`,
  npm: (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`,
};

/**
 * Number of packages after which the pattern repeats: 10 packages are not in any advisory, 9 are in an advisory but not
 * affected, and 1 is affected.
 */
const CYCLE = 20;
const UNKNOWN = 10;

/** Reads the packages in a folder's advisories, and groups them by ecosystem. */
export function knownPackages(folder: string): ReadonlyMap<string, readonly Known[]> {
  const ecosystems = readdirSync(folder).filter((name) => Object.hasOwn(PURLS, name));
  return new Map(ecosystems.map((ecosystem) => [ecosystem, packagesIn(folder, ecosystem)]));
}

function packagesIn(folder: string, ecosystem: string): readonly Known[] {
  const path = join(folder, ecosystem, 'all.zip');
  const archive = readFileSync(path);
  const unpack = recordUnpacker(path);
  const found = new Map<string, string>();
  for (const entry of listRecords(archive, path)) {
    const packed = archive.subarray(entry.start, entry.start + entry.packed);
    const record: unknown = JSON.parse(unpack(packed, entry).toString('utf8'));
    for (const { name, affected } of isObject(record) ? namedIn(record, ecosystem) : []) {
      found.set(name, affected);
    }
  }
  return [...found].map(([name, affected]) => ({ name, affected })).sort(byName);
}

function byName(a: Known, b: Known): number {
  return a.name < b.name ? -1 : 1;
}

/**
 * Returns the packages in an ecosystem that an advisory names. Omits malware and other advisories without a fix,
 * because they affect every version of a package.
 */
function namedIn(record: JsonObject, ecosystem: string): readonly Known[] {
  return (arrayAt(record, 'affected') ?? []).filter(isObject).flatMap((entry) => {
    const named = objectAt(entry, 'package') ?? {};
    const name = stringAt(named, 'name');
    const isOwn = stringAt(named, 'ecosystem')?.split(':')[0] === ecosystem;
    const events = (arrayAt(entry, 'ranges') ?? [])
      .filter((range) => isObject(range) && range['type'] !== 'GIT')
      .flatMap((range) => (isObject(range) ? (arrayAt(range, 'events') ?? []) : []))
      .filter(isObject);
    const introduced = events.flatMap((event) => stringAt(event, 'introduced') ?? [])[0];
    const isFixed = events.some((event) => stringAt(event, 'fixed') !== undefined);
    if (!isOwn || name === undefined || introduced === undefined || !isFixed) return [];
    return [{ name, affected: introduced === '0' ? '0.0.1' : introduced }];
  });
}

/**
 * Returns a CycloneDX document with packages from all ecosystems in rotation. The same number always results in the
 * same document.
 */
export function sampleSbom(known: ReadonlyMap<string, readonly Known[]>, count: number): string {
  const purls = new Set<string>();
  const ecosystems = [...known.keys()].sort();
  for (let at = 0; purls.size < count; at++) {
    const ecosystem = ecosystems[at % ecosystems.length] ?? '';
    purls.add(purlAt(Math.floor(at / ecosystems.length), ecosystem, known.get(ecosystem) ?? []));
  }
  const components = [...purls].map((purl) => {
    const [, name = '', version = ''] = /\/([^/]+)@([^?]+)/.exec(purl) ?? [];
    return { type: 'library', name, version, purl };
  });
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components });
}

function purlAt(round: number, ecosystem: string, known: readonly Known[]): string {
  const purlOf = PURLS[ecosystem] ?? (() => '');
  const place = round % CYCLE;
  if (place < UNKNOWN || known.length === 0) {
    return purlOf(ecosystem === 'Maven' ? `bench:unknown-${round}` : `unknown-${round}`, '1.0.0');
  }
  const { name, affected } = known[round % known.length] ?? { name: '', affected: '' };
  const lap = Math.floor(round / known.length);
  return purlOf(name, place === CYCLE - 1 ? affected : `${90_000 + lap}.0.0`);
}
