/**
 * Which files' content is wanted, as data: it crosses to worker threads, where functions cannot go.
 * A file is wanted when any of the lists names it. Matching is by whole segments and case-sensitive.
 */
export interface WantedFiles {
  /** Exact base names: `package-lock.json`. */
  readonly names?: readonly string[] | undefined;
  /** Ends of base names: `.gemspec`. */
  readonly suffixes?: readonly string[] | undefined;
  /** Ends of paths: `var/lib/dpkg/status` also matches `rootfs/var/lib/dpkg/status`. */
  readonly pathSuffixes?: readonly string[] | undefined;
  /** Everything directly in such a directory, wherever it is: `var/lib/dpkg/status.d`. */
  readonly directories?: readonly string[] | undefined;
  /** Ends of paths with stars, each for some of one segment: `var/db/pkg/*-*`. */
  readonly globs?: readonly string[] | undefined;
  /**
   * Base names that tools open on disks that ignore case. A file of a folder whose name differs from one of them in
   * case alone is a problem: on Linux no tool reads it, on macOS and Windows one does.
   */
  readonly caselessNames?: readonly string[] | undefined;
  /** Files of these kinds are looked through as they are read, and come as what was found in them. */
  readonly extracts?: readonly ExtractKind[] | undefined;
}

/** Files that are too large to keep, and of which a few hundred bytes tell what is in them. */
export type ExtractKind = 'executable' | 'java-archive' | 'npm-archive' | 'git-index';
