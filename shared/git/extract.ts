/** Path of the data that is extracted from git's index, relative to the top of its work tree. */
export const GIT_INDEX = '.git/index';

/** Data that is extracted from git's index, as JSON. */
export interface GitIndexExtract {
  readonly kind: 'git-index';
  /** Submodule commits. The keys are paths. */
  readonly submodules: Readonly<Record<string, string>>;
  /** URL from which the repository was cloned. */
  readonly origin?: string | undefined;
}
