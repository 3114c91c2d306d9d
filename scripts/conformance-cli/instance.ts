import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseJson } from '../../shared/json/parse-json.ts';
import type { Trust } from '../../shared/model/trust.ts';
import { loadTrust, type TrustChoice } from '../../shared/trust/load-trust.ts';
import type { SignBundle, VerifyBundle } from './arguments.ts';
import { STAGING_TUF_ROOT } from './staging-tuf-root.ts';

/**
 * The staging instance of Sigstore. It is treated like a private instance, whose TUF repository provides the trust root
 * and the signing services.
 */
const STAGING: TrustChoice = {
  instance: 'custom',
  tufUrl: 'https://tuf-repo-cdn.sigstage.dev',
  tufRootPath: 'staging_root.json, built in',
};

/** Returns the instance that is used for signing. */
export async function signingInstance(asked: SignBundle): Promise<Trust> {
  const { trustedRoot: trustedRootPath, signingConfig: signingConfigPath } = asked;
  return await trustOf(asked, { trustedRootPath, signingConfigPath });
}

/**
 * Returns the trusted root. A trusted root from the command line is not validated. It can be almost empty if it is used
 * only to verify signatures made with a key.
 */
export async function trustedRootFor(asked: VerifyBundle): Promise<unknown> {
  const { trustedRoot } = asked;
  if (trustedRoot !== undefined) return parseJson(await readFile(trustedRoot), trustedRoot);
  return await (await trustOf(asked)).trustedRoot();
}

async function trustOf(
  { isStaging }: SignBundle | VerifyBundle,
  files: Partial<TrustChoice> = {},
): Promise<Trust> {
  const instance = isStaging ? STAGING : { instance: 'public-good' };
  return await loadTrust(
    { ...instance, ...files },
    {
      readFile: async (path) =>
        path === STAGING.tufRootPath ? Buffer.from(STAGING_TUF_ROOT) : await readFile(path),
      now: Date.now,
      cacheFolder: join(homedir(), '.cache', 'assay-conformance-tuf'),
      trustDomain: () => Promise.reject(new Error('this command does not support tenants')),
    },
  );
}
