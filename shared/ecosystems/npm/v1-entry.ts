/** Reads one entry of lockfileVersion 1. */
import { once } from '../../concurrency/once.ts';
import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { identityOf, type LockedFacts, lockedPackage } from './locked-package.ts';
import { isPlaceSpec, vcsUrlOf, versionOfArchive } from './node-modules-path.ts';
import { hashesOfIntegrity, scopeOf } from './npm-package.ts';

export interface Entry {
  readonly key: string;
  readonly value: JsonObject;
  readonly lines: Lines;
  readonly isDirect: boolean | undefined;
}

/** A function that returns the line numbers of an entry. It searches the file only when it is called. */
export type Lines = () => JsonLines | undefined;

export interface ReadEntry {
  /** Returns the package, or undefined if the entry is unreadable or a folder in the source tree. */
  readonly found: () => Package | undefined;
  /** True if npm 7 and later find the same package in their own list, `packages`. */
  readonly isListed: boolean;
}

export const NO_PACKAGE: ReadEntry = { found: () => undefined, isListed: false };

/** Returns true if the list for npm 7 and later contains a package with this name and version. */
export type IsListed = (item: Pick<Package, 'name' | 'version'>) => boolean;

interface Reading {
  readonly file: EcosystemFile;
  readonly isListed: IsListed;
  /** Receives the entry's problems. */
  readonly problems: Problem[];
}

/**
 * Reads an entry. Most packages are also in the list for npm 7 and later. For such a package without a problem, the
 * `Package` object is created only when `found` is called.
 */
export function readEntry(entry: Entry, reading: Reading): ReadEntry {
  const facts = factsOf(entry);
  const { name, version, doubt } = identityOf(facts);
  const isListed = reading.isListed({ name, version });
  if (isListed && doubt === undefined && vcsUrlOf(facts.place ?? '') === undefined) {
    return { found: once(() => lockedPackage(reading.file, facts).found), isListed };
  }
  const found = packageOrProblem(entry, facts, reading);
  return { found: () => found, isListed };
}

function packageOrProblem(
  { value, lines }: Entry,
  facts: LockedFacts,
  { file, problems }: Reading,
): Package | undefined {
  const hashes = hashesOfIntegrity(stringAt(value, 'integrity'));
  try {
    const locked = lockedPackage(file, { ...facts, line: lines()?.line, hashes });
    problems.push(...locked.problems);
    return locked.found;
  } catch (error) {
    problems.push(problemOf(error));
    return undefined;
  }
}

function factsOf({ key, value, isDirect }: Entry): LockedFacts {
  const { name, version, place } = statedBy(key, stringAt(value, 'version') ?? '');
  return {
    name,
    version,
    place: stringAt(value, 'resolved') ?? place,
    isByPlace: place !== undefined,
    scope: scopeOf(value),
    isDirect,
  };
}

/**
 * Returns the name, version and location in an entry. The `version` field can also contain an alias (`npm:other@1.0.0`)
 * or a location, such as `git+ssh://…`, `file:…` or `https://…`.
 */
function statedBy(key: string, version: string) {
  if (version.startsWith('npm:')) {
    const at = version.lastIndexOf('@');
    return { name: version.slice('npm:'.length, at), version: version.slice(at + 1) };
  }
  if (!isPlaceSpec(version)) return { name: key, version };
  return { name: key, version: versionOfArchive(version, key) ?? '', place: version };
}
