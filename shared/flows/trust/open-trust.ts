import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { RootOfTrust, Trust } from '../../model/trust.ts';
import {
  loadTrust,
  rootsInFile,
  type TrustChoice,
  type TrustDependencies,
} from '../../trust/load-trust.ts';
import { trustDomainOf } from '../clients/github-repository.ts';
import { instanceFor, trustedInstances } from './choose-instance.ts';
import type { signingInputs, trustInputs } from './inputs.ts';
import { readTrustedFile } from './trusted-file.ts';

type Inputs = InputsOf<typeof trustInputs> & Partial<InputsOf<typeof signingInputs>>;

/** Returns the Sigstore instance of the inputs, for signing and for verifying its signatures. */
export async function trustOf(inputs: Inputs, host: Host): Promise<Trust> {
  return await loadTrust(choiceOf(inputs, await instanceFor(inputs, host)), worldOf(host));
}

/**
 * Returns every accepted trust root with its thresholds, strictest first. With `auto`, a file may have several roots,
 * as in the output of `gh attestation trusted-root`.
 */
export async function rootsOf(inputs: Inputs, host: Host): Promise<readonly RootOfTrust[]> {
  const instances = trustedInstances(inputs, host);
  const path = inputs['trusted-root'];
  if (path !== undefined && instances.length > 1) return await rootsInFile(path, worldOf(host));
  return await Promise.all(
    instances.map((instance) => loadTrust(choiceOf(inputs, instance), worldOf(host))),
  );
}

function choiceOf(inputs: Inputs, instance: string): TrustChoice {
  return {
    instance,
    trustedRootPath: inputs['trusted-root'],
    signingConfigPath: inputs['signing-config'],
    fulcioUrl: inputs['fulcio-url'],
    rekorUrl: inputs['rekor-url'],
    rekorVersion: inputs['rekor-version'] === '2' ? 2 : 1,
    tsaUrl: inputs['tsa-url'],
    tufUrl: inputs['tuf-url'],
    tufRootPath: inputs['tuf-root'],
  };
}

function worldOf(host: Host): TrustDependencies {
  return {
    readFile: (path) => readTrustedFile(path, host),
    now: () => host.now().getTime(),
    cacheFolder: cacheFolderOf(host),
    trustDomain: () => trustDomainOf(host),
  };
}

/**
 * Returns the folder of the TUF cache. The client trusts its content, so nobody else may write to it: the runner’s
 * folder belongs to the job, and a terminal’s is in the home directory instead of `/tmp`.
 */
function cacheFolderOf({ env }: Host): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-tuf');
}
