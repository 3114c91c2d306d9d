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

/**
 * Applies git's ignore rules and the rules in `.assayignore`, which take precedence. For example, git often ignores
 * `target/`, and `!target/` in `.assayignore` includes it.
 */
const GIT_FILE = '.gitignore';
const OWN_FILE = '.assayignore';

/** Source of the `.assayignore` files: the scanned folders, or the base of a pull request. */
export interface IgnoreFiles {
  /**
   * @param directory Absolute path.
   * @param isThere True if the folder contains the file.
   */
  contentIn(directory: string, isThere: boolean): Promise<Buffer | undefined>;
}

const OWN_IGNORE_FILES: IgnoreFiles = {
  contentIn: async (directory, isThere) =>
    isThere ? await readSmallGitFile(join(directory, OWN_FILE)) : undefined,
};

/** Ignore rules for the entries in one folder. */
export interface IgnoreScope {
  /** True if the entry is ignored. An entry that git tracks, or that contains tracked files, is never ignored. */
  isIgnored(name: string, isFolder: boolean): boolean;
  /** True if git tracks any file in the folder. */
  hasTracked(name: string): boolean;
  /** True if the folder is the location of a submodule. */
  isSubmodule(name: string): boolean;
  /** Returns the tracked paths below this folder that a sparse checkout omits, relative to the folder. */
  notCheckedOut(): readonly string[];
  /**
   * Returns the rules for a subfolder.
   *
   * @param names Names of the entries in the subfolder.
   */
  enter(name: string, names: ReadonlySet<string>): Promise<IgnoreScope>;
  /** The repository whose work tree starts in this folder. Undefined if there is no such repository. */
  readonly repository?: GitRepository | undefined;
}

/**
 * The scope of a folder without a git index. Without an index, it is unknown which files belong to the project, so no
 * file is ignored.
 */
const NOTHING_IGNORED: IgnoreScope = {
  isIgnored: () => false,
  hasTracked: () => false,
  isSubmodule: () => false,
  notCheckedOut: () => [],
  enter: async () => NOTHING_IGNORED,
};

interface Level {
  /** Path of the folder with the ignore file, relative to the work tree. Empty for the root of the work tree. */
  readonly folder: string;
  readonly rules: IgnoreRules;
}

interface Scope {
  readonly repository: GitRepository;
  /**
   * Path of the folder to whose entries the rules apply, relative to the work tree. Empty for the root of the work
   * tree.
   */
  readonly folder: string;
  /**
   * Rules from `.assayignore` files (`own`) and from git's ignore files (`git`). The rules with the highest precedence
   * come first.
   */
  readonly own: readonly Level[];
  readonly git: readonly Level[];
  /** True if a parent folder is ignored. As in git, no rule can include the content of an ignored folder again. */
  readonly isBelowIgnored: boolean;
  /** Folders in which the git data of nested repositories may be. Other nested repositories are not used. */
  readonly within: readonly string[];
  readonly problems: Problem[];
  /** True if git's rules apply. False if only the rules in `.assayignore` apply. */
  readonly isByGit: boolean;
  readonly ownFiles: IgnoreFiles;
}

interface IgnoreLook {
  readonly isByGit?: boolean | undefined;
  readonly ownFiles?: IgnoreFiles | undefined;
}

/**
 * Returns the ignore rules for the folder `root`. Reads the ignore files of its repository, from the top of the work
 * tree down to `root`. The user requested `root`, so it is read even if the rules ignore it.
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
    isSubmodule: (name) => scope.repository.submodules.has(below(scope.folder, name)),
    notCheckedOut: () => notCheckedOut(scope),
    enter: async (name, names) => {
      const inside = join(directory, name);
      if (names.has('.git')) return await enterRepository(inside, names, scope);
      const isBelowIgnored = scope.isBelowIgnored || decide(scope, name, true) === 'ignored';
      const entered = { ...scope, folder: below(scope.folder, name), isBelowIgnored };
      return scopeOf(await withRules(entered, inside, names), inside);
    },
  };
}

function notCheckedOut({ repository, folder }: Scope): readonly string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const paths = [...repository.notCheckedOut].filter((path) => path.startsWith(start));
  return paths.map((path) => path.slice(start.length));
}

/**
 * Returns the rules for a nested repository, such as a submodule. A nested repository has its own list of tracked
 * files.
 */
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

/**
 * Returns the decision of the first rule that matches the entry. `.assayignore` rules come before git rules. Rules in
 * subfolders come before those in parent folders, and later lines come before earlier lines.
 */
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
