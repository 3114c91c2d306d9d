import { linesOf } from '../../binary/lines.ts';
import type { OwnedFile } from '../ecosystem.ts';
import type { Installed } from './relations.ts';

/**
 * Folders (`F:`) and the files in them (`R:`), read again only when someone asks for them.
 *
 * @param root The folder that is the root of the system, with a slash; empty for the source's own.
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
