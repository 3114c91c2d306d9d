import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Location, Package, Scope } from '../model/package.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { purlOf } from './purl.ts';

/** The data that a parser has about one package. An absent field is unknown. */
export interface PackageFields
  extends Partial<Omit<Package, 'purl' | 'type' | 'name' | 'version' | 'locations' | 'scope'>> {
  /** The purl type. */
  readonly type: string;
  /** The purl's namespace: the npm scope, the Maven group or the distribution. */
  readonly namespace?: string | undefined;
  /** The purl's name. */
  readonly name: string;
  /** The name as the ecosystem writes it; absent if it equals the purl's name. */
  readonly fullName?: string | undefined;
  /** The purl's version. */
  readonly version: string;
  /** The version as the ecosystem writes and compares it; absent if it equals the purl's version. */
  readonly fullVersion?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
  readonly line?: number | undefined;
  readonly scope?: Scope | undefined;
}

/** Maximum length of a name or version, in characters; registries allow fewer than 300. */
const MAX_TEXT_LENGTH = 1024;

/**
 * Returns one package found in one file.
 *
 * @throws {DataError} `malformed` if the name and version do not make a valid package URL.
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

/** Returns a DataError as a problem; rethrows anything else, which is a bug in Assay. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof DataError)) throw error;
  return { code: error.code, message: error.message, ...error.place };
}

function locationOf(file: EcosystemFile, line: number | undefined): Location {
  return { path: file.path, line, layer: file.layer };
}

/** `user:secret@` in an address. Lockfiles contain credentials by mistake, and an inventory is shared with others. */
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;

/** Returns the address without credentials; ssh keeps its user name. */
export function publicUrl(url: string): string {
  return url.replace(CREDENTIALS, (stated, scheme: string) => {
    const user = stated.slice(scheme.length, -1).split(':', 1)[0] ?? '';
    return scheme.includes('ssh') && user !== '' ? `${scheme}${user}@` : scheme;
  });
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
    throw new DataError('limit-exceeded', 'a name or version is too long', location);
  }
  try {
    return purlOf({ ...facts, qualifiers: publicQualifiers(facts.qualifiers) });
  } catch (cause) {
    const name = JSON.stringify(facts.fullName ?? facts.name);
    throw new DataError(
      'malformed',
      `${name} is not a valid name of a ${facts.type} package`,
      location,
      {
        cause,
      },
    );
  }
}
