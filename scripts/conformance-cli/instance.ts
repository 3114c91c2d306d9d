import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { loadTrust } from '../../shared/trust/load-trust.ts';
import type { Trust } from '../../shared/trust/trust.ts';
import type { SignBundle, VerifyBundle } from './arguments.ts';

/** @see https://github.com/sigstore/root-signing-staging targets/signing_config.v0.2.json */
const STAGING = {
  fulcioUrl: 'https://fulcio.sigstage.dev',
  rekorUrl: 'https://rekor.sigstage.dev',
  tsaUrl: 'https://timestamp.sigstage.dev/api/v1/timestamp',
};

/** Where to sign. Nothing is fetched for it. */
export async function signingInstance(asked: SignBundle): Promise<Trust> {
  const { isStaging, trustedRoot, signingConfig } = asked;
  const isNamed = trustedRoot !== undefined && signingConfig !== undefined;
  return await loadTrust(
    {
      instance: isNamed ? 'custom' : 'public-good',
      trustedRootPath: trustedRoot,
      signingConfigPath: signingConfig,
      ...(isStaging && signingConfig === undefined ? STAGING : {}),
    },
    world(),
  );
}

/** Whom to believe. A root that is given is read as it is: with a key it may be all but empty. */
export async function trustedRootFor(asked: VerifyBundle): Promise<unknown> {
  const { isStaging, trustedRoot } = asked;
  if (trustedRoot !== undefined) return parseJson(await readFile(trustedRoot), trustedRoot);
  if (isStaging) {
    throw new UserError(
      'input-missing',
      'The root of the staging instance is not built in: give --trusted-root.',
      '',
    );
  }
  return await (await loadTrust({ instance: 'public-good' }, world())).trustedRoot();
}

function world() {
  const cacheFolder = join(tmpdir(), 'assay-conformance-tuf');
  return { readFile: (path: string) => readFile(path), now: Date.now, cacheFolder };
}
