/**
 * The files whose content is needed, as data that can be sent to worker threads. A file is needed if any list names
 * it. Matching is by whole segments and case-sensitive.
 */
export interface WantedFiles {
  /** Exact base names: `package-lock.json`. */
  readonly names?: readonly string[] | undefined;
  /** Suffixes of base names: `.gemspec`. */
  readonly suffixes?: readonly string[] | undefined;
  /** Suffixes of paths: `var/lib/dpkg/status` also matches `rootfs/var/lib/dpkg/status`. */
  readonly pathSuffixes?: readonly string[] | undefined;
  /** Folders whose direct files are all needed, anywhere in the tree: `var/lib/dpkg/status.d`. */
  readonly directories?: readonly string[] | undefined;
  /** Suffixes of paths with stars, each of which matches part of one segment: `var/db/pkg/*-*`. */
  readonly globs?: readonly string[] | undefined;
  /**
   * Base names that tools also open in other letter case on case-insensitive disks. A file in a folder whose name
   * differs only in case is a problem: on Linux no tool reads it, on macOS and Windows one does.
   */
  readonly caselessNames?: readonly string[] | undefined;
  /** Kinds of files that are searched while they are read, and replaced by what was found in them. */
  readonly extracts?: readonly ExtractKind[] | undefined;
}

/** Files that are too large to keep, but whose contents a few hundred bytes reveal. */
export type ExtractKind = 'executable' | 'java-archive' | 'npm-archive' | 'git-index';
