import type { FileFormat, Lock, Locking, ParseContext } from '../ecosystems/ecosystem.ts';
import type { Manifest, ManifestDependency } from '../ecosystems/manifest.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';
import { documentLock } from './embedded-sboms.ts';
import {
  type Holder,
  type HoldersOf,
  indexHolders,
  type LockFile,
  type ParsedLockfile,
} from './lock-holders.ts';

/** A manifest and its format. */
export interface ManifestFile {
  readonly path: string;
  readonly format: FileFormat;
  readonly manifest: Manifest;
}

/** Maximum number of dependencies that a message names. All others are only counted. */
const SHOWN = 3;

/** Maximum number of contradictions that are reported for one manifest. */
const MAX_NAMED = 10;

/**
 * Compares manifests with lockfiles. Reports a manifest in two cases: one of its dependencies is not in any lockfile,
 * or the lockfiles contain only versions that the manifest excludes. Exact versions in the manifest become packages.
 *
 * @param lockfiles Lockfiles by format.
 */
export function findUnlocked(
  manifests: readonly ManifestFile[],
  lockfiles: LockFiles,
  context: ParseContext,
): Unlocked {
  const found = [...Map.groupBy(manifests, ({ format }) => format)].flatMap(([format, files]) =>
    format.locking === undefined ? [] : unlockedIn(files, format.locking, lockfiles, context),
  );
  return {
    packages: found.flatMap(({ packages }) => packages),
    problems: found.flatMap(({ problems }) => problems),
  };
}

interface Unlocked {
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
}

type LockFiles = ReadonlyMap<FileFormat, readonly ParsedLockfile[]>;

/**
 * Compares the manifests of one format with their lockfiles.
 *
 * @param files Manifests of one format.
 */
function unlockedIn(
  files: readonly ManifestFile[],
  { locks, ecosystem, areLocksComplete }: Locking,
  lockfiles: LockFiles,
  context: ParseContext,
): readonly Unlocked[] {
  const byPath = new Map(files.map(({ path, manifest }) => [path, manifest]));
  const ofDocuments = lockFilesOf(documentLock, lockfiles).map((one) => ({
    ...one,
    packages: one.packages.filter((found) => (found.ecosystem ?? '') === ecosystem),
  }));
  const fitting = [...locks.flatMap((lock) => lockFilesOf(lock, lockfiles)), ...ofDocuments];
  const holdersOf = indexHolders(fitting, byPath, ecosystem, context);
  return files.flatMap((file) => {
    const missing = missingIn(file, ecosystem, holdersOf);
    const isMissing = missing.dependencies.length > 0 || missing.isUnknown;
    const { dependencies } = file.manifest;
    const contradictions = findContradictions(dependencies, ecosystem, missing.holders);
    const optional = areLocksComplete === true ? [] : missing.optional;
    const stated = [...missing.dependencies, ...optional, ...contradictions];
    const packages = stated.flatMap(({ exact }) => exact ?? []);
    const problems = [
      ...(isMissing ? [problemOf(file, missing)] : []),
      ...contradictions.slice(0, MAX_NAMED).map((one) => contradictionIn(file, one)),
    ];
    return [{ packages, problems }];
  });
}

function contradictionIn(
  { path }: ManifestFile,
  { stated, holder, locked }: Contradiction,
): Problem {
  const versions = locked.slice(0, SHOWN).join(', ');
  const message =
    `${path} requires ${stated}, but ${holder.path} contains ${versions}. ` +
    `Fix: generate ${holder.path} again from ${path}`;
  return { code: 'contradiction', message, path };
}

function lockFilesOf(lock: Lock, lockfiles: LockFiles): readonly LockFile[] {
  return (lockfiles.get(lock.format) ?? []).map((file) => ({ ...file, lock }));
}

interface Missing {
  /** Dependencies that are not in any lockfile. */
  readonly dependencies: readonly ManifestDependency[];
  /** Optional dependencies that are not in any lockfile. They might still be installed. */
  readonly optional: readonly ManifestDependency[];
  /** Lockfiles that cover the manifest. */
  readonly holders: readonly Holder[];
  /** True if the manifest is a program whose dependencies are unknown, and no lockfile covers it. */
  readonly isUnknown: boolean;
}

function missingIn(
  { path, manifest }: ManifestFile,
  ecosystem: string,
  holdersOf: HoldersOf,
): Missing {
  const holders = holdersOf(path).filter(({ names }) => names.size > 0);
  const isHeld = ({ name }: ManifestDependency) => {
    const normal = normalName(ecosystem, name);
    return holders.some(({ names }) => names.has(normal));
  };
  const absent = manifest.dependencies.filter((dependency) => !isHeld(dependency));
  const mayBeAbsent = ({ isOptional }: ManifestDependency) =>
    holders.length > 0 && isOptional === true;
  const dependencies = absent.filter((dependency) => !mayBeAbsent(dependency));
  const optional = absent.filter(mayBeAbsent);
  return {
    dependencies,
    optional,
    holders,
    isUnknown: manifest.isProgram === true && holders.length === 0,
  };
}

function problemOf({ path, manifest }: ManifestFile, missing: Missing): Problem {
  const { gap, fix } = manifest;
  const reason = gap === undefined ? '' : `. ${gap.text}`;
  const message = `${path} ${factOf(missing, manifest)}${reason}. Fix: ${gap?.fix ?? fix}`;
  return { code: 'unlocked', message, path, ...(gap?.line !== undefined && { line: gap.line }) };
}

function factOf({ dependencies, holders, isUnknown }: Missing, { untold }: Manifest): string {
  if (isUnknown && dependencies.length === 0) {
    return `${untold ?? 'is a program'}, and no lockfile pins the versions that it installs`;
  }
  const runtime = dependencies.filter(({ isDevelopment }) => !isDevelopment);
  // Development dependencies count only if all missing dependencies are development dependencies.
  const shown = runtime.length === 0 ? dependencies : runtime;
  const counted = countOf(shown.length, runtime.length === 0 ? 'development ' : '');
  const [holder] = holders;
  if (holder === undefined) return `names ${counted}, and no lockfile pins the installed versions`;
  return `names ${counted} that ${holder.path} does not contain: ${listOf(shown)}`;
}

function countOf(count: number, kind: string): string {
  const noun = count === 1 ? 'dependency' : 'dependencies';
  return `${count.toLocaleString('en-US')} ${kind}${noun}`;
}

function listOf(dependencies: readonly ManifestDependency[]): string {
  const names = dependencies.slice(0, SHOWN).map(({ name }) => name);
  const more = dependencies.length - names.length;
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
}
