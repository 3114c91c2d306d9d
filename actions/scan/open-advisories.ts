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

/** Where advisories come from: an address is asked, anything else is a folder. */
export function advisoriesAt(location: string, host: Host): AdvisorySource {
  const world = { network: networkOf(host), cacheFolder: cacheFolder(host) };
  const [scheme] = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(location) ?? [];
  if (scheme === undefined) {
    const folder = resolve(host.workspace, location);
    return withCures(folderSource(folder, world, host));
  }
  if (/^https?$/i.test(scheme)) return withCures(openAdvisories({ url: location }, world));
  throw new UserError(
    'input-invalid',
    `Input advisories begins with ${scheme}://, which cannot be read.`,
    'Give the https address of an OSV API, or the path of a folder.',
  );
}

/** The folder is chosen when it is asked: to read a base takes time. */
function folderSource(folder: string, world: AdvisoryDependencies, host: Host): AdvisorySource {
  return {
    find: async (packages, onProgress) => {
      const chosen = await advisoriesOfBase(folder, host);
      try {
        return await openAdvisories({ folder: chosen.path }, world).find(packages, onProgress);
      } finally {
        await chosen.remove();
      }
    },
  };
}

/** Most failures of a service say what to do. Answers that are none of OSV's, and damaged archives, do not. */
function withCures(source: AdvisorySource): AdvisorySource {
  return {
    find: (packages, onProgress) =>
      source.find(packages, onProgress).catch((error: unknown) => {
        throw withCure(error);
      }),
  };
}

function withCure(error: unknown): unknown {
  if (error instanceof DataError) {
    const { path, line } = error.place;
    const where = line === undefined ? path : `${path}:${line}`;
    const fix = 'Download the advisories again: an archive is whole, or it is not used.';
    return new UserError('input-invalid', `${where}: ${error.message}`, fix, { cause: error });
  }
  if (!(error instanceof RemoteError) || error.fix !== '' || error.code !== 'bad-response') {
    return error;
  }
  const fix =
    'Check that `advisories` is the https address of an OSV API, and that no proxy or login page answers in its place.';
  return new RemoteError(error.code, error.message, error.call, { cause: error, fix });
}

/**
 * Whoever can write to an index of advisories can hide some: a runner's is the job's own, as its folder of tools is
 * kept from job to job on machines of one's own, and a terminal's is in the home.
 */
function cacheFolder({ env }: Host): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-advisories');
}
