import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { baseFolder } from '../../shared/compare/base-folder.ts';
import { placeBelow } from '../../shared/compare/deciding-tree.ts';
import type { Base } from '../../shared/compare/open-base.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../shared/files/temporary-folder.ts';
import { writeFile } from '../../shared/files/write-file.ts';
import { proposalFor, readingBase } from '../../shared/flows/comparison/proposal.ts';
import type { TreeFile } from '../../shared/git/tree-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { shownPath } from '../../shared/host/shown-path.ts';

/** As much as is taken from the base, in bytes: OSV's archives of all ecosystems are 1.3 GB. */
const MAX_BYTES = 4 * 1024 ** 3;

/**
 * The folder of advisories to read, which is there until it is removed. In a pull request or a merge queue it has what
 * the base has: a change must not bring the advisories by which it is judged. One that git tracks nowhere, or outside
 * of the workspace, is read where it lies.
 *
 * @param folder Absolute; a folder, or a single file.
 * @throws {UserError} where the base cannot be read, or does not have it.
 */
export async function advisoriesOfBase(folder: string, host: Host): Promise<TemporaryFolder> {
  const own = { path: folder, remove: async () => {} };
  if (placeBelow(host.workspace, folder) === undefined) return own;
  const found = await stat(folder).catch(() => undefined);
  const around = found?.isDirectory() === true ? folder : dirname(folder);
  const proposal = await proposalFor(around, host);
  const deciding = proposal?.deciding;
  const wanted = placeBelow(deciding?.tree.top ?? host.workspace, folder);
  if (proposal === undefined || wanted === undefined) return own;
  const shown = shownPath(host, folder);
  if (wanted === '') throw isAll(shown);
  const read = await readingBase(proposal, host, async (base) => {
    const there = await baseFolder(base, deciding, wanted);
    if (there.kind !== 'other') return there.kind;
    const name = `The advisories in ${shown} are those of ${base.branch} (${base.commit.slice(0, 7)})`;
    host.annotate('notice', `${name}: this change has others.`);
    return await copyOf(base, there.files, basename(folder), host);
  });
  const { branch } = proposal.rule;
  if ('message' in read) {
    const message = `${shown} of ${branch} could not be read: ${read.message}.`;
    throw new UserError('input-invalid', message, `${read.fix}.`);
  }
  if (read.done === 'none') {
    const message = `${branch} has no ${shown}, and a change must not bring the advisories that judge it.`;
    const fix = 'Merge the advisories first, or keep them outside of the checkout.';
    throw new UserError('input-invalid', message, fix);
  }
  return typeof read.done === 'string' ? own : read.done;
}

function isAll(shown: string): UserError {
  const message = `${shown} is the whole repository that a change is proposed to.`;
  return new UserError('input-invalid', message, 'Keep the advisories in a folder of their own.');
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
        throw new DataError('limit-exceeded', 'the advisories are more than 4 GB', {
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
