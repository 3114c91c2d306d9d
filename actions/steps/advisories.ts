import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AdvisorySource } from '../../shared/advisories/advisory-source.ts';
import { openAdvisories } from '../../shared/advisories/open-advisories.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from './network.ts';

/** Where advisories come from: an address is asked, anything else is a folder. */
export function advisoriesAt(location: string, host: Host): AdvisorySource {
  const world = { network: networkOf(host), cacheFolder: cacheFolder(host) };
  if (/^https?:\/\//.test(location)) return openAdvisories({ url: location }, world);
  return openAdvisories({ folder: resolve(host.workspace, location) }, world);
}

/**
 * Whoever can write to an index of advisories can hide some: a runner's is the job's own, as its folder of tools is
 * kept from job to job on machines of one's own, and a terminal's is in the home.
 */
function cacheFolder({ env }: Host): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'assay-advisories');
}
