/** Finds secrets in a range of commits. A secret counts even if a later commit removed it. */
import { DataError } from '../../errors/errors.ts';
import { type DatedCommit, newCommits } from '../../git/new-commits.ts';
import type { GitObjects } from '../../git/objects.ts';
import { parseCommit, parseTree, type TreeEntry } from '../../git/parse-objects.ts';
import { changedFiles, filesBelow, type TreeFile, type TreeReader } from '../../git/tree-files.ts';
import { openNameSearch } from '../../secrets/name-search.ts';
import { readText } from '../../text/read-text.ts';
import { type AuditFinding, findingsOf } from '../finding-of.ts';
import { IN_NAME, nameHits, omittedPlaces, secretHits } from './secrets.ts';

export interface HistoryRange {
  readonly head: string;
  /**
   * This commit and its ancestors are not searched. If undefined, the head commit and all its ancestors are searched.
   */
  readonly base: string | undefined;
}

export interface HistorySecrets {
  /**
   * Contains each secret once, at the first commit in which it occurs. The locations have no line, because the file may
   * have changed since then.
   */
  readonly findings: readonly AuditFinding[];
  readonly problems: readonly DataError[];
  readonly commits: number;
  /** Number of different files in the searched commits. */
  readonly files: number;
}

/** Maximum size of a searched file, in bytes. The audit of a folder has the same limit. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_TREE_BYTES = 64 * 1024 * 1024;

/**
 * Searches the files that each commit in a range adds or changes. Reads the commits without running hooks, filters or
 * text conversions.
 */
export async function historySecrets(
  objects: Pick<GitObjects, 'read'>,
  { head, base }: HistoryRange,
): Promise<HistorySecrets> {
  const { commits, missing } = await newCommits(objects, head, base);
  const reader = treeReader(objects);
  const searched = new Set<string>();
  const found = new Map<string, AuditFinding>();
  const problems = missing.map(shallowClone);
  const names = openNameSearch();
  for (const commit of commits.toReversed()) {
    for (const file of await filesOf(reader, commit)) {
      if (searched.has(`${file.id} ${file.path}`)) continue;
      searched.add(`${file.id} ${file.path}`);
      const inName = findingsOf(nameHits({ path: file.path, text: '' }, names));
      for (const each of [...(await findingsIn(reader, file, problems)), ...inName]) {
        const { fingerprint } = each.finding;
        if (!found.has(fingerprint)) found.set(fingerprint, inCommit(each, commit));
      }
    }
  }
  const findings = [...found.values()];
  return { findings, problems, commits: commits.length, files: searched.size };
}

interface HistoryReader extends TreeReader {
  /** The tree of a commit, or undefined if this clone does not contain the commit. */
  treeOf(commit: string): Promise<string | undefined>;
}

function treeReader(objects: Pick<GitObjects, 'read'>): HistoryReader {
  return {
    tree: async (id) => parseTree(await present(objects, id, 'tree', MAX_TREE_BYTES), id),
    blob: (id) => present(objects, id, 'blob', MAX_FILE_BYTES),
    treeOf: async (id) => {
      const content = await objects.read(id, 'commit', MAX_TREE_BYTES);
      return content === undefined ? undefined : parseCommit(content, id).tree;
    },
  };
}

async function present(
  objects: Pick<GitObjects, 'read'>,
  id: string,
  type: 'tree' | 'blob',
  maxBytes: number,
): Promise<Buffer> {
  const content = await objects.read(id, type, maxBytes);
  if (content !== undefined) return content;
  throw new DataError('not-found', `this clone does not contain the ${type} ${id}`, {
    path: '.git',
  });
}

/**
 * Returns the files that a commit adds or changes. For a merge commit, these are the files that differ from all
 * parents.
 */
async function filesOf(reader: HistoryReader, commit: DatedCommit): Promise<readonly TreeFile[]> {
  const trees = await Promise.all(commit.parents.map((parent) => reader.treeOf(parent)));
  const known = trees.filter((tree) => tree !== undefined);
  const [first, ...others] = known;
  if (first === undefined) return await filesBelow(reader, commit.tree);
  let files = await changedSince(reader, first, commit.tree);
  for (const other of others) {
    const differing = new Set(
      (await changedSince(reader, other, commit.tree)).map(({ path }) => path),
    );
    files = files.filter(({ path }) => differing.has(path));
  }
  return files;
}

async function changedSince(
  reader: TreeReader,
  before: string,
  after: string,
): Promise<readonly TreeFile[]> {
  const changed = await changedFiles(reader, before, after, () => true);
  return [...changed].flatMap(([path, { after: entry }]) =>
    isFile(entry) ? [{ path, id: entry.id }] : [],
  );
}

function isFile(entry: TreeEntry | undefined): entry is TreeEntry {
  return entry?.kind === 'file';
}

async function findingsIn(
  reader: TreeReader,
  { path, id }: TreeFile,
  problems: DataError[],
): Promise<readonly AuditFinding[]> {
  try {
    const bytes = await reader.blob(id);
    const text = readText(bytes);
    const file = text === undefined ? { path, text: '', bytes } : { path, text };
    return findingsOf(secretHits(file, (_, places) => problems.push(omittedPlaces(path, places))));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(new DataError(error.code, error.message, { path }));
    return [];
  }
}

/**
 * Returns a finding without its line, because line numbers of an earlier commit do not apply to the current file. The
 * description names the line and the commit.
 */
function inCommit({ finding, key }: AuditFinding, { id, time }: DatedCommit): AuditFinding {
  const { path, line } = finding.location;
  const day = new Date(time * 1000).toISOString().slice(0, 10);
  const inLine = finding.variant === IN_NAME ? '' : ` on line ${line}`;
  const where = `Commit ${id.slice(0, 12)} from ${day} contains it${inLine}.`;
  const description = `${finding.description} ${where} A later commit removed it.`;
  return { key, finding: { ...finding, description, location: { path }, locations: [{ path }] } };
}

function shallowClone(id: string): DataError {
  const message = `this clone does not contain commit ${id.slice(0, 12)}`;
  return new DataError('not-found', `${message}. Fix: check out with \`fetch-depth: 0\``, {
    path: '.git',
  });
}
