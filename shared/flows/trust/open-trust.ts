import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from '../../host/machine.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { RootOfTrust, Trust } from '../../model/trust.ts';
import {
  loadTrust,
  rootsInFile,
  type TrustChoice,
  type TrustDependencies,
} from '../../trust/load-trust.ts';
import { trustDomainOf } from '../clients/github-repository.ts';
import { instanceFor, trustedInstances } from './choose-instance.ts';
import { readTrustedFile } from './trusted-file.ts';

/** Returns the selected Sigstore instance. Assay signs with it, and verifies its own signatures with it. */
export async function trustOf(choice: TrustChoice, run: RunRepository): Promise<Trust> {
  const instance = await instanceFor(choice, run.github);
  return await loadTrust({ ...choice, instance }, dependenciesOf(run));
}

/**
 * Returns every accepted trust root with its thresholds, strictest first. With `auto`, a file in an input can contain
 * several trust roots, as in the output of `gh attestation trusted-root`.
 */
export async function rootsOf(
  choice: TrustChoice,
  run: RunRepository,
): Promise<readonly RootOfTrust[]> {
  const instances = trustedInstances(choice, run.github.context);
  const dependencies = dependenciesOf(run);
  const path = choice.trustedRootPath;
  if (path !== undefined && instances.length > 1) return await rootsInFile(path, dependencies);
  return await Promise.all(
    instances.map((instance) => loadTrust({ ...choice, instance }, dependencies)),
  );
}

function dependenciesOf(run: RunRepository): TrustDependencies {
  return {
    readFile: (path) => readTrustedFile(path, run),
    now: run.github.network.now,
    cacheFolder: cacheFolderOf(run.env),
    trustDomain: () => trustDomainOf(run.github),
  };
}

/**
 * Returns the folder of the TUF cache. The TUF client trusts its content, so no other user may write to it. On a
 * runner, the folder belongs to the job. In a terminal, it is in the home directory and not in `/tmp`.
 */
function cacheFolderOf(env: Variables): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-tuf');
}
