import { resolve } from 'node:path';
import type { AdvisorySource } from '../../shared/advisories/advisory-source.ts';
import { type AdvisoryLocation, openAdvisories } from '../../shared/advisories/open-advisories.ts';
import type { BucketDependencies } from '../../shared/advisories/open-bucket.ts';
import { DataError, RemoteError, UserError } from '../../shared/errors/errors.ts';
import type { CacheSetting } from '../../shared/github/cache-access.ts';
import { cacheFolder } from '../../shared/host/cache-folder.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from '../../shared/host/network.ts';
import { archiveCache } from './archive-cache.ts';
import { advisoriesOfBase } from './base-advisories.ts';

/**
 * Returns the source of advisories: an OSV API, a bucket or a folder.
 *
 * @param cache Setting for the GitHub Actions cache, which stores the archives of a bucket.
 */
export function advisoriesAt(
  location: string,
  host: Host,
  cache: CacheSetting = 'false',
): AdvisorySource {
  const indexFolder = cacheFolder(host.env, 'assay-advisories');
  const dependencies = {
    network: networkOf(host),
    cacheFolder: indexFolder,
    archiveFolder: cacheFolder(host.env, 'assay-archives'),
    guarded: guardedFolders(host),
    archiveCache: archiveCache(cache, indexFolder, host),
  };
  const place = placeOf(location);
  if (place !== undefined) return withFixes(openAdvisories(place, dependencies));
  return withFixes(folderSource(resolve(host.workspace, location), dependencies, host));
}

/** Prefix of a location that is the URL of a bucket. A URL without this prefix is the URL of an API. */
const BUCKET_PREFIX = 'bucket:';

/** Matches the host of OSV's public bucket, which has several URLs. */
const PUBLIC_HOST = /(?:^|\.)storage\.googleapis\.com$/;

/**
 * Returns the service at a location. Returns undefined for a folder.
 *
 * @throws {UserError} `input-invalid` for a URL that is neither http nor https.
 */
function placeOf(location: string): Exclude<AdvisoryLocation, { folder: string }> | undefined {
  const isBucket = location.startsWith(BUCKET_PREFIX);
  const url = isBucket ? location.slice(BUCKET_PREFIX.length) : location;
  const [scheme] = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(url) ?? [];
  if (scheme === undefined && !isBucket) return undefined;
  if (scheme !== undefined && /^https?$/i.test(scheme) && URL.canParse(url)) {
    return isBucket || PUBLIC_HOST.test(new URL(url).hostname) ? { bucket: url } : { url };
  }
  throw new UserError(
    'input-invalid',
    `The \`advisories\` input contains an unsupported URL: ${location}.`,
    'Set `advisories` to the https URL of an OSV API, to `bucket:` followed by the https URL of a bucket, or to a folder.',
  );
}

/**
 * Returns a source that reads advisories from a folder. Reading the base takes time, so the folder is chosen on first
 * use.
 */
function folderSource(
  folder: string,
  dependencies: BucketDependencies,
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

/**
 * Adds a fix to an error that does not have one. Such errors occur only for malformed responses and damaged archives.
 */
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
    'Check that `advisories` is the https URL of an OSV API, or `bucket:` and the URL of a bucket, and that no proxy or login page responds in place of the service.';
  return new RemoteError(error.code, error.message, error.call, { cause: error, fix });
}
