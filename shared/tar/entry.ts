import type { MergedHeader } from './merged-header.ts';
import { cleanTarPath } from './path.ts';
import { type Run, type Sparse, sparseOf } from './sparse-map.ts';

/**
 * `fifo`: a named pipe. `skipped`: a device or a global header, which some engines skip. Other engines remove the content
 * at the path. `unknown`: a type that no engine unpacks.
 */
type TarEntryType = 'file' | 'directory' | 'symlink' | 'hardlink' | 'fifo' | 'skipped' | 'unknown';

export interface TarEntry {
  /** Normalized path without a leading slash, `.` or `..`. Empty for the root. */
  readonly path: string;
  readonly type: TarEntryType;
  /**
   * For symbolic links, the target as written. For hard links, a path that is normalized like `path`. Empty for all
   * other types.
   */
  readonly linkPath: string;
  /** Number of data bytes after the header, without padding and without the map of a sparse file. */
  readonly dataSize: number;
  /** Permission bits, such as `0o644`. */
  readonly mode: number;
  readonly sparse?: Sparse | undefined;
}

/**
 * Returns the entry for a merged header.
 *
 * @param runs The map of a sparse file.
 */
export function entryOf(header: MergedHeader, path: string, runs?: readonly Run[]): TarEntry {
  const { name, linkName, dataSize, mode, realSize = 0 } = header;
  const type = typeOf(header.type);
  const entry: TarEntry = {
    path: cleanTarPath(name, path),
    type,
    linkPath: type === 'hardlink' ? cleanTarPath(linkName, path) : linkOf(type, linkName),
    dataSize,
    mode,
  };
  if (runs === undefined) return entry;
  const sparse = sparseOf({ realSize, runs }, dataSize, path);
  return { ...entry, sparse };
}

function typeOf(flag: string): TarEntryType {
  switch (flag) {
    case '0':
      return 'file';
    case '1':
      return 'hardlink';
    case '2':
      return 'symlink';
    case '5':
      return 'directory';
    case '3':
    case '4':
      return 'skipped';
    case '6':
      return 'fifo';
    default:
      return 'unknown';
  }
}

function linkOf(type: TarEntryType, linkName: string): string {
  return type === 'symlink' ? linkName : '';
}
