/**
 * Matches the names of lockfiles. `rails_7.gemfile.lock` belongs to a gem that is tested with several versions of its
 * dependencies. `Gemfile.next.lock` and `Gemfile_next.lock` belong to an application that prepares an upgrade.
 */
const LOCKFILE = /^(?:Gemfile(?:[._-].+)?\.lock|gems\.locked|.+\.gemfile\.lock)$/;

/**
 * True for the lockfile of a second Gemfile, such as `Gemfile.next.lock`. Such a lockfile does not lock the first
 * Gemfile.
 */
export function isSecondLockfile(name: string): boolean {
  return isLockfileName(name) && /^Gemfile[._-].+\.lock$/.test(name);
}

/** True if Bundler uses this base name for lockfiles. */
export function isLockfileName(name: string): boolean {
  return LOCKFILE.test(name);
}
