/** Path at which a source contains the data extracted from git's index, relative to the root of the work tree. */
export const GIT_INDEX = '.git/index';

/** Data extracted from git's index, as JSON. */
export interface GitIndexExtract {
  readonly kind: 'git-index';
  /** Submodule commits, by path. */
  readonly submodules: Readonly<Record<string, string>>;
  /** URL from which the repository was cloned. */
  readonly origin?: string | undefined;
}
