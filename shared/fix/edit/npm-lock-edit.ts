import { plainRange } from '../../ecosystems/npm/npm-range.ts';
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { isWithin } from '../../versions/version-range.ts';
import type { NpmRelease } from '../registry/npm-release.ts';
import { type Change, refused } from './change.ts';
import { packageEntry, treeEntry } from './npm-entry.ts';
import {
  memberAt,
  type NpmLockfile,
  reachedKeys,
  readNpmLockfile,
  requestsFor,
  satisfies,
  treePath,
  withMember,
  writeNpmLockfile,
} from './npm-lockfile.ts';
import { rangeFor } from './package-json-edit.ts';

/** A package to replace in an npm lockfile. */
export interface Replacement {
  readonly name: string;
  readonly version: string;
  readonly release: NpmRelease;
  /** True if the ranges in the project's own manifest must also change. */
  readonly isDirect: boolean;
}

/**
 * Replaces all entries of a package in a lockfile. All ranges in the lockfile must allow the new version, and the
 * lockfile must already contain all dependencies of this version. Only npm itself can make any other change.
 *
 * @param manifest The project's package.json before the change.
 */
export function editNpmLock(
  text: string,
  manifest: JsonObject | undefined,
  replacement: Replacement,
): Change {
  const lockfile = readNpmLockfile(text, manifest);
  if (lockfile === undefined) return refused('the lockfile is not in npm’s format');
  const { name, version } = replacement;
  const keys = [...lockfile.entries]
    .filter(([, entry]) => !entry.isFolder && entry.name === name && entry.version === version)
    .map(([key]) => key);
  if (keys.length === 0) return refused(`${name}@${version} is not in the lockfile`);
  const problem = keys
    .map((key) => problemAt(key, lockfile, replacement))
    .find((one) => one !== undefined);
  if (problem !== undefined) return refused(problem);
  const before = reachedKeys(lockfile);
  const value = keys.reduce(
    (all, key) => replaced(all, key, lockfile, replacement),
    lockfile.value,
  );
  return { text: withoutUnreached(value, before, text, manifest) };
}

function problemAt(
  key: string,
  lockfile: NpmLockfile,
  { name, release, isDirect }: Replacement,
): string | undefined {
  const raw = entryAt(lockfile.value, key);
  if (['inBundle', 'bundled', 'hasShrinkwrap'].some((field) => raw?.[field] !== undefined)) {
    return `${name} is bundled in another package’s archive`;
  }
  if (treePath(key) === undefined && objectAt(lockfile.value, 'dependencies') !== undefined) {
    return `${name} is in a workspace of an old lockfile`;
  }
  if (release.fields['bundleDependencies'] !== undefined) return `${name} contains other packages`;
  const known = knownIntegrity(lockfile, release);
  if (known !== undefined && known !== release.integrity) {
    return `the registry and the lockfile contain different digests for ${name}@${release.version}`;
  }
  return rangeProblem(key, lockfile, release, isDirect) ?? needProblem(key, lockfile, release);
}

/**
 * Returns the digest of the new version from another entry in the lockfile. Returns undefined if the lockfile does not
 * contain this version yet.
 */
function knownIntegrity(
  { value, entries }: NpmLockfile,
  { name, version }: NpmRelease,
): string | undefined {
  const same = [...entries].find(
    ([, entry]) => !entry.isFolder && entry.name === name && entry.version === version,
  );
  const entry = same && entryAt(value, same[0]);
  return entry && stringAt(entry, 'integrity');
}

function rangeProblem(
  key: string,
  lockfile: NpmLockfile,
  { name, version }: NpmRelease,
  isDirect: boolean,
): string | undefined {
  const excluding = requestsFor(key, lockfile).find(({ by, range }) => {
    if (isWithin('npm', version, plainRange(range)) === true) return false;
    const isOwn = lockfile.entries.get(by)?.isFolder === true;
    return !(isOwn && isDirect && rangeFor(range, version) !== undefined);
  });
  if (excluding === undefined) return undefined;
  const dependent = lockfile.entries.get(excluding.by)?.name ?? excluding.by;
  return `${dependent} requires ${name} ${excluding.range}`;
}

