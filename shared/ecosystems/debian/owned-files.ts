import { linesOf } from '../../binary/lines.ts';
import type { OwnedFile } from '../ecosystem.ts';
import type { Installed } from './relations.ts';
import type { Database } from './to-package.ts';

/** Suffix of a package's file list, which is `<package>.list` or `<package>:<architecture>.list`. */
export const LIST = '.list';

/** Suffix of the checksum file next to a status.d file. Each of its lines contains a checksum and then a path. */
export const SUMS = '.md5sums';

/**
 * Yields the files that each package installed, as listed by dpkg or opkg. In an image without these lists, the paths
 * come from the checksum files.
 */
export function* ownedFiles(
  installed: readonly Installed[],
  { file, context, root, info }: Database,
): Generator<OwnedFile> {
  const sums = context.file(`${file.path}${SUMS}`)?.bytes.toString('utf8');
  for (const { found } of installed) {
    for (const row of sums === undefined ? [] : linesOf(sums)) {
      const path = row.slice(row.indexOf(' ')).trim();
      if (path !== '') yield { owner: found.purl, path: root + path };
    }
    const { name, architecture } = found;
    const list =
      context.file(`${info}${name}${LIST}`) ??
      context.file(`${info}${name}:${architecture}${LIST}`);
    for (const path of listedIn(list?.bytes.toString('utf8') ?? '')) {
      yield { owner: found.purl, path: root + path };
    }
  }
}

/**
 * Returns the paths in a file list, without a leading slash. In newer opkg versions, a tab follows each path, and then
 * its mode and link target.
 */
function listedIn(list: string): readonly string[] {
  const paths: string[] = [];
  for (const row of list.split('\n')) {
    if (!row.startsWith('/')) continue;
    const tab = row.indexOf('\t');
    const end = row.endsWith('\r') ? -1 : undefined;
    paths.push(row.slice(1, tab === -1 ? end : tab));
  }
  return paths;
}
