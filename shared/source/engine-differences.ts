import { resolvePath } from './image-links.ts';
import type { LayerContents } from './layer-contents.ts';
import type { MergedFile, MergedLayers } from './merge-layers.ts';

/**
 * Returns the files that only engines that unpack each layer on its own show. These engines turn a symbolic link in a
 * lower layer into a folder if an upper layer contains a file below it. Therefore, the file stays the same if a later
 * layer changes the target of the link. Docker and Podman with overlay file systems work like this. Other engines, such
 * as umoci, follow the link.
 *
 * @param alone The needed files in the view of these engines.
 * @param linked The view of engines that follow the links.
 */
export function onlyWithoutLinks(
  alone: readonly MergedFile[],
  { files, symlinks }: MergedLayers,
): readonly MergedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return alone.filter(({ path, bytes, isListed }) => {
    const same = byPath.get(resolvePath(path, symlinks) ?? '');
    return isListed !== true && same?.bytes.equals(bytes) !== true;
  });
}

/**
 * Returns, for each layer, a path in lower layers that some engines remove and others keep. Returns undefined for a
 * layer without such a path.
 */
export function skippedRemovals(layers: readonly LayerContents[]): readonly (string | undefined)[] {
  if (layers.every(({ skipped }) => skipped.length === 0)) return [];
  const below = new Set<string>();
  return layers.map(({ files, symlinks, hardLinks, skipped }) => {
    const removed = skipped.find((path) => below.has(path));
    for (const { path } of [...files, ...symlinks, ...hardLinks]) addWithFolders(path, below);
    return removed;
  });
}

function addWithFolders(path: string, paths: Set<string>): void {
  for (let end = path.length; end > 0 && !paths.has(path.slice(0, end)); ) {
    paths.add(path.slice(0, end));
    end = path.lastIndexOf('/', end - 1);
  }
  paths.add('');
}
