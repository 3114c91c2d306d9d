import { linesOf } from '../../binary/lines.ts';
import type { OwnedFile } from '../ecosystem.ts';
import type { Installed } from './relations.ts';

/**
 * Yields the path of each installed file, combined from its folder (`F:`) and name (`R:`), with the package that owns
 * it. File entries are read lazily, while the caller iterates over the result.
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
