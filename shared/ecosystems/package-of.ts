import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Location, Package, Scope } from '../model/package.ts';
import { publicUrl } from '../text/public-url.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { purlOf } from './purl.ts';

/** Data about one package, as provided by a parser. An absent field means that the data is unknown. */
export interface PackageFields
  extends Partial<Omit<Package, 'purl' | 'type' | 'name' | 'version' | 'locations' | 'scope'>> {
  /** Type of the package's purl. */
  readonly type: string;
  /** Namespace of the purl, such as the npm scope, the Maven group or the distribution. */
  readonly namespace?: string | undefined;
  /** Name in the purl. */
  readonly name: string;
  /** Package name as the ecosystem writes it. Absent if it equals the name in the purl. */
  readonly fullName?: string | undefined;
  /** Version in the purl. */
  readonly version: string;
  /** Package version as the ecosystem writes and compares it. Absent if it equals the version in the purl. */
  readonly fullVersion?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
  readonly line?: number | undefined;
  readonly scope?: Scope | undefined;
}

/** Maximum length of a name or a version, in characters. Registries allow fewer than 300. */
const MAX_TEXT_LENGTH = 1024;

/**
 * Returns the package that was found in a file.
 *
 * @throws {DataError} `malformed` if the name and the version do not form a valid package URL.
 */
export function packageOf(file: EcosystemFile, facts: PackageFields): Package {
  return {
    purl: checkedPurl(file, facts),
    type: facts.type,
    name: facts.fullName ?? facts.name,
    version: facts.fullVersion ?? facts.version,
    ecosystem: facts.ecosystem,
    locations: [locationOf(file, facts.line)],
    scope: facts.scope ?? 'unknown',
    isDirect: facts.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: facts.source,
    architecture: facts.architecture,
    license: facts.license,
    hashes: facts.hashes,
    supplier: facts.supplier,
    downloadUrl: facts.downloadUrl === undefined ? undefined : publicUrl(facts.downloadUrl),
  };
}

/** Converts a DataError to a problem. Rethrows any other error, because it is a bug in Assay. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof DataError)) throw error;
  return { code: error.code, message: error.message, ...error.place };
}

function locationOf(file: EcosystemFile, line: number | undefined): Location {
  return { path: file.path, line, layer: file.layer };
}

const URL_QUALIFIERS = ['download_url', 'repository_url', 'vcs_url'] as const;

function publicQualifiers(qualifiers: PackageFields['qualifiers']): PackageFields['qualifiers'] {
  if (qualifiers === undefined) return undefined;
  const urls = URL_QUALIFIERS.flatMap((key) => {
    const url = qualifiers[key];
    return url === undefined ? [] : [[key, publicUrl(url)]];
  });
  return urls.length === 0 ? qualifiers : { ...qualifiers, ...Object.fromEntries(urls) };
}

function checkedPurl(file: EcosystemFile, facts: PackageFields): string {
  const location = { path: file.path, line: facts.line };
  if (facts.name.length > MAX_TEXT_LENGTH || facts.version.length > MAX_TEXT_LENGTH) {
    throw new DataError(
      'limit-exceeded',
      'the name or the version of a package is too long',
      location,
    );
  }
  try {
    return purlOf({ ...facts, qualifiers: publicQualifiers(facts.qualifiers) });
  } catch (cause) {
    const name = JSON.stringify(facts.fullName ?? facts.name);
    throw new DataError(
      'malformed',
      `${name} is not a valid name for a ${facts.type} package`,
      location,
      {
        cause,
      },
    );
  }
}
