/**
 * Returns a function that tests whether ignore files exclude a path or one of its parent folders.
 *
 * @param ignored Paths to files, and to folders with a trailing slash.
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
