import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../actions/audit/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { actionHost } from '../support/action-host.ts';
import { temporaryFolder } from '../support/programs.ts';
import { type Files, writeFiles } from './hide-package.ts';

/**
 * Audits a repository with a dangerous setting.
 *
 * @param policy The section `audit` of the policy.
 * @returns The finding or problem that stopped the audit. Undefined if it passed.
 */
export async function hideSetting(files: Files, policy = '{}'): Promise<string | undefined> {
  const folder = temporaryFolder('attack');
  try {
    const repository = join(folder, 'repository');
    writeFiles(repository, files);
    writeFiles(folder, { 'policy.yml': `audit: ${policy}\n` });
    const inputs = { path: repository, policy: join(folder, 'policy.yml') };
    const host = actionHost({ ...inputs, 'output-dir': join(folder, 'output') });
    await main(host);
    const end = host.heard.finished.at(-1);
    if (end === undefined) throw new Error('the audit ended without a verdict');
    return end.outcome === 'pass' ? undefined : end.message;
  } catch (error) {
    return describeError(error).message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
