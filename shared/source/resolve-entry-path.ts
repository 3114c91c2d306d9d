import { DataError } from '../errors/errors.ts';
import type { TarEntry } from '../tar/entry.ts';
import { type Links, resolvePath } from './image-links.ts';
import type { LayerState } from './layer-state.ts';
import { isRemoved } from './whiteouts.ts';

/**
 * Returns an entry of one layer with the path where engines unpack it. Also records the parent folders of this path.
 */
export type PlaceEntry = (entry: TarEntry) => TarEntry;

/**
 * Returns a function that resolves the parent folder of an entry, as umoci and containerd do when they unpack layers.
 * It follows the symbolic links that exist at this point in the archive, in the entry's own layer and in lower layers.
 * The last path segment is never resolved. The target of a hard link is resolved in the same way, and a hard link to a
 * symbolic link counts as a symbolic link. In contrast, Docker's old store replaces a parent folder that is a link with
 * a real folder.
 *
 * @param below Symbolic links in lower layers.
 * @param digest Digest of the layer, for messages.
 * @throws {DataError} `malformed` if links form a cycle. No engine unpacks such a layer.
 */
export function placesEntries(gathered: LayerState, below: Links, digest: string): PlaceEntry {
  const links = { get: (path: string) => linkAt(path, gathered, below) };
  let last = '';
  const realPath = (path: string): string => {
    const slash = path.lastIndexOf('/');
    if (slash === -1 || (slash === last.length && path.startsWith(last))) return path;
    const parent = path.slice(0, slash);
    if (isFolder(parent, gathered)) {
      last = parent;
      return path;
    }
    const real = resolvePath(parent, links);
    if (real === undefined) throw circular(path, digest);
    assume(parent, gathered.assumed);
    assume(real, gathered.assumed);
    assume(real, gathered.implied);
    return real === '' ? path.slice(slash + 1) : `${real}${path.slice(slash)}`;
  };
  return (entry) => {
    // An entry that replaces a folder may replace the cached folder too.
    if (entry.type !== 'directory' && last.startsWith(entry.path)) last = '';
    const path = realPath(entry.path);
    if (entry.type !== 'hardlink') return path === entry.path ? entry : { ...entry, path };
    const linkPath = realPath(entry.linkPath);
    const target = links.get(linkPath);
    if (target === undefined) return { ...entry, path, linkPath };
    return { ...entry, path, type: 'symlink', linkPath: target };
  };
}

function isFolder(path: string, { folders, implied }: LayerState): boolean {
  return folders.has(path) || implied.has(path);
}

/**
 * Returns the target of the symbolic link at a path. A link in the layer itself takes precedence over a link in lower
 * layers, which this layer may also remove.
 */
function linkAt(path: string, gathered: LayerState, below: Links): string | undefined {
  const own = gathered.symlinks.get(path);
  if (own !== undefined) return own;
  const hardLink = gathered.hardLinks.get(path);
  if (hardLink !== undefined) gathered.assumed.add(hardLink.target);
  const target = below.get(path);
  if (target === undefined) return undefined;
  const { occupied, opaque, folders, whiteouts } = gathered;
  const isGone =
    isRemoved(path, { trees: occupied, insides: opaque, alone: folders }) ||
    isRemoved(path, { trees: whiteouts, insides: NONE, alone: NONE });
  return isGone ? undefined : target;
}

const NONE: ReadonlySet<string> = new Set();

/** Adds a folder and its parent folders to `folders`. If the folder is already in it, so are its parent folders. */
function assume(folder: string, folders: Set<string>): void {
  for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1)) {
    const path = folder.slice(0, end);
    if (folders.has(path)) return;
    folders.add(path);
  }
}

function circular(path: string, digest: string): DataError {
  const message = `the layer ${digest} contains ${JSON.stringify(path.slice(0, 200))}, but the path to its folder has too many links or a cycle`;
  return new DataError('malformed', message, { path: digest });
}
