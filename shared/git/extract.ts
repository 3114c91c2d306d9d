/** Where what is found in git's index stands, below the top of its work tree. */
export const GIT_INDEX = '.git/index';

/** What is told of git's index, as JSON. */
export interface GitIndexExtract {
  readonly kind: 'git-index';
  /** Commit by path. */
  readonly submodules: Readonly<Record<string, string>>;
  /** Where the repository was cloned from. */
  readonly origin?: string | undefined;
}
