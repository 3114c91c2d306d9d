import type { WantedFiles } from '../model/wanted-files.ts';
import { compileWanted, type PathFilter } from './compile-wanted.ts';
import { type Alias, aliasesOf } from './image-links.ts';
import type { LayerContents } from './layer-contents.ts';
import { MAX_LINKED_PATTERNS, patternsBehindLinks } from './linked-wanted.ts';
import { type MergedFile, type MergedLayers, mergeLayers } from './merge-layers.ts';

/**
 * Maximum number of times that a layer is read. A link can lead to a hard link, and the hard link to a file. Archive
 * tools do not write longer chains.
 */
export const MAX_READINGS = 4;

/** Files that are needed only because links lead to them. */
export interface Extra {
  readonly paths: readonly string[];
  readonly globs: readonly string[];
}

/** The layers of an image, as two kinds of engines unpack them. */
export interface UnpackedLayers {
  /** Each layer is unpacked on its own, without the symbolic links in lower layers. */
  readonly alone: readonly LayerContents[];
  /** Each layer is unpacked on top of the lower layers, through their symbolic links. */
  readonly linked: readonly LayerContents[];
}

/** The merged layers of an image, with the needed paths that lead to other paths through links. */
interface ImageView {
  readonly merged: MergedLayers;
  readonly aliases: readonly Alias[];
}

interface LinkedLayers {
  readonly layers: readonly LayerContents[];
  readonly merged: MergedLayers;
  /** The needed files, including files that only links with the names of needed files lead to. */
  readonly files: readonly MergedFile[];
  /** The needed files that engines show if they unpack each layer on its own. Empty if the layers are the same. */
  readonly filesAlone: readonly MergedFile[];
  /** Link targets that are not read, because they were found only after the maximum number of reads. */
  readonly unfollowed: readonly string[];
}

/** Reads layers again if links in the path of a needed file lead to content that was skipped. */
export async function readWithLinks(
  read: (extra: Extra) => Promise<UnpackedLayers>,
  wanted: WantedFiles,
): Promise<LinkedLayers> {
  const isWanted = compileWanted({ ...wanted, listed: undefined });
  const asked = new Set<string>();
  const globs = new Set<string>();
  for (let readings = 1; ; readings++) {
    const { alone, linked } = await read({ paths: [...asked].sort(), globs: [...globs].sort() });
    const view = viewOf(linked, wanted, isWanted);
    const isSame = linked.every((contents, at) => contents === alone[at]);
    const others = isSame ? [] : [viewOf(alone.map(withParents), wanted, isWanted)];
    const views = [view, ...others];
    const targets = new Set(views.flatMap((each) => targetsIn(each, isWanted, asked)));
    const patterns = unique(
      views.flatMap(({ merged }) => patternsBehindLinks(merged.symlinks, wanted, isWanted)),
    );
    const missing = [...targets].filter((target) => !asked.has(target));
    const unmatched = patterns.slice(0, MAX_LINKED_PATTERNS).filter((one) => !globs.has(one));
    if (missing.length + unmatched.length === 0 || readings === MAX_READINGS) {
      const unfollowed = [...missing, ...patterns.slice(MAX_LINKED_PATTERNS)];
      const needed = compileNeeded(wanted, isWanted, [...globs]);
      const filesAlone = others.flatMap((other) => filesOf(other, needed));
      return {
        layers: linked,
        merged: view.merged,
        files: filesOf(view, needed),
        filesAlone,
        unfollowed,
      };
    }
    for (const target of missing) asked.add(target);
    for (const pattern of unmatched) globs.add(pattern);
  }
}

/** Adds the parent folders of files, which replace links in lower layers if each layer is unpacked on its own. */
function withParents(contents: LayerContents): LayerContents {
  return { ...contents, folders: [...contents.folders, ...contents.assumed] };
}

function viewOf(
  layers: readonly LayerContents[],
  wanted: WantedFiles,
  isWanted: PathFilter,
): ImageView {
  const merged = mergeLayers(layers);
  return { merged, aliases: aliasesOf(merged.symlinks, wanted, isWanted) };
}

/** Returns the paths to which links with the names of needed files lead. */
function targetsIn(
  { merged, aliases }: ImageView,
  isWanted: PathFilter,
  asked: ReadonlySet<string>,
): readonly string[] {
  const openLinks = merged.openLinks.filter(({ path }) => isWanted(path) || asked.has(path));
  return [...aliases, ...openLinks].map(({ target }) => target);
}

/** A filter for the needed files of a view, which also takes the targets of the links in that view. */
type NeededFilter = (file: MergedFile, targets: ReadonlySet<string>) => boolean;

function compileNeeded(
  wanted: WantedFiles,
  isWanted: PathFilter,
  globs: readonly string[],
): NeededFilter {
  const matchesGlob = compileWanted({ globs });
  const isListed = compileWanted({ globs: wanted.listed });
  return ({ path, extract }, targets) =>
    extract !== undefined ||
    isWanted(path) ||
    isListed(path) ||
    (matchesGlob(path) && !targets.has(path));
}

function filesOf({ merged, aliases }: ImageView, isNeeded: NeededFilter): readonly MergedFile[] {
  const targets = new Set(aliases.map(({ target }) => target));
  const byPath = new Map(merged.files.map((file) => [file.path, file]));
  const linked = aliases.flatMap(({ path, target }) => {
    const file = byPath.get(target);
    return file === undefined || byPath.has(path) ? [] : [{ ...file, path }];
  });
  return [...merged.files.filter((file) => isNeeded(file, targets)), ...linked];
}

function unique(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns)].sort();
}
