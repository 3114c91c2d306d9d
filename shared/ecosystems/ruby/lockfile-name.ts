/** `rails_7.gemfile.lock` is of a gem that is tested with several versions of others. */
const LOCKFILE = /^(?:Gemfile\.lock|gems\.locked|.+\.gemfile\.lock)$/;

/** Whether a file of that name, without its folder, is a lockfile of Bundler. */
export function isLockfileName(name: string): boolean {
  return LOCKFILE.test(name);
}
