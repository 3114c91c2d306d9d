import type { ExtractKind } from '../model/wanted-files.ts';
import type { CaseInsensitiveMatch } from './case-insensitive-match.ts';
import type { PathFilter } from './compile-wanted.ts';
import type { IgnoredCount } from './ignored-folder.ts';
import type { Kept } from './keep-file.ts';

/** Maximum number of skipped paths in the list. A typical repository has a few dozen. */
const MAX_NAMED = 1_000;

/** Results of a directory walk so far. */
export interface Walk extends Kept {
  readonly isWanted: PathFilter;
  /** Matches the files that are needed only if they contain text. */
  readonly isTextOnly: PathFilter;
  readonly matchName: CaseInsensitiveMatch;
  readonly extracts: ReadonlySet<ExtractKind>;
  readonly ignored: string[];
  /**
   * Paths that git tracks but that are not checked out: needed files and whole folders. Folder paths end with a slash.
   */
  readonly absent: string[];
  readonly ignoredCount: IgnoredCount;
  /** Links with names of needed files, and their targets. */
  readonly links: { readonly path: string; readonly target: string }[];
  /** Links to folders inside the source. Links in installed or ignored folders are omitted. */
  readonly folderLinks: { readonly path: string; readonly target: string }[];
  /**
   * Folders with a lockfile that can list the packages in `node_modules`. Each path ends with a slash. The path of the
   * source itself is empty.
   */
  readonly withLockfile: string[];
  /** Folders that were entered. */
  readonly entered: Set<string>;
  entries: number;
}

/** Records the path to a skipped file or folder. Folder paths end with a slash. */
export function passOver(path: string, { ignored }: Walk): void {
  if (ignored.length < MAX_NAMED) ignored.push(path);
}
