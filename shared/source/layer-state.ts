import { DataError } from '../errors/errors.ts';
import type { TarEntry } from '../tar/entry.ts';
import { foldPaths } from './folded-paths.ts';
import type {
  FileSecrets,
  HardLink,
  LayerContents,
  LayerFile,
  LayerRequest,
} from './layer-contents.ts';

/** @see OCI image specification v1.1, layer.md, "Whiteouts" */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Prefix of the names of internal AUFS files. The mark for an opaque folder also starts with this prefix. */
const AUFS_NOTE = '.wh..wh.';

/**
 * Maximum number of folders that a layer creates and then replaces with files. No tool writes such layers. For each of
 * these folders, all kept content must be searched.
 */
const MAX_EMPTIED = 100;

/**
 * The contents of a layer that have been collected so far. A later entry in the archive replaces an earlier entry at
 * the same path.
 */
export interface LayerState {
  readonly files: Map<string, LayerFile>;
  readonly hardLinks: Map<string, HardLink>;
  readonly symlinks: Map<string, string>;
  readonly whiteouts: Set<string>;
  readonly opaque: Set<string>;
  readonly occupied: Set<string>;
  readonly folders: Set<string>;
  /** Parent folders of entries. They have had no entry of their own so far. */
  readonly implied: Set<string>;
  /**
   * All parent folders that had no entry of their own when they were first needed. A folder can occur twice: by its
   * name in the archive, and by its resolved path.
   */
  readonly assumed: Set<string>;
  /** Paths whose content some engines remove, because of entries that other engines skip. */
  readonly skipped: Set<string>;
  /** The first entry that engines treat differently. */
  contradiction?: string | undefined;
  /** Number of folders in this layer that were replaced by files. */
  emptied: number;
  readonly tooLarge: Map<string, number>;
  readonly chunks: Buffer[];
  keptBytes: number;
  holeBytes: number;
  entries: number;
  /** Number of files that were searched for secrets. */
  searchedFiles: number;
  /** Secrets in all files, including files that a later entry replaces. */
  readonly secrets: FileSecrets[];
  /** Number of secrets in all files. */
  foundSecrets: number;
  /** The secrets in files that no later entry replaces. */
  readonly shownSecrets: Map<string, FileSecrets>;
  /** Modes of the files that matter to an audit, by path. */
  readonly noted: Map<string, number>;
}

export function emptyLayerState(): LayerState {
  return {
    files: new Map(),
    hardLinks: new Map(),
    symlinks: new Map(),
    whiteouts: new Set(),
    opaque: new Set(),
    occupied: new Set(),
    folders: new Set(),
    implied: new Set(),
    assumed: new Set(),
    skipped: new Set(),
    emptied: 0,
    tooLarge: new Map(),
    chunks: [],
    keptBytes: 0,
    holeBytes: 0,
    entries: 0,
    searchedFiles: 0,
    secrets: [],
    foundSecrets: 0,
    shownSecrets: new Map(),
    noted: new Map(),
  };
}

/**
 * Replaces the earlier content of a path, in this layer and in lower layers. If both entries are folders, the content
 * of the folder is kept.
 *
 * @throws {DataError} `limit-exceeded` if too many folders in the layer are replaced.
 */
export function replacePath(
  { path, type }: TarEntry,
  gathered: LayerState,
  { hidesOthers, digest }: Pick<LayerRequest, 'hidesOthers' | 'digest'>,
): void {
  const { folders, implied, occupied } = gathered;
  if (type !== 'directory' && hidesOthers) {
    const known = occupied.size;
    occupied.add(path);
    // Most paths occur in only one layer and do not replace a file.
    if (occupied.size > known && !folders.has(path) && !implied.has(path)) return;
  }
  for (const entries of entryMapsOf(gathered)) entries.delete(path);
  if (type === 'directory') {
    folders.add(path);
    return;
  }
  const isFolder = folders.delete(path);
  if (implied.delete(path) || isFolder) emptyFolder(path, gathered, digest);
}

function entryMapsOf({
  files,
  hardLinks,
  symlinks,
  tooLarge,
  shownSecrets,
  noted,
}: LayerState): Map<string, unknown>[] {
  return [files, hardLinks, symlinks, tooLarge, shownSecrets, noted];
}

