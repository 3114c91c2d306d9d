import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Location, Package, Scope } from '../model/package.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { purlOf } from './purl.ts';

/** What a parser knows of one package. What it leaves out is unknown. */
export interface PackageFacts
  extends Partial<Omit<Package, 'purl' | 'type' | 'name' | 'version' | 'locations' | 'scope'>> {
  /** The purl type. */
  readonly type: string;
  /** The purl's namespace: npm's scope, Maven's group, the distribution. */
  readonly namespace?: string | undefined;
  /** The purl's name. */
  readonly name: string;
  /** Name as the ecosystem writes it; left out when it is the purl's name. */
  readonly fullName?: string | undefined;
  /** The purl's version. */
  readonly version: string;
  /** Version as the ecosystem writes and compares it; left out when it is the purl's. */
  readonly fullVersion?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
  readonly line?: number | undefined;
  readonly scope?: Scope | undefined;
}

/** Longest name or version that is believed; registries allow less than 300 characters. */
const MAX_TEXT_LENGTH = 1024;

/**
 * One package seen in one file.
 *
 * @throws {DataError} `malformed` when name and version make no package URL.
 */
export function packageOf(file: EcosystemFile, facts: PackageFacts): Package {
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
    licence: facts.licence,
    hashes: facts.hashes,
    supplier: facts.supplier,
    downloadUrl: facts.downloadUrl,
  };
}

/** A DataError as data; anything else is a defect of ours and goes on. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof DataError)) throw error;
  return { code: error.code, message: error.message, ...error.place };
}

function locationOf(file: EcosystemFile, line: number | undefined): Location {
  return { path: file.path, line, layer: file.layer };
}

function checkedPurl(file: EcosystemFile, facts: PackageFacts): string {
  const place = { path: file.path, line: facts.line };
  if (facts.name.length > MAX_TEXT_LENGTH || facts.version.length > MAX_TEXT_LENGTH) {
    throw new DataError('limit-exceeded', 'a name or version is implausibly long', place);
  }
  try {
    return purlOf({ ...facts, version: facts.version === '' ? undefined : facts.version });
  } catch (cause) {
    const name = JSON.stringify(facts.fullName ?? facts.name);
    throw new DataError('malformed', `${name} is no name of a ${facts.type} package`, place, {
      cause,
    });
  }
}
