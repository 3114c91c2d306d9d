import { join, sep } from 'node:path';
import { readSmallGitFile } from '../git/git-file.ts';
import { type IgnoreRules, parseIgnoreRules } from '../git/ignore-rules.ts';
import type { Problem } from '../model/inventory.ts';
import {
  findRepository,
  type GitRepository,
  nestedRepository,
  readRules,
} from './git-repository.ts';

/** Rules of git's, and of ours, which go before them: `!target/` brings back what a build made. */
const GIT_FILE = '.gitignore';
const OWN_FILE = '.assayignore';

/** Where `.assayignore` comes from: the folders themselves, or the base of a pull request. */
export interface IgnoreFiles {
  /** @param directory Absolute. @param isThere Whether the folder has one. */
  contentIn(directory: string, isThere: boolean): Promise<Buffer | undefined>;
}

const OWN_IGNORE_FILES: IgnoreFiles = {
  contentIn: async (directory, isThere) =>
    isThere ? await readSmallGitFile(join(directory, OWN_FILE)) : undefined,
};

/** What ignore files say of the entries of one folder. */
export interface IgnoreScope {
  /** Never of what git tracks, or has something tracked below it. */
  isIgnored(name: string, isFolder: boolean): boolean;
  /** Whether git tracks something in a folder. */
  hasTracked(name: string): boolean;
  /** Of a folder in it. @param names Of the entries of that folder. */
  enter(name: string, names: ReadonlySet<string>): Promise<IgnoreScope>;
  /** The repository that begins in this folder, if one does. */
  readonly repository?: GitRepository | undefined;
}

/** Where git has no index, nothing is ignored: nobody can say what belongs there. */
const NOTHING_IGNORED: IgnoreScope = {
  isIgnored: () => false,
  hasTracked: () => false,
  enter: async () => NOTHING_IGNORED,
};

interface Level {
  /** Relative to the work tree; empty at its top. */
  readonly folder: string;
  readonly rules: IgnoreRules;
}

interface Scope {
  readonly repository: GitRepository;
  /** Relative to the work tree. */
  readonly folder: string;
  /** What counts most comes first. */
  readonly own: readonly Level[];
  readonly git: readonly Level[];
  /** A folder above is ignored: what is in it cannot be brought back, as with git. */
  readonly isBelowIgnored: boolean;
  /** Folders that nested repositories may be kept in. */
  readonly within: readonly string[];
  readonly problems: Problem[];
  /** Whether git's rules count, or ours alone. */
  readonly isByGit: boolean;
  readonly ownFiles: IgnoreFiles;
}

interface IgnoreLook {
  readonly isByGit?: boolean | undefined;
  readonly ownFiles?: IgnoreFiles | undefined;
}

/**
 * What is ignored in `root`, by the files of its repository, from its top down. A folder that is ignored
 * itself and was named all the same is read as it is.
 */
export async function ignoredIn(
  root: string,
  names: ReadonlySet<string>,
  problems: Problem[],
  { isByGit = true, ownFiles = OWN_IGNORE_FILES }: IgnoreLook = {},
): Promise<IgnoreScope> {
  const repository = await findRepository(root, problems);
  if (repository === undefined) return NOTHING_IGNORED;
  let scope = topScope(repository, {
    within: [root, repository.folder],
    problems,
    isByGit,
    ownFiles,
  });
  const { top } = repository;
  const between =
    root === top
      ? []
      : root
          .slice(top.length)
          .split(sep)
          .filter((part) => part !== '');
  let current = top;
  for (const name of between) {
    scope = await withRules(scope, current, new Set([GIT_FILE, OWN_FILE]));
    if (isIgnored(scope, name, true)) return NOTHING_IGNORED;
    scope = { ...scope, folder: below(scope.folder, name) };
    current = join(current, name);
  }
  return scopeOf(await withRules(scope, current, names), root);
}

function topScope(
  repository: GitRepository,
  shared: Pick<Scope, 'within' | 'problems' | 'isByGit' | 'ownFiles'>,
): Scope {
  const { exclude } = repository;
  const isRuled = exclude !== undefined && shared.isByGit;
  const git = isRuled ? [{ folder: '', rules: exclude }] : [];
  return { repository, folder: '', own: [], git, isBelowIgnored: false, ...shared };
}

async function withRules(
  scope: Scope,
  directory: string,
  names: ReadonlySet<string>,
): Promise<Scope> {
  const level = (rules: IgnoreRules | undefined): readonly Level[] =>
    rules === undefined ? [] : [{ folder: scope.folder, rules }];
  const isByGit = scope.isByGit && names.has(GIT_FILE);
  const [gitRules, content] = await Promise.all([
    isByGit ? readRules(join(directory, GIT_FILE)) : undefined,
    scope.ownFiles.contentIn(directory, names.has(OWN_FILE)),
  ]);
  const git = level(gitRules);
  const own = level(content && parseIgnoreRules(content.toString('utf8')));
  return { ...scope, git: [...git, ...scope.git], own: [...own, ...scope.own] };
}

function scopeOf(scope: Scope, directory: string): IgnoreScope {
  return {
    repository: scope.folder === '' ? scope.repository : undefined,
    isIgnored: (name, isFolder) => isIgnored(scope, name, isFolder),
    hasTracked: (name) => scope.repository.hasTracked(below(scope.folder, name)),
    enter: async (name, names) => {
      const inside = join(directory, name);
      if (names.has('.git')) return await enterRepository(inside, names, scope);
      const isBelowIgnored = scope.isBelowIgnored || decide(scope, name, true) === 'ignored';
      const entered = { ...scope, folder: below(scope.folder, name), isBelowIgnored };
      return scopeOf(await withRules(entered, inside, names), inside);
    },
  };
}

/** Another repository inside, such as a submodule: what it tracks, it alone knows. */
async function enterRepository(
  directory: string,
  names: ReadonlySet<string>,
  { within, problems, isByGit, ownFiles }: Scope,
): Promise<IgnoreScope> {
  const repository = await nestedRepository(directory, within, problems);
  if (repository === undefined) return NOTHING_IGNORED;
  const scope = topScope(repository, {
    within: [...within, repository.folder],
    problems,
    isByGit,
    ownFiles,
  });
  return scopeOf(await withRules(scope, directory, names), directory);
}

function isIgnored(scope: Scope, name: string, isFolder: boolean): boolean {
  if (!scope.isBelowIgnored && decide(scope, name, isFolder) !== 'ignored') return false;
  const path = below(scope.folder, name);
  const { repository } = scope;
  return !repository.isTracked(path) && !(isFolder && repository.hasTracked(path));
}

/** Our files before git's, deeper folders before those above, later lines before earlier ones. */
function decide(scope: Scope, name: string, isFolder: boolean): 'ignored' | 'kept' | undefined {
  const path = below(scope.folder, name);
  for (const { folder, rules } of [...scope.own, ...scope.git]) {
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    const decision = rules.decide(inside, isFolder);
    if (decision !== undefined) return decision;
  }
  return undefined;
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
