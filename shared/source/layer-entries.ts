import {
  MIN_ARCHIVE_BYTES,
  mayEndWithArchive,
  withEndWatched,
} from '../binary/appended-archive.ts';
import {
  type ExtractOptions,
  type Extractor,
  extractKindOf,
  extractOptions,
  MAX_JAVA_ARCHIVE_BYTES,
  mayHaveExtract,
  openExtractor,
} from '../binary/extractor.ts';
import { DataError } from '../errors/errors.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import type { TarEntry } from '../tar/entry.ts';
import { expandInto } from '../tar/expand-sparse.ts';
import type { TarSink, TarVisitor } from '../tar/reader.ts';
import { expandSparse } from '../tar/sparse-map.ts';
import { compileWanted } from './compile-wanted.ts';
import type { LayerContents, LayerFile, LayerRequest } from './layer-contents.ts';
import {
  contentsOf,
  emptyLayerState,
  type LayerState,
  replacePath,
  searchedOf,
  takeHardLink,
  takeUncertain,
  takeWhiteout,
} from './layer-state.ts';
import { placesEntries } from './resolve-entry-path.ts';
import type { FileSearch } from './search-file.ts';
import { searchFiles } from './search-files.ts';

type Job = Pick<
  LayerRequest,
  'digest' | 'wanted' | 'extraPaths' | 'linksBelow' | 'hidesOthers' | 'limits'
>;

/** Collects the requested content while the entries in one layer are read. */
export interface LayerCollector extends TarVisitor {
  contents(inflatedBytes: number): LayerContents;
}

/** A compiled layer request. */
interface Wants {
  path(path: string): boolean;
  isListed(path: string): boolean;
  readonly extracts: ReadonlySet<ExtractKind>;
  readonly extracting: ExtractOptions;
}

/** @param search Searches all files for secrets. Undefined if the search was not requested. */
export function collectLayer(job: Job, search?: FileSearch): LayerCollector {
  const isWanted = compileWanted({ ...job.wanted, listed: undefined });
  const extra = new Set(job.extraPaths);
  const extracts = new Set(job.wanted.extracts);
  const wants: Wants = {
    path: (path) => isWanted(path) || extra.has(path),
    isListed: compileWanted({ globs: job.wanted.listed }),
    extracts,
    extracting: extractOptions(extracts),
  };
  const gathered = emptyLayerState();
  const searching = search && searchFiles(search, gathered, job);
  const below = new Map(job.linksBelow?.map(({ path, target }) => [path, target]));
  const place = placesEntries(gathered, below, job.digest);
  let placed: TarEntry | undefined;
  return {
    ...(searching && { header: searching.header, trailing: searching.trailing }),
    entry: (entry, chunk, dataAt = 0) => {
      placed = place(entry);
      const content = chunk === undefined ? 'unknown' : contentAt(chunk, dataAt, entry);
      const taken = takeEntry(placed, content, gathered, wants, job);
      return searching === undefined ? taken : searching.entry(placed, taken);
    },
    data: (entry, bytes) => {
      searching?.data(placed ?? entry, bytes);
      keep(placed ?? entry, bytes, gathered, job);
    },
    contents: (inflatedBytes) => {
      searching?.end();
      const contents = contentsOf(gathered, inflatedBytes);
      return searching === undefined ? contents : { ...contents, searched: searchedOf(gathered) };
    },
  };
}

/**
 * The type of a file's content, according to the bytes so far.
 *
 * - `unknown`: it may be an executable or an archive.
 * - `begins-other`: the file does not start like one, but may end with an archive.
 * - `other`: the file does not end like an archive either.
 */
type Content = 'unknown' | 'begins-other' | 'other';

function contentAt(chunk: Buffer, dataAt: number, { dataSize }: TarEntry): Content {
  if (mayHaveExtract(chunk, dataAt)) return 'unknown';
  return mayEndWithArchive(chunk, dataAt, dataSize) ? 'begins-other' : 'other';
}

/**
 * Records what an entry adds, replaces or removes. Returns which part of its data is needed: all data, only the first
 * bytes, or nothing.
 */
