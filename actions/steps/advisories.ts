import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AdvisorySource } from '../../shared/advisories/advisory-source.ts';
import { openAdvisories } from '../../shared/advisories/open-advisories.ts';
import { isTracked, placeBelow } from '../../shared/compare/deciding-tree.ts';
import { DataError, RemoteError, UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import { proposalFor } from './base.ts';
import { networkOf } from './network.ts';

/** Where advisories come from: an address is asked, anything else is a folder. */
export function advisoriesAt(location: string, host: Host): AdvisorySource {
  const world = { network: networkOf(host), cacheFolder: cacheFolder(host) };
  const [scheme] = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(location) ?? [];
  if (scheme === undefined) {
    const folder = resolve(host.workspace, location);
    return warningOfProposed(folder, withCures(openAdvisories({ folder }, world)), host);
  }
  if (/^https?$/i.test(scheme)) return withCures(openAdvisories({ url: location }, world));
  throw new UserError(
    'input-invalid',
    `Input advisories begins with ${scheme}://, which cannot be read.`,
    'Give the https address of an OSV API, or the path of a folder.',
  );
}

/** A folder that a pull request can change is no judge of it. */
function warningOfProposed(folder: string, source: AdvisorySource, host: Host): AdvisorySource {
  return {
    find: async (packages, onProgress) => {
      if (await isProposed(folder, host)) {
        host.annotate(
          'warning',
          `The advisories in ${shownPath(host, folder)} are those of this change: git tracks them. Fix: keep them outside of the repository, or check out the base into a folder of its own.`,
        );
      }
      return await source.find(packages, onProgress);
    },
  };
}

async function isProposed(folder: string, host: Host): Promise<boolean> {
  if (placeBelow(host.workspace, folder) === undefined) return false;
  const proposal = await proposalFor(folder, host);
  if (proposal === undefined) return false;
  const tree = proposal.deciding?.tree;
  return tree === undefined || (await isTracked(tree, placeBelow(tree.top, folder) ?? ''));
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
