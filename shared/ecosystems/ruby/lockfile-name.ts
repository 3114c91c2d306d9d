/**
 * Matches `rails_7.gemfile.lock`, of a gem that is tested with several versions of its dependencies, and
 * `Gemfile.next.lock` and `Gemfile_next.lock`, of an app that prepares an upgrade.
 */
const LOCKFILE = /^(?:Gemfile(?:[._-].+)?\.lock|gems\.locked|.+\.gemfile\.lock)$/;

/** True for the lockfile of a second Gemfile: `Gemfile.next.lock`. It locks nothing for the first one. */
export function isSecondLockfile(name: string): boolean {
  return isLockfileName(name) && /^Gemfile[._-].+\.lock$/.test(name);
}

/** True if a file name, without its folder, is that of a Bundler lockfile. */
export function isLockfileName(name: string): boolean {
  return LOCKFILE.test(name);
}
