/**
 * Stores the paths of a layer as one string per folder. For example, `usr/lib//a/b/c` stands for `usr/lib/a`,
 * `usr/lib/b` and `usr/lib/c`, and `//d` stands for `d`. A layer has about 100,000 paths in 10,000 folders. Only the
 * strings of folders that also exist in lower layers are split into paths, and there are few of them. The strings are
 * also half as long as the paths.
 */

/**
 * Maximum length of one string, in characters. A larger folder has several strings, because JavaScript limits the
 * length of a string to about half a billion characters.
 */
const ENOUGH_CHARACTERS = 64 * 1024;

const AFTER_FOLDER = '//';

/**
 * Returns the paths, grouped by folder.
 *
 * @param paths Paths without empty segments.
 */
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
 * Returns the paths for which `matters` returns true.
 *
 * @param matters Must also return true for each parent folder of such a path. All paths in any other folder are skipped
 * together.
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
