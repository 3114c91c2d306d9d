import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { publicUrl } from '../../text/public-url.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { isArchive } from './node-modules-path.ts';
import { type NpmFacts, npmPackage } from './npm-package.ts';
import {
  isExactVersion,
  isUsualAddress,
  isWebAddress,
  nameAt,
  packageAt,
} from './registry-address.ts';

/** Data about a package from its lockfile entry. */
export interface LockedFacts extends Omit<NpmFacts, 'downloadUrl'> {
  /** Download location. Undefined if the package manager uses the default registry URL for the name and version. */
  readonly place: string | undefined;
  /** True if a manifest requests the package by location instead of by version. */
  readonly isByPlace: boolean;
  /** True if the package is installed in an image. In this case, its archive is not downloaded. */
  readonly isInImage?: boolean | undefined;
}

export interface LockedPackage {
  readonly found: Package;
  /** Contains a problem if the installed package differs, or might differ, from the package in the lockfile. */
  readonly problems: readonly Problem[];
}

/**
 * Returns the package for an entry in a lockfile of npm, Yarn, pnpm, Bun or Deno. If the name or version in the entry
 * contradicts the download location, the location takes precedence.
 *
 * @throws {DataError} `malformed` if the name is not a valid package name.
 */
export function lockedPackage(file: EcosystemFile, facts: LockedFacts): LockedPackage {
  const { name, version, doubt } = identityOf(facts);
  const found = npmPackage(file, { ...facts, name, version, downloadUrl: facts.place });
  const problems = doubt === undefined ? [] : [{ ...doubt, path: file.path, line: facts.line }];
  return { found, problems };
}

/**
 * The name and version of the package that is installed. `doubt` is set if this package differs, or might differ, from
 * the package in the lockfile.
 */
interface Identity {
  readonly name: string;
  readonly version: string;
  readonly doubt?: Pick<Problem, 'code' | 'message'> | undefined;
}

/** Returns the name and version that `lockedPackage` finds in the same data. */
export function identityOf(facts: LockedFacts): Identity {
  return facts.isByPlace && facts.place !== undefined ? ofPlace(facts) : ofRegistry(facts);
}

/**
 * Returns the identity of a package that is requested by location. If the location is a registry URL, the name and
 * version are taken from the URL, because the requested name is only an alias.
 */
function ofPlace(facts: LockedFacts): Identity {
  const served = isWebAddress(facts.place ?? '') ? packageAt(facts.place ?? '') : undefined;
  if (served === undefined) {
    const { name, version, place = '' } = facts;
    const isUnread = facts.isInImage !== true && isArchiveHere(place);
    return { name, version, doubt: isUnread ? unreadArchive(facts, place) : undefined };
  }
  const isSame =
    facts.version === '' || plainVersion(facts.version) === plainVersion(served.version);
  return isSame ? { ...served } : { ...served, doubt: contradiction(facts, served) };
}

function ofRegistry(facts: LockedFacts): Identity {
  const { name, place } = facts;
  const version = plainVersion(facts.version);
  if (place === undefined) {
    return isExactVersion(version) ? { name, version } : { name, version, doubt: unlocked(facts) };
  }
  if (isUsualAddress(place, facts)) return { name, version };
  const served = packageAt(place);
  if (served === undefined) {
    return { name: nameAt(place) ?? name, version, doubt: unknownPlace(facts, place) };
  }
  const isSame = served.name === name && version === plainVersion(served.version);
  return isSame ? { name, version } : { ...served, doubt: contradiction(facts, served) };
}

/** Returns the version in the form that registries compare. For example, `v1.0.0+build` is 1.0.0. */
function plainVersion(version: string): string {
  return version.replace(/^[v=]+/, '').replace(/\+.*$/s, '');
}

/** Maximum length, in characters, of a string that a message quotes. */
const SHOWN = 120;

function shown(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

const FIX = 'Fix: restore the entry, or delete the lockfile and create it again.';

function contradiction({ name, version }: LockedFacts, served: { name: string; version: string }) {
  const message =
    `The entry is for ${shown(`${name}@${version}`)}, ` +
    `but its URL installs ${shown(`${served.name}@${served.version}`)}. ${FIX}`;
  return { code: 'contradiction', message };
}

function unknownPlace({ name }: LockedFacts, place: string) {
  const from = shown(publicUrl(place));
  const message = `${shown(name)} is requested by version, but its URL ${from} contains no package name and version. ${FIX}`;
  return { code: 'contradiction', message };
}

/** Returns true if a download location is an archive on the local disk. */
function isArchiveHere(place: string): boolean {
  return isArchive(place) && !/^(?!file:)[a-z][a-z+.-]+:/i.test(place);
}

function unreadArchive({ name }: LockedFacts, place: string) {
  const message =
    `${shown(name)} comes from the archive ${shown(place)}, which was not read and can bundle packages. ` +
    'Fix: use a registry version, or unpack the archive into a folder';
  return { code: 'unreadable', message };
}

function unlocked({ name, version }: LockedFacts) {
  const stated =
    version === '' ? 'no version' : `the version ${shown(version)}, which is not exact`;
  return { code: 'malformed', message: `The entry for ${shown(name)} has ${stated}. ${FIX}` };
}
