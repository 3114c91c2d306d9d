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
}