/**
 * Returns the reason why the new version cannot be used. All its dependencies must be in the lockfile. If the old
 * version did not have one of them, its entry must be one that npm always installs. Returns undefined if there is no
 * problem.
 */
function needProblem(key: string, lockfile: NpmLockfile, release: NpmRelease): string | undefined {
  const { dependencies, optionalDependencies, peerDependencies, optionalPeers } = release;
  const peers = Object.entries(peerDependencies).filter(([name]) => !optionalPeers.has(name));
  const needs = [
    ...Object.entries(dependencies),
    ...Object.entries(optionalDependencies),
    ...peers,
  ];
  const missing = needs.find(([name, range]) => {
    const found = lockfile.resolve(key, name) ?? '';
    const isNew = !lockfile.entries
      .get(key)
      ?.needs()
      .some(([need]) => need === name);
    return !satisfies(lockfile.entries.get(found), range) || (isNew && isLimited(lockfile, found));
  });
  return missing && `${release.name} ${release.version} requires ${missing[0]} ${missing[1]}`;
}

/** True for an entry that npm does not always install: a development, optional or peer dependency. */
function isLimited({ value }: NpmLockfile, key: string): boolean {
  const entry = entryAt(value, key);
  return ['dev', 'optional', 'devOptional', 'peer'].some((flag) => entry?.[flag] === true);
}

function entryAt(value: JsonObject, key: string): JsonObject | undefined {
  const packages = objectAt(value, 'packages');
  return packages === undefined ? memberAt(value, treePath(key) ?? ['']) : objectAt(packages, key);
}

function replaced(
  value: JsonObject,
  key: string,
  lockfile: NpmLockfile,
  { release, isDirect }: Replacement,
): JsonObject {
  const path = treePath(key);
  const entry = memberAt(value, ['packages', key]);
  const inTree = path && memberAt(value, path);
  const first =
    entry === undefined
      ? value
      : withMember(value, ['packages', key], packageEntry(entry, release));
  const second =
    path === undefined || inTree === undefined
      ? first
      : withMember(first, path, treeEntry(inTree, release));
  return isDirect ? withRanges(second, key, lockfile, release) : second;
}

/** Changes the ranges that the project and its workspaces request for the package. */
function withRanges(
  value: JsonObject,
  key: string,
  lockfile: NpmLockfile,
  { name, version }: NpmRelease,
): JsonObject {
  const own = requestsFor(key, lockfile).filter(({ by }) => lockfile.entries.get(by)?.isFolder);
  return own.reduce((all, { by, range }) => {
    const folder = objectAt(objectAt(all, 'packages') ?? {}, by);
    const next = rangeFor(range, version);
    if (folder === undefined || next === undefined) return all;
    const lists = Object.entries(folder).map(([kind, list]): [string, unknown] => {
      const ranges = objectAt(folder, kind);
      const isNamed = ranges !== undefined && ranges[name] === range;
      return isNamed ? [kind, { ...ranges, [name]: next }] : [kind, list];
    });
    return withMember(all, ['packages', by], Object.fromEntries(lists));
  }, value);
}

/** Removes the entries that no other entry needs after the change. npm removes them too. */
function withoutUnreached(
  value: JsonObject,
  before: ReadonlySet<string>,
  previous: string,
  manifest: JsonObject | undefined,
): string {
  const text = writeNpmLockfile(value, previous);
  const lockfile = readNpmLockfile(text, manifest);
  if (lockfile === undefined) return text;
  const after = reachedKeys(lockfile);
  const unreached = [...before]
    .filter((key) => !after.has(key))
    .sort()
    .reverse();
  const kept = unreached.reduce((all, key) => {
    const first = withMember(all, ['packages', key], undefined);
    const path = treePath(key);
    return path === undefined ? first : withMember(first, path, undefined);
  }, value);
  return writeNpmLockfile(kept, previous);
}
