/**
 * The files whose content is needed. A file is needed if at least one of the lists matches it. The lists are plain
 * data, so that they can be sent to worker threads. Paths are compared segment by segment, and their letter case
 * matters.
 */
export interface WantedFiles {
  /** Exact base names, such as `package-lock.json`. */
  readonly names?: readonly string[] | undefined;
  /** Suffixes of base names, such as `.gemspec`. */
  readonly suffixes?: readonly string[] | undefined;
  /** Suffixes of paths. For example, `var/lib/dpkg/status` also matches `rootfs/var/lib/dpkg/status`. */
  readonly pathSuffixes?: readonly string[] | undefined;
  /**
   * Folders in which all files are needed, except those in subfolders, such as `var/lib/dpkg/status.d`. The folders can
   * be anywhere in the tree.
   */
  readonly directories?: readonly string[] | undefined;
  /** Path suffixes with wildcards, such as `var/db/pkg/*-*`. Each `*` matches part of one segment. */
  readonly globs?: readonly string[] | undefined;
  /**
   * Patterns for files whose existence matters, but not their content. The notation is the same as in `globs`. For an
   * image, such a file is listed without its content, and links to its folder are not followed.
   */
  readonly listed?: readonly string[] | undefined;
  /**
   * File name extensions of binary files in lower case, such as `.png`. A file with such an extension is needed only if
   * another list matches it and it contains text.
   */
  readonly binaryExtensions?: readonly string[] | undefined;
  /**
   * Base names, and suffixes such as `*.csproj`, that tools find in any letter case on a case-insensitive disk. If the
   * name of a file differs only in letter case, the file is reported as a problem. Tools on macOS and Windows read this
   * file, but tools on Linux do not.
   */
  readonly caselessNames?: readonly string[] | undefined;
  /** Kinds of files that are searched while they are read. Only the results of the search are kept. */
  readonly extracts?: readonly ExtractKind[] | undefined;
}

/**
 * Kinds of files that are too large to keep. Only a few hundred bytes of each file are needed. `go-functions` adds the
 * functions of Go programs to the results for executables. `secrets` applies to all files in the layers of an image.
 */
export type ExtractKind =
  | 'executable'
  | 'go-functions'
  | 'java-archive'
  | 'npm-archive'
  | 'git-index'
  | 'secrets';
