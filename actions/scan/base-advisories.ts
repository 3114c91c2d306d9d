import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { baseFolder } from '../../shared/compare/base-folder.ts';
import { pathBelow } from '../../shared/compare/deciding-tree.ts';
import type { Base } from '../../shared/compare/open-base.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../shared/files/temporary-folder.ts';
import { writeFile } from '../../shared/files/write-file.ts';
import { proposalFor, readingBase } from '../../shared/flows/comparison/proposal.ts';
import type { TreeFile } from '../../shared/git/tree-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';

/** Maximum total size of the advisories in the base, in bytes. The OSV archives for all ecosystems take 1.3 GB. */
const MAX_BYTES = 4 * 1024 ** 3;

/**
 * Returns the folder to read advisories from. If the folder is temporary, the caller must remove it after use.
 *
 * In a pull request or a merge queue, the folder contains the files in the base. Otherwise, a change could supply the
 * advisories that it is checked against. A folder that is outside the workspace or not tracked by git is used directly.
 *
 * @param folder Absolute path to a folder or a single file.
 * @throws {UserError} if the base cannot be read or does not contain the folder.
 */
export async function advisoriesOfBase(folder: string, host: Host): Promise<TemporaryFolder> {
  const own = { path: folder, remove: async () => {} };
  if (pathBelow(host.workspace, folder) === undefined) return own;
  const found = await stat(folder).catch(() => undefined);
  const around = found?.isDirectory() === true ? folder : dirname(folder);
  const run = runRepository(host);
  const proposal = await proposalFor(around, run);
  const deciding = proposal?.deciding;
  const wanted = pathBelow(deciding?.tree.top ?? host.workspace, folder);
  if (proposal === undefined || wanted === undefined) return own;
  const shown = shownPath(host, folder);
  if (wanted === '') throw isRepositoryRoot(shown);
  const read = await readingBase(proposal, run, async (base) => {
    const there = await baseFolder(base, deciding, wanted);
    if (there.kind !== 'other') return there.kind;
    const name = `Using the advisories in ${shown} from ${base.branch} (${base.commit.slice(0, 7)})`;
    host.annotate('notice', `${name}, because this change modifies them.`);
    return await copyOf(base, there.files, basename(folder), host);
  });
  const { branch } = proposal.rule;
  if ('message' in read) {
    const message = `${shown} in ${branch} could not be read: ${read.message}.`;
    throw new UserError('input-invalid', message, `${read.fix}.`);
  }
  if (read.done === 'none') {
    const message = `${branch} does not contain ${shown}, and a change cannot add its own advisories.`;
    const fix = 'Merge the advisories first, or store them outside the checkout.';
    throw new UserError('input-invalid', message, fix);
  }
  return typeof read.done === 'string' ? own : read.done;
}

function isRepositoryRoot(shown: string): UserError {
  const message = `${shown} is the repository root.`;
  return new UserError('input-invalid', message, 'Move the advisories to a separate folder.');
}

async function copyOf(
  base: Base,
  files: readonly TreeFile[],
  name: string,
  { env }: Host,
): Promise<TemporaryFolder> {
  const folder = makeTemporaryFolder(env['RUNNER_TEMP'] ?? tmpdir(), 'assay-advisories-');
  const path = join(folder.path, name);
  try {
    let bytes = 0;
    for (const file of files) {
      const content = await base.content(file.id);
      bytes += content.length;
      if (bytes > MAX_BYTES) {
        throw new DataError('limit-exceeded', 'the advisories exceed 4 GB', {
          path: file.path,
        });
      }
      writeFile(join(path, file.path), content, [folder.path]);
    }
  } catch (error) {
    await folder.remove();
    throw error;
  }
  return { path, remove: folder.remove };
}
