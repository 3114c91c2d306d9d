import { linesOf } from '../../binary/lines.ts';
import type { OwnedFile } from '../ecosystem.ts';
import type { Installed } from './relations.ts';
import type { Database } from './to-package.ts';

/** The files of a package stand in `<package>.list`, or `<package>:<architecture>.list`. */
export const LIST = '.list';

/** Beside a file of status.d, with a checksum before each path. */
export const SUMS = '.md5sums';

/** The files of packages as dpkg and opkg list them, and as images without either have their checksums. */
export function* ownedFiles(
  installed: readonly Installed[],
  { file, context, root, info }: Database,
): Generator<OwnedFile> {
  const sums = context.file(`${file.path}${SUMS}`)?.bytes.toString('utf8') ?? '';
  for (const { found } of installed) {
    for (const row of linesOf(sums)) {
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

/** Paths without their slash. Newer versions of opkg write the mode, and the target of a link, behind tabs. */
function listedIn(list: string): readonly string[] {
  const paths: string[] = [];
  for (const row of list.split(/\r?\n/)) {
    const tab = row.indexOf('\t');
    if (row.startsWith('/')) paths.push(row.slice(1, tab === -1 ? undefined : tab));
  }
  return paths;
}
