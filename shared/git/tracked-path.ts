/**
 * Returns true if git tracks a path, something below it, or something in its way, such as a link or a submodule.
 * Paths are compared as on a disk that ignores case and Unicode composition, where `.Assay.yml` is `.assay.yml`.
 *
 * @param tracked Paths of an index; folders that are not checked out have a trailing slash.
 */
export function touchesTracked(tracked: Iterable<string>, path: string): boolean {
  const wanted = folded(path);
  for (const each of tracked) {
    const name = folded(each.endsWith('/') ? each.slice(0, -1) : each);
    if (isAtOrBelow(wanted, name) || isAtOrBelow(name, wanted)) return true;
  }
  return false;
}

/** Returns true if a disk that ignores case and Unicode composition treats two paths as one. */
export function samePath(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
