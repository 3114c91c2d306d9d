import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { loadTrust } from '../../shared/trust/load-trust.ts';
import type { Trust } from '../../shared/trust/trust.ts';
import type { signingInputs, trustInputs } from '../inputs/sigstore.ts';
import { instanceFor } from './instance.ts';
import { readInputFile } from './read-file.ts';
import { trustDomainOf } from './repository.ts';

/** Whom to believe, as the inputs say. */
export async function trustOf(
  inputs: InputsOf<typeof trustInputs> & Partial<InputsOf<typeof signingInputs>>,
  host: Host,
): Promise<Trust> {
  return await loadTrust(
    {
      instance: await instanceFor(inputs, host),
      trustedRootPath: inputs['trusted-root'],
      signingConfigPath: inputs['signing-config'],
      fulcioUrl: inputs['fulcio-url'],
      rekorUrl: inputs['rekor-url'],
      rekorVersion: inputs['rekor-version'] === '2' ? 2 : 1,
      tsaUrl: inputs['tsa-url'],
      tufUrl: inputs['tuf-url'],
      tufRootPath: inputs['tuf-root'],
    },
    {
      readFile: readInputFile,
      now: () => host.now().getTime(),
      cacheFolder: cacheFolderOf(host),
      trustDomain: () => trustDomainOf(host),
    },
  );
}

/**
 * The client goes on from what it finds there, so that nobody else may write to it: a runner’s folder is
 * the job’s own, and a terminal’s is in the home and not in `/tmp`.
 */
function cacheFolderOf({ env }: Host): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-tuf');
}
