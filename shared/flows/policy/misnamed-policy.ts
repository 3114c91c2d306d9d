import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors/errors.ts';

/** The policy file name with the extension that the YAML project recommends. Assay does not read this file. */
const OTHER_NAME = '.assay.yaml';

/**
 * Rejects a policy file with a name that Assay does not read. Otherwise, its rules would silently have no effect.
 *
 * @param path Path of the policy that applies if no input names one.
 * @throws {UserError} `policy-invalid` if this file is missing and `.assay.yaml` exists.
 */
export async function refuseMisnamed(path: string, folder: string): Promise<void> {
  if ((await exists(path)) || !(await exists(join(folder, OTHER_NAME)))) return;
  throw new UserError(
    'policy-invalid',
    `${OTHER_NAME} is not the name of a policy file.`,
    'Rename the file to .assay.yml, or set the `policy` input to its path.',
  );
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