function takeEntry(
  entry: TarEntry,
  content: Content,
  gathered: LayerState,
  wants: Wants,
  job: Job,
): boolean | TarSink {
  gathered.entries += 1;
  if (gathered.entries + gathered.assumed.size > job.limits.maxEntries) {
    throw exceeded(job, `more than ${job.limits.maxEntries} entries and folders`);
  }
  const { path, type } = entry;
  if (takeUncertain(entry, gathered)) return false;
  if (type !== 'directory' && takeWhiteout(path, gathered)) return false;
  replacePath(entry, gathered, job);
  if (type === 'symlink') gathered.symlinks.set(path, entry.linkPath);
  if (type === 'hardlink') takeHardLink(entry, gathered, wants.path(path), job.hidesOthers);
  if (type !== 'directory' && wants.isListed(path)) listFile(path, gathered);
  if (type !== 'file') return false;
  if (wants.path(path)) return fits(entry, gathered, job);
  return scanFile(entry, content, gathered, wants, job);
}

/** Lists a file without its content. If content is already known for the path, that content is kept. */
function listFile(path: string, { files, keptBytes }: LayerState): void {
  if (!files.has(path)) files.set(path, { path, start: keptBytes, end: keptBytes, isListed: true });
}

function scanFile(
  { path, dataSize, sparse }: TarEntry,
  content: Content,
  gathered: LayerState,
  { extracts, extracting }: Wants,
  job: Job,
): false | TarSink {
  const kind = extracts.size === 0 ? undefined : extractKindOf(path, extracts);
  if (kind === undefined) return false;
  const isPlain = kind === 'executable' && sparse === undefined;
  if (isPlain && content === 'other') return false;
  const size = sparse?.realSize ?? dataSize;
  if (kind === 'java-archive' && size > MAX_JAVA_ARCHIVE_BYTES) {
    gathered.tooLarge.set(path, size);
    return false;
  }
  const inner =
    isPlain && content === 'begins-other' ? undefined : openExtractor(kind, path, size, extracting);
  const gatherer =
    kind === 'executable' && size >= MIN_ARCHIVE_BYTES ? withEndWatched(size, inner) : inner;
  if (gatherer === undefined) return false;
  const sink = {
    push: gatherer.push,
    end: () => keepExtract(path, gatherer, gathered, job),
  };
  if (sparse === undefined) return sink;
  const spend = (bytes: number) => spendOnHoles(path, size, bytes, gathered, job);
  return expandInto(sink, sparse, spend, job.digest);
}

/**
 * Adds the zero bytes in the holes of a sparse file to the total. Returns false if the total exceeds the limit. Only
 * programs can reach it, because other files are skipped after their first bytes.
 */
function spendOnHoles(
  path: string,
  size: number,
  bytes: number,
  gathered: LayerState,
  job: Job,
): boolean {
  if (gathered.holeBytes + bytes > job.limits.maxHoleBytes) {
    gathered.tooLarge.set(path, size);
    return false;
  }
  gathered.holeBytes += bytes;
  return true;
}

function keepExtract(path: string, gatherer: Extractor, gathered: LayerState, job: Job): void {
  const extract = gatherer.end();
  if (extract === undefined) return;
  keepBytes({ path, extract: gatherer.kind }, extract, gathered, job);
}

function fits(entry: TarEntry, gathered: LayerState, job: Job): boolean {
  const size = Math.max(entry.dataSize, entry.sparse?.realSize ?? 0);
  if (size > job.limits.maxFileBytes) {
    gathered.tooLarge.set(entry.path, size);
    return false;
  }
  return true;
}

function keep(entry: TarEntry, data: Buffer, gathered: LayerState, job: Job): void {
  const bytes = entry.sparse === undefined ? data : expandSparse(data, entry.sparse, job.digest);
  keepBytes({ path: entry.path }, bytes, gathered, job);
}

function keepBytes(
  file: Pick<LayerFile, 'path' | 'extract'>,
  bytes: Buffer,
  gathered: LayerState,
  job: Job,
): void {
  const start = gathered.keptBytes;
  gathered.keptBytes += bytes.length;
  if (gathered.keptBytes > job.limits.maxKeptBytes) {
    throw exceeded(job, `more than ${job.limits.maxKeptBytes} bytes of files to read`);
  }
  gathered.chunks.push(bytes);
  gathered.files.set(file.path, { ...file, start, end: gathered.keptBytes });
}

function exceeded(job: Job, what: string): DataError {
  return new DataError('limit-exceeded', `the layer ${job.digest} contains ${what}`, {
    path: job.digest,
  });
}
