import { realpath, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { decidingTree, pathBelow } from '../../compare/deciding-tree.ts';
import {
  concernsChange,
  type NamedChanges,
  namedChanges,
  readsChange,
} from '../../compare/named-changes.ts';
import { type Base, withComparedBase } from '../../compare/open-base.ts';
import { remembered } from '../../concurrency/remembered.ts';
import { readIndex } from '../../git/read-index.ts';
import type { WorkTree } from '../../git/work-tree.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { Inventory } from '../../model/inventory.ts';
import type { WantedFiles } from '../../model/wanted-files.ts';
import type { SourceContents } from '../../source/source.ts';
import { type BaseContents, baseContents } from './base-contents.ts';
import { committedFiles } from './committed-files.ts';
import type { BaseInventories, ComparedSource } from './compared-source.ts';
import { type Proposal, proposalFor } from './proposal.ts';
import { readerOf } from './run-readers.ts';
import type { ScannedFolder } from './scanned-folder.ts';
import { readSubmodule } from './submodule-files.ts';

const NOTHING: ComparedSource<never> = { comparison: { status: 'none' } };

/** The base commit that the user chose. It replaces the base of the pull request. */
interface NamedCommit {
  readonly name: string;
  /** Full hash. */
  readonly commit: string;
}

/** The part of a result that determines whether changed files must be compared. */
type ListedFiles = Pick<Inventory, 'problems'> & Partial<Pick<Inventory, 'packages'>>;

interface ComparisonRules<T> {
  /** The base commit that the user chose. */
  readonly named?: NamedCommit | undefined;
  /** Returns the result for the files in the base, such as an inventory. */
  readonly list: (contents: SourceContents) => Promise<T>;
}

/**
 * Finds the base of a folder that a pull request or a merge queue changes. Returns the comparison with the base. Also
 * returns the result of `list` for the files in the base, such as their packages.
 *
 * @param path Absolute path to the scanned folder or file.
 * @param head Content of the folder, and patterns for the files that formats can read.
 */
export async function baseOfFolder<T extends ListedFiles>(
  path: string,
  head: { readonly contents: SourceContents; readonly wanted: WantedFiles },
  run: RunRepository,
  { named, list }: ComparisonRules<T>,
): Promise<ComparedSource<T>> {
  const real = await realPath(path);
  const isFolder = (await stat(real).catch(() => undefined))?.isDirectory() === true;
  const around = isFolder ? real : dirname(real);
  const proposal = named ? await namedBase(named, around) : await proposalFor(around, run);
  if (proposal === undefined) return NOTHING;
  const tree = proposal.deciding?.tree;
  const prefix = await prefixOf(tree?.top ?? run.workspace, path, run);
  if (prefix === undefined) return NOTHING;
  const submodules = await submodulesOf(proposal);
  const commit = proposal.deciding?.head.commit;
  const reader = await readerOf(tree, run);
  const read = await withComparedBase(proposal.rule, commit, reader, async (base) => {
    const committed =
      commit && isFolder ? committedFiles(base, { commit, prefix, folder: real }) : undefined;
    const readInner = tree && submodulesIn(tree, run);
    const { wanted } = head;
    const folder = { prefix, wanted, submodules, committed, readSubmodule: readInner };
    const found = await baseContents(base, head.contents, folder);
    const listed = await list(found.contents);
    const isReading = commit !== undefined && canDependOnChange(listed);
    const differing = isReading ? await base.changes(commit, () => true) : new Map();
    const paths = [...differing.keys()].map((each) => posix.relative(prefix, each));
    const changes = namedChanges(found.contents.files, head.contents.files, paths);
    const isSame = withoutReaders(found, head.contents, { changes, isReading });
    return compared(base, listed, isSame);
  });
  if ('message' in read) {
    const { message, fix } = read;
    return { comparison: { status: 'unavailable', name: read.branch, message, fix } };
  }
  return read.done ?? NOTHING;
}

/** Returns the commit that the user chose as the base. It does not have to be on the base branch. */
async function namedBase({ name, commit }: NamedCommit, folder: string): Promise<Proposal> {
  const rule = { kind: 'commit', commit, branch: name, isParent: true } as const;
  return { rule, deciding: await decidingTree(folder) };
}

/**
 * Returns the path of the scanned folder in the repository. Symbolic links in the path are not resolved. Otherwise, a
 * pull request could replace the scanned folder with a link to a different folder, and Assay would compare that folder
 * in the base.
 */
async function prefixOf(
  top: string,
  path: string,
  { workspace }: RunRepository,
): Promise<string | undefined> {
  const given = pathBelow(workspace, path);
  const written = given === undefined ? undefined : join(await realPath(workspace), given);
  const inside = written === undefined ? undefined : pathBelow(top, written);
  return inside ?? pathBelow(top, await realPath(path));
}

async function realPath(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

/**
 * Returns true if changes in other files can affect the result for a file. A problem can then have a different cause,
 * and a package without an exact version can get a different version.
 */
function canDependOnChange({ problems, packages = [] }: ListedFiles): boolean {
  return problems.length > 0 || packages.some(({ version }) => version === '');
}

interface FileReading {
  readonly changes: NamedChanges;
  /** True to search the files for the names of changed files. */
  readonly isReading: boolean;
}

/**
 * Returns a function that tests whether a file is the same in the base and does not refer to a changed file. If the
 * function is called for a problem, the problem must not name a changed file either.
 */
function withoutReaders(
  { isSame }: BaseContents,
  head: SourceContents,
  { changes, isReading }: FileReading,
): BaseInventories['isSame'] {
  const files = new Map(head.files.map((file) => [file.path, file]));
  // Caches the results, because one file can have thousands of problems.
  const isReader = remembered((path: string) => {
    const file = isReading ? files.get(path) : undefined;
    return file !== undefined && readsChange(file, changes);
  });
  return (path, message) =>
    isSame(path) &&
    !isReader(path) &&
    (message === undefined || !concernsChange(message, path, changes));
}

function submodulesIn(tree: WorkTree, run: RunRepository): ScannedFolder['readSubmodule'] {
  return async (at, work) => await readSubmodule(tree, at, run, work);
}

function compared<T>(
  { branch, commit }: Base,
  inventory: T,
  isSame: BaseInventories['isSame'],
): ComparedSource<T> {
  const base = { kind: 'commit', name: branch, id: commit } as const;
  const found = { inventories: [inventory], isSame };
  return { comparison: { status: 'compared', base }, base: found };
}

async function submodulesOf({ deciding }: Proposal): Promise<ReadonlyMap<string, string>> {
  const index = deciding === undefined ? undefined : await readIndex(deciding.tree.folder);
  return index?.submodules ?? new Map();
}
