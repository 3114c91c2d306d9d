import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { publicUrl } from '../package-of.ts';
import { isArchive } from './node-modules-path.ts';
import { type NpmFacts, npmPackage } from './npm-package.ts';
import { isExactVersion, isWebAddress, nameAt, packageAt } from './registry-address.ts';

/** What an entry of a lockfile states of its package. */
export interface LockedFacts extends Omit<NpmFacts, 'downloadUrl'> {
  /** Where it is fetched from; undefined where the registry is asked for name and version. */
  readonly place: string | undefined;
  /** Whether a manifest asks for it by a place, and not by a version of the registry. */
  readonly isByPlace: boolean;
  /** Whether it is installed in an image, whose archives are not what a lockfile fetches. */
  readonly isInImage?: boolean | undefined;
}

export interface LockedPackage {
  readonly found: Package;
  /** One when the entry says one thing and something else is fetched, or when that cannot be told. */
  readonly problems: readonly Problem[];
}

/**
 * The package of an entry of a lockfile of npm, Yarn, pnpm, Bun or Deno: what is fetched, whatever else is
 * stated beside that.
 *
 * @throws {DataError} `malformed` when it has no name that a package can have.
 */
export function lockedPackage(file: EcosystemFile, facts: LockedFacts): LockedPackage {
  const { name, version, doubt } = identityOf(facts);
  const found = npmPackage(file, { ...facts, name, version, downloadUrl: facts.place });
  const problems = doubt === undefined ? [] : [{ ...doubt, path: file.path, line: facts.line }];
  return { found, problems };
}

interface Identity {
  readonly name: string;
  readonly version: string;
  readonly doubt?: Pick<Problem, 'code' | 'message'> | undefined;
}

function identityOf(facts: LockedFacts): Identity {
  return facts.isByPlace && facts.place !== undefined ? ofPlace(facts) : ofRegistry(facts);
}

/** An archive of a registry is what its address says; under which name it was asked for is left to who asks. */
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
  const served = packageAt(place);
  if (served === undefined) {
    return { name: nameAt(place) ?? name, version, doubt: unknownPlace(facts, place) };
  }
  const isSame = served.name === name && version === plainVersion(served.version);
  return isSame ? { name, version } : { ...served, doubt: contradiction(facts, served) };
}

/** As registries have it: `v1.0.0+build` is 1.0.0 to all who ask for it. */
function plainVersion(version: string): string {
  return version.replace(/^[v=]+/, '').replace(/\+.*$/s, '');
}

/** How much of what a file says is repeated, in characters. */
const SHOWN = 120;

function shown(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

const FIX = 'Fix: restore the entry, or delete the lockfile and lock the project again.';

function contradiction({ name, version }: LockedFacts, served: { name: string; version: string }) {
  const message =
    `the entry says ${shown(`${name}@${version}`)}, ` +
    `but its address installs ${shown(`${served.name}@${served.version}`)}. ${FIX}`;
  return { code: 'contradiction', message };
}

function unknownPlace({ name }: LockedFacts, place: string) {
  const from = shown(publicUrl(place));
  const message = `${shown(name)} is asked for by version, but fetched from ${from}, which names none. ${FIX}`;
  return { code: 'contradiction', message };
}

/** On the disk, and not on the web. */
function isArchiveHere(place: string): boolean {
  return isArchive(place) && !/^(?!file:)[a-z][a-z+.-]+:/i.test(place);
}

function unreadArchive({ name }: LockedFacts, place: string) {
  const message =
    `${shown(name)} is the archive ${shown(place)}, which is not read and may bundle packages. ` +
    'Fix: ask for a version of a registry, or put its content into a folder';
  return { code: 'unreadable', message };
}

function unlocked({ name, version }: LockedFacts) {
  const stated =
    version === '' ? 'no version' : `the version ${shown(version)}, which is not exact`;
  return { code: 'malformed', message: `the entry of ${shown(name)} has ${stated}. ${FIX}` };
}
