import type { AdvisorySource } from './advisory-source.ts';
import { openApi } from './open-api.ts';
import { type BucketDependencies, openBucket } from './open-bucket.ts';
import { openFolder } from './open-folder.ts';

/**
 * The path to a folder or file on disk, the URL of an OSV API, or the URL of a bucket with the same layout as OSV's
 * public bucket.
 */
export type AdvisoryLocation =
  | { readonly folder: string }
  | { readonly url: string }
  | { readonly bucket: string };

/** Opens an advisory source. Does not read or send anything before the first query. */
export function openAdvisories(
  location: AdvisoryLocation,
  deps: BucketDependencies,
): AdvisorySource {
  if ('folder' in location) return openFolder(location.folder, deps);
  if ('bucket' in location) return openBucket(location.bucket, deps);
  return openApi(location.url, deps.network);
}
