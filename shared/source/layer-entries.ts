import {
  extractKindOf,
  type Gatherer,
  MAX_JAVA_ARCHIVE_BYTES,
  openGatherer,
} from '../binary/gather.ts';
import { createScratch, type Scratch } from '../binary/scratch.ts';
import { DataError } from '../errors/errors.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import type { TarEntry } from '../oci/tar-entries.ts';
import type { TarSink, TarVisitor } from '../oci/tar-reader.ts';
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
  /** Paths that gave an extract: hard links to them are theirs too. */
  readonly extracted: Set<string>;
  keptBytes: number;
  entries: number;
}

/** What is asked of a layer, made fast to ask. */
interface Wants {
  path(path: string): boolean;
  readonly extracts: ReadonlySet<ExtractKind>;
  readonly scratch: Scratch;
}

export function collectLayer(job: Job): LayerCollector {
  const isWanted = compileWanted(job.wanted);
  const extra = new Set(job.extraPaths);
  const wants: Wants = {
    path: (path) => isWanted(path) || extra.has(path),
    extracts: new Set(job.wanted.extracts),
    scratch: createScratch(),
  };
  const gathered: Gathered = {
    files: [],
    chunks: [],
    hardLinks: [],
    symlinks: [],
    whiteouts: [],
    opaque: [],
    occupied: [],
    tooLarge: [],
    extracted: new Set(),
    keptBytes: 0,
    entries: 0,
  };
  return {
    entry: (entry) => takeEntry(entry, gathered, wants, job),
    data: (entry, bytes) => keep(entry, bytes, gathered, job),
    contents: (inflatedBytes) => contentsOf(gathered, inflatedBytes),
  };
}

/** Notes what the entry does; whether its data is wanted, whole or to look through. */
function takeEntry(entry: TarEntry, gathered: Gathered, wants: Wants, job: Job): boolean | TarSink {
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
  const isWanted = wants.path(path);
  if (type === 'hardlink') {
    const isLink = isWanted || gathered.extracted.has(entry.linkPath);
    if (isLink) gathered.hardLinks.push({ path, target: entry.linkPath });
    return false;
  }
  return isWanted ? fits(entry, gathered, job) : lookThrough(entry, gathered, wants, job);
}

/** Sparse files are left alone: neither compilers nor archivers write them. */
function lookThrough(
  { path, dataSize, sparse }: TarEntry,
  gathered: Gathered,
  { extracts, scratch }: Wants,
  job: Job,
): false | TarSink {
  const kind =
    extracts.size === 0 || sparse !== undefined ? undefined : extractKindOf(path, extracts);
  if (kind === undefined) return false;
  if (kind === 'java-archive' && dataSize > MAX_JAVA_ARCHIVE_BYTES) {
    gathered.tooLarge.push({ path, size: dataSize });
    return false;
  }
  const gatherer = openGatherer(kind, path, dataSize, scratch);
  if (gatherer === undefined) return false;
  return { push: gatherer.push, end: () => keepExtract(path, gatherer, gathered, job) };
}

function keepExtract(path: string, gatherer: Gatherer, gathered: Gathered, job: Job): void {
  const extract = gatherer.end();
  if (extract === undefined) return;
  gathered.extracted.add(path);
  keepBytes({ path, extract: gatherer.kind }, extract, gathered, job);
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
  keepBytes({ path: entry.path }, bytes, gathered, job);
}

function keepBytes(
  file: Pick<LayerFile, 'path' | 'extract'>,
  bytes: Buffer,
  gathered: Gathered,
  job: Job,
): void {
  const start = gathered.keptBytes;
  gathered.keptBytes += bytes.length;
  if (gathered.keptBytes > job.limits.maxKeptBytes) {
    throw exceeded(job, `more than ${job.limits.maxKeptBytes} bytes of files to look into`);
  }
  gathered.chunks.push(bytes);
  gathered.files.push({ ...file, start, end: gathered.keptBytes });
}

function contentsOf(gathered: Gathered, inflatedBytes: number): LayerContents {
  const { chunks, keptBytes, entries: _, extracted: __, ...rest } = gathered;
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
