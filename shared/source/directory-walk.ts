import type { ExtractKind } from '../model/wanted-files.ts';
import type { MeantName } from './case-insensitive-match.ts';
import type { PathFilter } from './compile-wanted.ts';
import type { IgnoredCount } from './ignored-folder.ts';
import type { Kept } from './keep-file.ts';

/** Paths passed over that are named; a repository has some dozen. */
const MAX_NAMED = 1_000;

/** What has been found of a folder so far. */
export interface Walk extends Kept {
  readonly isWanted: PathFilter;
  readonly meantName: MeantName;
  readonly extracts: ReadonlySet<ExtractKind>;
  readonly ignored: string[];
  readonly ignoredCount: IgnoredCount;
  /** Wanted names that are links, by what they lead to. */
  readonly links: { readonly path: string; readonly target: string }[];
  /** Links to folders of the source, outside of what is installed or ignored. */
  readonly folderLinks: { readonly path: string; readonly target: string }[];
  /** Folders that were entered. */
  readonly entered: Set<string>;
  entries: number;
}

/** Notes what is not read: a file, or a folder, which ends with a slash. */
export function passOver(path: string, { ignored }: Walk): void {
  if (ignored.length < MAX_NAMED) ignored.push(path);
}
