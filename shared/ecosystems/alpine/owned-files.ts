import { linesOf } from '../../binary/lines.ts';
import type { OwnedFile } from '../ecosystem.ts';
import type { Installed } from './relations.ts';

/**
 * Yields the path of each installed file with the package that owns the file. A path combines a folder (`F:`) and a
 * name (`R:`). Each path is read only when the caller asks for it.
 *
 * @param root The system's root folder, with a trailing slash. Empty if it is the root of the source.
 */
export function* ownedFiles(
  bytes: Buffer,
  root: string,
  installed: readonly Installed[],
): Generator<OwnedFile> {
  const owners = new Map(installed.map(({ record, found }) => [record.line, found.purl]));
  let owner: string | undefined;
  let folder = '';
  let line = 0;
  for (const row of linesOf(bytes.toString('utf8'))) {
    line++;
    owner = row === '' ? undefined : (owner ?? owners.get(line));
    if (row.startsWith('F:')) folder = row.slice(2);
    else if (row.startsWith('R:') && owner !== undefined) {
      yield { owner, path: `${root}${folder === '' ? '' : `${folder}/`}${row.slice(2)}` };
    }
  }
}
