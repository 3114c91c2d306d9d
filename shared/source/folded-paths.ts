/**
 * Paths folder by folder: `usr/lib//a/b/c` stands for `usr/lib/a`, `usr/lib/b` and `usr/lib/c`, and `//d` for `d`.
 * A layer has 100,000 paths in 10,000 folders, of which few are in the layers below: so the others need not be
 * taken apart, and are half the text.
 */

/** Characters of one text; a folder with more in it has several. Strings of half a gigabyte there cannot be. */
const ENOUGH_CHARACTERS = 64 * 1024;

const AFTER_FOLDER = '//';

/** @param paths Without empty segments. */
export function foldPaths(paths: Iterable<string>): readonly string[] {
  const folded: string[] = [];
  const open = new Map<string, string>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(slash, 0));
    const known = open.get(folder);
    const name = path.slice(slash + 1);
    const text = known === undefined ? `${folder}${AFTER_FOLDER}${name}` : `${known}/${name}`;
    if (text.length < ENOUGH_CHARACTERS) {
      open.set(folder, text);
      continue;
    }
    folded.push(text);
    open.delete(folder);
  }
  return [...folded, ...open.values()];
}

/**
 * The paths that matter.
 *
 * @param matters Where it says so of a path, it must of the folders that the path is in: others are passed over whole.
 */
export function* unfoldWhere(
  matters: (path: string) => boolean,
  folded: readonly string[],
): Generator<string> {
  for (const text of folded) {
    const folder = text.slice(0, Math.max(text.indexOf(AFTER_FOLDER), 0));
    if (folder !== '' && !matters(folder)) continue;
    const start = folder === '' ? '' : `${folder}/`;
    for (const name of text.slice(folder.length + AFTER_FOLDER.length).split('/')) {
      if (matters(start + name)) yield start + name;
    }
  }
}
