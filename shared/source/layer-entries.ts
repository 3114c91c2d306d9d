import { DataError } from '../errors/errors.ts';
import type { TarEntry } from '../oci/tar-entries.ts';
import type { TarVisitor } from '../oci/tar-reader.ts';
import { expandSparse } from '../oci/tar-sparse.ts';
import type { LayerContents, LayerFile, LayerJob, LayerLink } from './layer.ts';
import { compileWanted } from './wanted.ts';

/** @see OCI image specification v1.1, layer.md, "Whiteouts" */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Other names that begin so are AUFS's own notes. */
const AUFS_NOTE = '.wh..wh.';

type Job = Pick<LayerJob, 'digest' | 'wanted' | 'extraPaths' | 'hidesOthers' | 'limits'>;

/** Gathers from the entries of one layer what its job asks for. */
export interface LayerCollector extends TarVisitor {
  contents(inflatedBytes: number): LayerContents;
}

interface Gathered {
  readonly files: LayerFile[];
  readonly chunks: Buffer[];
  readonly hardLinks: LayerLink[];
  readonly symlinks: LayerLink[];
  readonly whiteouts: string[];
  readonly opaque: string[];
  readonly occupied: string[];
  readonly tooLarge: { path: string; size: number }[];
  keptBytes: number;
  entries: number;
}

export function collectLayer(job: Job): LayerCollector {
  const isWanted = compileWanted(job.wanted);
  const extra = new Set(job.extraPaths);
  const wants = (path: string) => isWanted(path) || extra.has(path);
  const gathered: Gathered = {
    files: [],
    chunks: [],
    hardLinks: [],
    symlinks: [],
    whiteouts: [],
    opaque: [],
    occupied: [],
    tooLarge: [],
    keptBytes: 0,
    entries: 0,
  };
  return {
    entry: (entry) => takeEntry(entry, gathered, wants, job),
    data: (entry, bytes) => keep(entry, bytes, gathered, job),
    contents: (inflatedBytes) => contentsOf(gathered, inflatedBytes),
  };
}

/** Notes what the entry does; whether its data is wanted. */
function takeEntry(
  entry: TarEntry,
  gathered: Gathered,
  wants: (path: string) => boolean,
  job: Job,
): boolean {
  gathered.entries += 1;
  if (gathered.entries > job.limits.maxEntries) {
    throw exceeded(job, `more than ${job.limits.maxEntries} entries`);
  }
  const { path, type } = entry;
  if (type === 'directory') return false;
  if (takeWhiteout(path, gathered)) return false;
  if (job.hidesOthers) gathered.occupied.push(path);
  if (type === 'symlink') gathered.symlinks.push({ path, target: entry.linkPath });
  if (type !== 'file' && type !== 'hardlink') return false;
  if (!wants(path)) return false;
  if (type === 'hardlink') {
    gathered.hardLinks.push({ path, target: entry.linkPath });
    return false;
  }
  return fits(entry, gathered, job);
}

function takeWhiteout(path: string, gathered: Gathered): boolean {
  const slash = path.lastIndexOf('/');
  if (!path.startsWith(WHITEOUT, slash + 1)) return false;
  const name = path.slice(slash + 1);
  const folder = path.slice(0, Math.max(slash, 0));
  if (name === OPAQUE) gathered.opaque.push(folder);
  else if (!name.startsWith(AUFS_NOTE)) {
    const hidden = name.slice(WHITEOUT.length);
    gathered.whiteouts.push(folder === '' ? hidden : `${folder}/${hidden}`);
  }
  return true;
}

function fits(entry: TarEntry, gathered: Gathered, job: Job): boolean {
  const size = Math.max(entry.dataSize, entry.sparse?.realSize ?? 0);
  if (size > job.limits.maxFileBytes) {
    gathered.tooLarge.push({ path: entry.path, size });
    return false;
  }
  return true;
}

function keep(entry: TarEntry, data: Buffer, gathered: Gathered, job: Job): void {
  const bytes = entry.sparse === undefined ? data : expandSparse(data, entry.sparse, job.digest);
  const start = gathered.keptBytes;
  gathered.keptBytes += bytes.length;
  if (gathered.keptBytes > job.limits.maxKeptBytes) {
    throw exceeded(job, `more than ${job.limits.maxKeptBytes} bytes of files to look into`);
  }
  gathered.chunks.push(bytes);
  gathered.files.push({ path: entry.path, start, end: gathered.keptBytes });
}

function contentsOf(gathered: Gathered, inflatedBytes: number): LayerContents {
  const { chunks, keptBytes, entries: _, ...rest } = gathered;
  const bytes = new Uint8Array(keptBytes);
  let at = 0;
  for (const chunk of chunks.splice(0)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ...rest, bytes, inflatedBytes };
}

function exceeded(job: Job, what: string): DataError {
  return new DataError('limit-exceeded', `the layer ${job.digest} has ${what}`, {
    path: job.digest,
  });
}
