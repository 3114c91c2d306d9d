import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AdvisorySource } from '../../shared/advisories/advisory-source.ts';
import {
  type AdvisoryDependencies,
  openAdvisories,
} from '../../shared/advisories/open-advisories.ts';
import { DataError, RemoteError, UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from '../../shared/host/network.ts';
import { advisoriesOfBase } from './base-advisories.ts';

/** Returns the source of advisories: a URL is queried, anything else is a folder. */
export function advisoriesAt(location: string, host: Host): AdvisorySource {
  const dependencies = { network: networkOf(host), cacheFolder: cacheFolder(host) };
  const [scheme] = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(location) ?? [];
  if (scheme === undefined) {
    const folder = resolve(host.workspace, location);
    return withFixes(folderSource(folder, dependencies, host));
  }
  if (/^https?$/i.test(scheme)) return withFixes(openAdvisories({ url: location }, dependencies));
  throw new UserError(
    'input-invalid',
    `Input advisories has an unsupported scheme: ${scheme}://.`,
    'Set it to the https URL of an OSV API, or to the path of a folder.',
  );
}

/** Chooses the folder on first use, because reading the base takes time. */
function folderSource(
  folder: string,
  dependencies: AdvisoryDependencies,
  host: Host,
): AdvisorySource {
  return {
    find: async (packages, onProgress) => {
      const chosen = await advisoriesOfBase(folder, host);
      try {
        return await openAdvisories({ folder: chosen.path }, dependencies).find(
          packages,
          onProgress,
        );
      } finally {
        await chosen.remove();
      }
    },
  };
}

/** Adds a fix to errors without one. Only malformed responses and damaged archives lack a fix. */
function withFixes(source: AdvisorySource): AdvisorySource {
  return {
    find: (packages, onProgress) =>
      source.find(packages, onProgress).catch((error: unknown) => {
        throw withFix(error);
      }),
  };
}

function withFix(error: unknown): unknown {
  if (error instanceof DataError) {
    const { path, line } = error.place;
    const where = line === undefined ? path : `${path}:${line}`;
    const fix = 'Download the advisories again.';
    return new UserError('input-invalid', `${where}: ${error.message}`, fix, { cause: error });
  }
  if (!(error instanceof RemoteError) || error.fix !== '' || error.code !== 'bad-response') {
    return error;
  }
  const fix =
    'Check that `advisories` is the https URL of an OSV API, and that no proxy or login page responds instead.';
  return new RemoteError(error.code, error.message, error.call, { cause: error, fix });
}

/**
 * Returns the folder of the advisory index. It must be private, because a writer could hide advisories. The runner’s
 * temporary folder belongs to one job, while its tool cache outlives jobs on self-hosted runners. In a terminal, the
 * folder is in the home directory.
 */
function cacheFolder({ env }: Host): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-advisories');
}
