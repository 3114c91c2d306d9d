/**
 * Whether git tracks a path, something below it, or what stands in its way, such as a link or a submodule. Letters
 * are compared as a disk that ignores case and composition does: there `.Assay.yml` is `.assay.yml`.
 *
 * @param tracked Paths of an index; folders that are not checked out end with a slash.
 */
export function touchesTracked(tracked: Iterable<string>, path: string): boolean {
  const wanted = folded(path);
  for (const each of tracked) {
    const name = folded(each.endsWith('/') ? each.slice(0, -1) : each);
    if (isAtOrBelow(wanted, name) || isAtOrBelow(name, wanted)) return true;
  }
  return false;
}

/** Whether a disk that ignores case and composition takes two paths for one. */
export function samePath(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
