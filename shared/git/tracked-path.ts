/**
 * Returns true if git tracks the path itself or an entry below it. Also returns true if git tracks a parent that is not
 * a folder, such as a link or a submodule. Paths are compared as on a disk that ignores case and Unicode composition.
 * On such a disk, `.Assay.yml` and `.assay.yml` are the same file.
 *
 * @param tracked Paths in an index. Folders that are not checked out end with a slash.
 */
export function touchesTracked(tracked: Iterable<string>, path: string): boolean {
  const wanted = folded(path);
  for (const each of tracked) {
    const name = folded(each.endsWith('/') ? each.slice(0, -1) : each);
    if (isAtOrBelow(wanted, name) || isAtOrBelow(name, wanted)) return true;
  }
  return false;
}

/** Returns true if two paths are the same on a disk that ignores case and Unicode composition. */
export function samePath(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
