import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { parseGitConfig } from '../git/git-config.ts';
import { type GitIndex, parseGitIndex } from '../git/git-index.ts';
import { type IgnoreRules, parseIgnoreRules } from '../git/ignore-rules.ts';
import type { Problem } from '../model/inventory.ts';

/** An index of 2,000,000 files has some 250 MB. */
const MAX_INDEX_BYTES = 512 * 1024 * 1024;

/** Ignore files, pointers to other folders, and configurations have some KB. */
const MAX_SMALL_BYTES = 1024 * 1024;

/** Folders above that are looked into; deeper than any work tree. */
const MAX_ASCENT = 100;

/** What git knows of a work tree. */
export interface GitRepository {
  /** Absolute path of the work tree. */
  readonly top: string;
  /** Absolute path of its own folder, `.git`. */
  readonly folder: string;
  /** Rules that only this clone has. */
  readonly exclude: IgnoreRules | undefined;
  /** Commit by path. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Where it was cloned from, as its configuration has it. */
  readonly origin: string | undefined;
  /** Paths are relative to the work tree. */
  isTracked(path: string): boolean;
  /** Whether anything below a folder is tracked. */
  hasTracked(folder: string): boolean;
}

/**
 * The repository that a folder is in: its own, or of a folder above. None where git has no index: then it
 * is not known what git tracks.
 */
export async function findRepository(
  folder: string,
  problems: Problem[],
): Promise<GitRepository | undefined> {
  let current = folder;
  for (let steps = 0; steps < MAX_ASCENT; steps++) {
    const own = await gitFolder(current);
    if (own !== undefined) return await openRepository(current, own, problems);
    const above = dirname(current);
    if (above === current) return undefined;
    current = above;
  }
  return undefined;
}

/** The repository whose work tree is a folder inside another's; none that is kept anywhere else. */
export async function nestedRepository(
  top: string,
  outer: readonly string[],
  problems: Problem[],
): Promise<GitRepository | undefined> {
  const own = await gitFolder(top);
  const isInside = own !== undefined && outer.some((folder) => contains(folder, own));
  return isInside ? await openRepository(top, own, problems) : undefined;
}

function contains(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** `.git`, or where the file of that name points: submodules and other work trees have one. */
async function gitFolder(top: string): Promise<string | undefined> {
  const path = join(top, '.git');
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile()) return await realpath(path).catch(() => undefined);
  const text = (await readSmall(path))?.toString('utf8') ?? '';
  const stated = /^gitdir: (.+)$/m.exec(text)?.[1]?.trimEnd() ?? '';
  return stated === '' ? undefined : await realpath(resolve(top, stated)).catch(() => undefined);
}

async function openRepository(
  top: string,
  folder: string,
  problems: Problem[],
): Promise<GitRepository | undefined> {
  try {
    const index = await readIndex(folder);
    if (index === undefined) return undefined;
    const { tracked, submodules } = index;
    const common = await commonFolder(folder);
    let folders: ReadonlySet<string> | undefined;
    return {
      top,
      folder,
      exclude: await readRules(join(common, 'info', 'exclude')),
      submodules,
      origin: await originOf(join(common, 'config')),
      isTracked: (path) => tracked.has(path),
      hasTracked: (path) => {
        folders ??= foldersOf(tracked);
        return folders.has(path);
      },
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code, message } = error;
    problems.push({ code, message, path: '.git/index' });
    return undefined;
  }
}

/** Undefined when there is none. A split index is this one and the one that it changes. */
async function readIndex(folder: string): Promise<GitIndex | undefined> {
  const name = '.git/index';
  const bytes = await readBounded(join(folder, 'index'), MAX_INDEX_BYTES);
  if (bytes === undefined) return undefined;
  const index = parseGitIndex(bytes, name);
  if (index.shared === undefined) return index;
  const file = `sharedindex.${index.shared}`;
  const base = await readBounded(join(folder, file), MAX_INDEX_BYTES);
  if (base === undefined)
    throw new DataError('not-found', `there is no .git/${file}`, { path: name });
  const { tracked, submodules } = parseGitIndex(base, `.git/${file}`);
  return {
    tracked: new Set([...tracked, ...index.tracked]),
    submodules: new Map([...submodules, ...index.submodules]),
  };
}

/** Work trees beside the first share what is not about their files. */
async function commonFolder(folder: string): Promise<string> {
  const stated = (await readSmall(join(folder, 'commondir')))?.toString('utf8').trim();
  return stated === undefined ? folder : resolve(folder, stated);
}

async function originOf(path: string): Promise<string | undefined> {
  const text = (await readSmall(path))?.toString('utf8') ?? '';
  const remote = parseGitConfig(text).find(
    ({ name, subsection }) => name === 'remote' && subsection === 'origin',
  );
  return remote?.values.get('url');
}

function foldersOf(tracked: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of tracked) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** The rules of an ignore file; undefined when there is none, or it is none that a person wrote. */
export async function readRules(path: string): Promise<IgnoreRules | undefined> {
  const bytes = await readSmall(path);
  return bytes === undefined ? undefined : parseIgnoreRules(bytes.toString('utf8'));
}

async function readSmall(path: string): Promise<Buffer | undefined> {
  return await readBounded(path, MAX_SMALL_BYTES).catch((error: unknown) => {
    if (error instanceof DataError) return undefined;
    throw error;
  });
}

/** Undefined when there is no such file. @throws {DataError} `limit-exceeded` */
async function readBounded(path: string, maxBytes: number): Promise<Buffer | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  if (found.size > maxBytes) {
    const message = `${found.size} bytes are too many: at most ${maxBytes} are read`;
    throw new DataError('limit-exceeded', message, { path });
  }
  return await readFile(path).catch(() => undefined);
}
