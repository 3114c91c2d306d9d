import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors/errors.ts';

/** The extension that the YAML project recommends, but not the name that Assay reads. */
const OTHER_NAME = '.assay.yaml';

/**
 * Refuses a policy under a name that Assay does not read, because its rules would silently not apply.
 *
 * @param path Path of the policy that applies without an input.
 * @throws {UserError} `policy-invalid` if it is missing and there is a file with the other name.
 */
export async function refuseMisnamed(path: string, folder: string): Promise<void> {
  if ((await exists(path)) || !(await exists(join(folder, OTHER_NAME)))) return;
  throw new UserError(
    'policy-invalid',
    `${OTHER_NAME} is not read as a policy.`,
    'Rename it to .assay.yml, or name it by the input `policy`.',
  );
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
