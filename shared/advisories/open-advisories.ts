import type { Network } from '../net/network.ts';
import type { AdvisorySource } from './advisory-source.ts';
import { openApi } from './open-api.ts';
import { type FolderDependencies, openFolder } from './open-folder.ts';

/** Path of a folder on disk, or URL of an OSV API. */
export type AdvisoryLocation = { readonly folder: string } | { readonly url: string };

export interface AdvisoryDependencies extends FolderDependencies {
  readonly network: Network;
}

/** Opens an advisory source. Nothing is read or sent before the first query. */
export function openAdvisories(
  location: AdvisoryLocation,
  deps: AdvisoryDependencies,
): AdvisorySource {
  if ('folder' in location) return openFolder(location.folder, deps);
  return openApi(location.url, deps.network);
}
