import { DataError } from '../errors/errors.ts';
import type { TarEntry } from '../tar/entries.ts';
import { type Links, resolvePath } from './image-links.ts';
import type { LayerState } from './layer-state.ts';
import { isRemoved } from './whiteouts.ts';

/** Puts the entries of one layer where they are unpacked to, and notes the folders that they are in. */
export type PlaceEntry = (entry: TarEntry) => TarEntry;

/**
 * An entry stands where its folder leads to, through the symbolic links that are there at that moment: of
 * its own layer, and of those below. So does the target of a hard link; one to a symbolic link is a symbolic
 * link. The last segment is never followed.
 * It is how umoci and containerd unpack; the old store of Docker puts a folder in the link's place.
 *
 * @param below Symbolic links that the layers below show.
 * @param digest Of the layer, for messages.
 * @throws {DataError} `malformed` for a folder that links lead round in a circle: no engine unpacks it.
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
    // What takes the place of a folder may be the one that was last.
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

/** The link of the layer's own, or of those below as far as the layer has left it there. */
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

/** Adds a folder, and the folders that it is in; those of a known one are known. */
function assume(folder: string, folders: Set<string>): void {
  for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1)) {
    const path = folder.slice(0, end);
    if (folders.has(path)) return;
    folders.add(path);
  }
}

function circular(path: string, digest: string): DataError {
  const message = `the layer ${digest} has ${JSON.stringify(path.slice(0, 200))}, whose folder is a link that leads round in a circle, or on and on`;
  return new DataError('malformed', message, { path: digest });
}
