import { join } from 'node:path';
import { baselineText } from '../../shared/audit/baseline.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { writeFile } from '../../shared/files/write-file.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { countNoun } from '../../shared/text/count.ts';

/**
 * Writes a baseline with all findings, except those that an exception covers. Findings in the earlier baseline are
 * included again if they still exist.
 *
 * @param name Path to the baseline, relative to the folder.
 * @throws {UserError} if the source is not a folder.
 */
export function writeBaseline(
  { findings, source }: FindingsFile,
  name: string,
  folder: string,
  host: Host,
): void {
  if (source.kind !== 'directory') {
    const message = '--write-baseline requires a folder as the source.';
    throw new UserError('input-invalid', message, 'Audit a folder.');
  }
  const kept = findings.map((finding) =>
    finding.suppression?.rule === name ? { ...finding, suppression: undefined } : finding,
  );
  const count = kept.filter(({ suppression }) => suppression === undefined).length;
  writeFile(join(folder, name), baselineText(kept), [...guardedFolders(host), folder]);
  host.info(`Wrote ${countNoun(count, 'finding')} to ${name}. Commit this file.`);
}
