/** Location of data extracted from git's index, below the top of its work tree. */
export const GIT_INDEX = '.git/index';

/** Data extracted from git's index, as JSON. */
export interface GitIndexExtract {
  readonly kind: 'git-index';
  /** Commits by path. */
  readonly submodules: Readonly<Record<string, string>>;
  /** URL that the repository was cloned from. */
  readonly origin?: string | undefined;
}
