/** Matches `rails_7.gemfile.lock`, of a gem that is tested with several versions of its dependencies. */
const LOCKFILE = /^(?:Gemfile\.lock|gems\.locked|.+\.gemfile\.lock)$/;

/** True if a file name, without its folder, is that of a Bundler lockfile. */
export function isLockfileName(name: string): boolean {
  return LOCKFILE.test(name);
}
