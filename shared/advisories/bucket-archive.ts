import { stat } from 'node:fs/promises';
import { openDraftFile } from '../files/draft-file.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import { download } from '../net/download.ts';
import type { Network } from '../net/network.ts';
import { BUCKET, bucketUrl } from './bucket-url.ts';
import { type ModifiedIds, modifiedIdRows } from './modified-ids.ts';
import { MAX_ARCHIVE_BYTES } from './read-zip.ts';

/**
 * Maximum size of `modified_id.csv`, in bytes. A row is 45 bytes long, and the largest ecosystem has 500,000 records.
 */
const MAX_LIST_BYTES = 256 * 1024 * 1024;

const NOT_FOUND = 404;
const DAY_MS = 86_400_000;

/** An archive in the bucket, and its local copy. */
export interface BucketArchive {
  readonly bucket: string;
  readonly ecosystem: string;
  /** Path to the local copy. */
  readonly path: string;
  readonly guarded: GuardedFolders;
}

/** Returns true if the local copy was downloaded on the day of `now`, in UTC. */
export async function isCurrent(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && dayOf(found.mtimeMs) === dayOf(now);
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}

/**
 * Downloads an archive without credentials.
 *
 * @throws {RemoteError}
 */
export async function fetchArchive(archive: BucketArchive, network: Network): Promise<void> {
  const { bucket, ecosystem, path, guarded } = archive;
  const url = bucketUrl(bucket, ecosystem, 'all.zip');
  const draft = openDraftFile(path, guarded);
  try {
    await download(network, url, { service: BUCKET, maxBytes: MAX_ARCHIVE_BYTES }, draft.write);
    draft.close();
    draft.publish();
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/**
 * Returns the list of records that belongs to an archive. Returns undefined if the bucket does not have this list. Some
 * mirrors copy only the archives.
 *
 * @throws {RemoteError | DataError}
 */
export async function fetchModifiedIds(
  { bucket, ecosystem }: BucketArchive,
  network: Network,
): Promise<ModifiedIds | undefined> {
  const url = bucketUrl(bucket, ecosystem, 'modified_id.csv');
  const rows = modifiedIdRows(`${ecosystem}/modified_id.csv`);
  const options = { service: BUCKET, maxBytes: MAX_LIST_BYTES, accept: [NOT_FOUND] };
  const status = await download(network, url, options, rows.push);
  return status === NOT_FOUND ? undefined : rows.end();
}
