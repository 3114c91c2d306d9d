import { DataError } from '../errors/errors.ts';
import { isObjectId } from './object-id.ts';

export interface GitCommit {
  /** Object IDs of the tree and the parent commits. The first parent of a merge commit is the merge target. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/** An entry in a folder. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'link' | 'submodule';
  /** Object ID. For a submodule, it is the ID of a commit in another repository. */
  readonly id: string;
  /** Mode in git's notation, such as `100644` or `40000`. */
  readonly mode: string;
}

/** Maximum number of entries in a folder. The largest folders in known repositories have about 50,000. */
const MAX_ENTRIES = 1_000_000;

/**
 * @throws {DataError} `malformed`
 * @see https://git-scm.com/docs/git-cat-file
 */
export function parseCommit(content: Buffer, id: string): GitCommit {
  const end = content.indexOf('\n\n');
  const head = content.toString('latin1', 0, end === -1 ? content.length : end).split('\n');
  const [first = '', ...rest] = head;
  const tree = /^tree ([0-9a-f]+)$/.exec(first)?.[1] ?? '';
  const parents: string[] = [];
  for (const line of rest) {
    const parent = /^parent ([0-9a-f]+)$/.exec(line)?.[1];
    // The parent lines directly follow the tree line.
    if (parent === undefined) break;
    parents.push(parent);
  }
  if (![tree, ...parents].every(isObjectId)) throw damaged('commit', id);
  return { tree, parents };
}

/** @throws {DataError} `malformed`, `limit-exceeded` */
export function parseTree(content: Buffer, id: string): readonly TreeEntry[] {
  const idBytes = id.length / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const zero = content.indexOf(0, space + 1);
    const end = zero + 1 + idBytes;
    if (space === -1 || zero === -1 || end > content.length) throw damaged('tree', id);
    const mode = content.toString('latin1', at, space);
    const name = content.toString('utf8', space + 1, zero);
    entries.push({ name, kind: kindOf(mode), mode, id: content.toString('hex', zero + 1, end) });
    if (entries.length > MAX_ENTRIES) {
      const message = `the tree ${id} contains more than ${MAX_ENTRIES} entries`;
      throw new DataError('limit-exceeded', message, { path: '.git' });
    }
    at = end;
  }
  return entries;
}

/**
 * Returns the bytes of a tree, rebuilt from a service's list of entries. The hash of these bytes proves that the list
 * is complete and correct.
 */
export function treeContent(entries: readonly TreeEntry[]): Buffer {
  const rows = entries.map((entry) => ({ entry, key: Buffer.from(sortName(entry)) }));
  rows.sort((one, other) => one.key.compare(other.key));
  return Buffer.concat(
    rows.flatMap(({ entry: { mode, name, id } }) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(id, 'hex'),
    ]),
  );
}

/** Returns the name by which git sorts an entry. The name of a folder is sorted as if it ended with a slash. */
function sortName({ name, kind }: TreeEntry): string {
  return kind === 'folder' ? `${name}/` : name;
}

/** @param mode Mode with or without leading zeros. */
export function kindOf(mode: string): TreeEntry['kind'] {
  switch (mode.replace(/^0+/, '')) {
    case '40000':
      return 'folder';
    case '120000':
      return 'link';
    case '160000':
      return 'submodule';
    default:
      return 'file';
  }
}

function damaged(type: string, id: string): DataError {
  return new DataError('malformed', `the ${type} ${id} is damaged`, { path: '.git' });
}
