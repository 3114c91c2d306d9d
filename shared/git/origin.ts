import { join } from 'node:path';
import { parseGitConfig } from './git-config.ts';
import { readSmallGitFile } from './git-file.ts';

/**
 * Returns the URL from which a repository was cloned, according to its configuration.
 *
 * @param common The folder that all work trees of the repository share.
 */
export async function originOf(common: string): Promise<string | undefined> {
  const config = await readSmallGitFile(join(common, 'config'));
  const remote = parseGitConfig(config?.toString('utf8') ?? '').find(
    ({ name, subsection }) => name === 'remote' && subsection === 'origin',
  );
  return remote?.values.get('url');
}
