/**
 * Returns a function that returns true for a path if ignore files exclude the path or one of its parent folders.
 *
 * @param ignored Paths of files, and of folders with a trailing slash.
 */
export function leftOut(ignored: readonly string[]): (path: string) => boolean {
  const all = new Set(ignored);
  return (path) => {
    if (all.has(path)) return true;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      if (all.has(path.slice(0, at + 1))) return true;
    }
    return false;
  };
}
