import type { Problem } from '../../model/inventory.ts';
import type { WantedFiles } from '../../model/wanted-files.ts';
import type { CommittedFiles } from './base-file-reader.ts';
import type { SubmoduleFiles } from './submodule-files.ts';

/** The scanned folder or file, and its path in the repository. */
export interface ScannedFolder {
  /** Path in the repository. Empty for the root folder. */
  readonly prefix: string;
  readonly wanted: WantedFiles;
  /** Commits of the checked-out submodules, by their paths in the repository. */
  readonly submodules: ReadonlyMap<string, string>;
  readonly committed?: CommittedFiles | undefined;
  /** Reads the files in a submodule. Absent if the scanned folder is not in a work tree. */
  readonly readSubmodule?: SubmoduleReader | undefined;
}

/** Calls `work` with the files in a submodule at a commit. Returns a problem if the submodule cannot be read. */
type SubmoduleReader = (
  submodule: { readonly path: string; readonly commit: string },
  work: (files: SubmoduleFiles) => Promise<void>,
) => Promise<Problem | undefined>;
