import { hash } from 'node:crypto';
import { join } from 'node:path';
import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { makeFolder } from '../files/make-folder.ts';
import { touchFile } from '../files/touch-file.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import { removeFile } from '../files/write-file.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { Network } from '../net/network.ts';
import { redactUrl } from '../net/redact.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { osvCoordinates } from '../versions/osv-coordinates.ts';
import type { AdvisorySource } from './advisory-source.ts';
import { type BucketArchive, fetchArchive, fetchModifiedIds, isCurrent } from './bucket-archive.ts';
import { bucketEcosystems } from './bucket-url.ts';
import { contradictions, type ModifiedIds } from './modified-ids.ts';
import { openFolder } from './open-folder.ts';
import type { FolderDependencies } from './open-indexes.ts';

/** A cache that keeps archives between runs. Archives that are not in the cache are downloaded. */
export interface ArchiveCache {
  /** Returns true if the archive was restored to its path. */
  restore(archive: BucketArchive): Promise<boolean>;
  save(archive: BucketArchive): Promise<void>;
}

export interface BucketDependencies extends FolderDependencies {
  readonly network: Network;
  /** Folder for archives. It must be private, because its content determines which advisories are found. */
  readonly archiveFolder: string;
  readonly guarded: GuardedFolders;
  readonly archiveCache?: ArchiveCache | undefined;
}

/** Number of archives to download at the same time. */
const CONCURRENCY = 2;

/** An archive in the bucket that this run obtained. */
interface Obtained extends BucketArchive {
  /** True if this run downloaded the archive. */
  readonly isFetched: boolean;
  readonly stated?: ModifiedIds | undefined;
}

/**
 * Opens OSV's public bucket, or a mirror with the same layout. Downloads each archive at most once a day, and only if a
 * package belongs to its ecosystem.
 */
export function openBucket(url: string, deps: BucketDependencies): AdvisorySource {
  const digest = hash('sha256', url, 'hex');
  const folder = join(deps.archiveFolder, digest);
  return {
    find: async (packages, onProgress, aliasIds) => {
      const archives = await obtainAll(url, folder, packages, deps);
      const ecosystems = new Set(archives.map(({ ecosystem }) => ecosystem));
      const name = redactUrl(url).replace(/\/+$/, '');
      const options = { ...deps, name, ecosystems, isComplete: true };
      try {
        const answer = await openFolder(folder, options).find(packages, onProgress, aliasIds);
        const stated = archives.flatMap((each) =>
          contradictionsOf(each, answer.data.records, name),
        );
        const problems = [...answer.problems, ...stated];
        const faulty = archives.filter((each) => isFaulty(each, problems, name));
        forget(faulty);
        await keep(
          archives.filter((each) => !faulty.includes(each)),
          deps,
        );
        return { ...answer, problems };
      } catch (error) {
        forget(archives);
        throw error;
      }
    },
  };
}

async function obtainAll(
  bucket: string,
  folder: string,
  packages: readonly Package[],
  deps: BucketDependencies,
): Promise<readonly Obtained[]> {
  const { network, guarded } = deps;
  makeFolder(folder, guarded);
  const bases = packages
    .flatMap(osvCoordinates)
    .map(({ ecosystem }) => parseEcosystem(ecosystem).base);
  const listed = await bucketEcosystems(bucket, network);
  const wanted = [...new Set(bases)].filter((base) => listed.has(base)).sort();
  return await mapConcurrently(wanted, CONCURRENCY, (ecosystem) => {
    const path = join(folder, ecosystem, 'all.zip');
    return obtain({ bucket, ecosystem, path, guarded }, deps);
  });
}

async function obtain(archive: BucketArchive, deps: BucketDependencies): Promise<Obtained> {
  const { network, archiveCache } = deps;
  if (await isCurrent(archive.path, network.now())) return { ...archive, isFetched: false };
  const isRestored = (await archiveCache?.restore(archive)) === true;
  if (!isRestored) await fetchArchive(archive, network);
  await touchFile(archive.path, new Date(network.now()));
  if (isRestored) return { ...archive, isFetched: false };
  const stated = await fetchModifiedIds(archive, network);
  return { ...archive, isFetched: true, stated };
}

function contradictionsOf(
  { ecosystem, stated }: Obtained,
  records: readonly Parameters<typeof contradictions>[0][] = [],
  name: string,
): readonly Problem[] {
  if (stated === undefined) return [];
  const own = records.filter((each) => each.ecosystem === ecosystem);
  return own.flatMap((each) => contradictions(each, stated, name));
}

function isFaulty({ ecosystem }: Obtained, problems: readonly Problem[], name: string): boolean {
  const shown = `${name}/${ecosystem}`;
  return problems.some(({ path }) => path === shown || path.startsWith(`${shown}/`));
}

/** Removes archives with a problem, so that the next run downloads them again. */
function forget(archives: readonly Obtained[]): void {
  for (const { path, guarded } of archives) removeFile(path, guarded);
}

async function keep(archives: readonly Obtained[], deps: BucketDependencies): Promise<void> {
  for (const archive of archives.filter(({ isFetched }) => isFetched)) {
    await deps.archiveCache?.save(archive);
  }
}