function emptyFolder(folder: string, gathered: LayerState, digest: string): void {
  gathered.emptied += 1;
  if (gathered.emptied > MAX_EMPTIED) {
    const message = `the layer ${digest} replaces more than ${MAX_EMPTIED} of its own folders with files`;
    throw new DataError('limit-exceeded', message, { path: digest });
  }
  for (const entries of [...entryMapsOf(gathered), gathered.folders, gathered.implied]) {
    for (const path of entries.keys()) if (path.startsWith(`${folder}/`)) entries.delete(path);
  }
}

/**
 * Records a hard link. Its content is that of the target at this point in the archive. The target can be in a lower
 * layer.
 */
export function takeHardLink(
  { path, linkPath }: TarEntry,
  { files, hardLinks, occupied }: LayerState,
  isWanted: boolean,
  hidesOthers: boolean,
): void {
  const found = files.get(linkPath);
  const file = found?.isListed === true ? undefined : found;
  const isBelow = hidesOthers && !occupied.has(linkPath);
  if (file === undefined && (isWanted || isBelow)) {
    hardLinks.set(path, { path, target: linkPath, isBelow });
  } else if (file !== undefined && (isWanted || file.extract !== undefined)) {
    files.set(path, { ...file, path });
  }
}

/**
 * Records the entry as a whiteout if its name marks it as one. Returns true for a whiteout or an internal AUFS file.
 */
export function takeWhiteout(path: string, gathered: LayerState): boolean {
  const removed = removedPath(path);
  if (removed === path) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Overlay file systems ignore this marker in the root folder.
  if (name === OPAQUE) (removed === '' ? gathered.skipped : gathered.opaque).add(removed);
  else if (!name.startsWith(AUFS_NOTE)) gathered.whiteouts.add(removed);
  return true;
}

/**
 * Returns the path that a whiteout removes. For a marker of an opaque folder, returns the folder. Returns any other path
 * unchanged.
 */
function removedPath(path: string): string {
  const slash = path.lastIndexOf('/');
  if (!path.startsWith(WHITEOUT, slash + 1)) return path;
  if (path.slice(slash + 1) === OPAQUE) return path.slice(0, Math.max(slash, 0));
  return path.slice(0, slash + 1) + path.slice(slash + 1 + WHITEOUT.length);
}

/**
 * Records an entry that not all engines unpack. It neither adds nor removes content. Returns true for such an entry.
 */
export function takeUncertain({ path, type }: TarEntry, gathered: LayerState): boolean {
  if (type === 'unknown') gathered.contradiction ??= unpackedByNone(path);
  if (type !== 'skipped') return type === 'unknown';
  const removed = removedPath(path);
  const { folders, implied, occupied } = gathered;
  const isKnown = [...entryMapsOf(gathered), folders, implied, occupied].some((known) =>
    known.has(removed),
  );
  if (isKnown) gathered.contradiction ??= removedBySome(removed);
  gathered.skipped.add(removed);
  return true;
}

function unpackedByNone(path: string): string {
  return `it contains ${JSON.stringify(path)} with a type that no engine unpacks`;
}

/** Describes an entry that some engines skip. */
export function removedBySome(path: string): string {
  return `it contains an entry that removes ${JSON.stringify(path)} in some engines and is skipped by others`;
}

export function contentsOf(gathered: LayerState, inflatedBytes: number): LayerContents {
  const bytes = new Uint8Array(gathered.keptBytes);
  let at = 0;
  for (const chunk of gathered.chunks.splice(0)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return {
    files: [...gathered.files.values()],
    bytes,
    hardLinks: [...gathered.hardLinks.values()],
    symlinks: [...gathered.symlinks].map(([path, target]) => ({ path, target })),
    whiteouts: [...gathered.whiteouts],
    opaque: [...gathered.opaque],
    occupied: foldPaths(gathered.occupied),
    folders: [...gathered.folders],
    assumed: [...gathered.assumed],
    skipped: [...gathered.skipped],
    tooLarge: [...gathered.tooLarge].map(([path, size]) => ({ path, size })),
    entries: gathered.entries,
    inflatedBytes,
    ...(gathered.contradiction !== undefined && { contradiction: gathered.contradiction }),
  };
}

/**
 * Returns the result of the search. It includes secrets in files that a later entry replaces. The archive still
 * contains these files.
 */
export function searchedOf({
  searchedFiles,
  secrets,
  shownSecrets,
  noted,
}: LayerState): NonNullable<LayerContents['searched']> {
  return {
    files: searchedFiles,
    secrets: secrets.map((file) =>
      shownSecrets.get(file.path) === file ? file : { ...file, isReplaced: true as const },
    ),
    noted: [...noted].map(([path, mode]) => ({ path, mode })),
  };
}
