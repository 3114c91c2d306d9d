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

/** Returns the source of advisories. A URL is the address of an OSV API. Any other value is a folder. */
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

/** The folder is chosen on first use, because the base takes time to read. */
function folderSource(
  folder: string,
  dependencies: AdvisoryDependencies,
  host: Host,
): AdvisorySource {
  return {
    find: async (packages, onProgress, aliasIds) => {
      const chosen = await advisoriesOfBase(folder, host);
      try {
        return await openAdvisories({ folder: chosen.path }, dependencies).find(
          packages,
          onProgress,
          aliasIds,
        );
      } finally {
        await chosen.remove();
      }
    },
  };
}

/** Adds a fix to an error without a fix. Only malformed responses and damaged archives cause such errors. */
function withFixes(source: AdvisorySource): AdvisorySource {
  return {
    find: (packages, onProgress, aliasIds) =>
      source.find(packages, onProgress, aliasIds).catch((error: unknown) => {
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
 * Returns the folder of the advisory index. The folder must be private, because a different user with write access
 * could hide advisories. On a runner, it is the temporary folder, which belongs to one job. The tool cache of a
 * self-hosted runner remains after the job. In a terminal, the folder is in the home directory.
 */
function cacheFolder({ env }: Host): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-advisories');
}
