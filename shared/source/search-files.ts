import { DataError } from '../errors/errors.ts';
import type { MaskedSecret } from '../secrets/masked-secret.ts';
import type { TarEntry } from '../tar/entry.ts';
import { expandInto } from '../tar/expand-sparse.ts';
import type { TarSink } from '../tar/reader.ts';
import { expandSparse } from '../tar/sparse-map.ts';
import type { LayerRequest } from './layer-contents.ts';
import type { LayerState } from './layer-state.ts';
import { isNoted } from './noted-files.ts';
import type { FileSearch, FileSearchResult } from './search-file.ts';

/** Searches the files in a layer, and records the files whose mode matters. */
interface FilesSearch {
  /** Searches the strings in a header, which apply to the next entry. */
  header(texts: readonly string[]): void;
  /**
   * Returns which part of the entry's data must be read, for the search and to collect the file.
   *
   * @param taken The part that must be read to collect the file.
   */
  entry(entry: TarEntry, taken: boolean | TarSink): boolean | TarSink;
  /** Searches the data of a file that is kept as a whole. */
  data(entry: TarEntry, bytes: Buffer): void;
  /** Searches the bytes after the end of the archive. Some readers extract them as additional files. */
  trailing(bytes: Buffer): void;
  end(): void;
}

type Job = Pick<LayerRequest, 'digest' | 'limits'>;

export function searchFiles(search: FileSearch, gathered: LayerState, job: Job): FilesSearch {
  let inHeader: MaskedSecret[] = [];
  let isTrailing = false;
  const keep = ({ path }: Pick<TarEntry, 'path'>, content?: FileSearchResult): void => {
    const secrets = [...inHeader, ...(content?.secrets ?? [])];
    const omitted = content?.omitted ?? 0;
    inHeader = [];
    if (content !== undefined) gathered.searchedFiles += 1;
    if (secrets.length + omitted === 0) return;
    const file = { path, secrets, ...(omitted > 0 && { omitted }) };
    gathered.secrets.push(file);
    gathered.shownSecrets.set(path, file);
    gathered.foundSecrets += secrets.length;
    requireFew(gathered.foundSecrets, 'secrets', job);
  };
  const sinkFor = (entry: TarEntry): TarSink => {
    search.start(entry.path);
    const sink = {
      push: (bytes: Buffer): boolean => {
        search.push(bytes);
        return true;
      },
      end: () => keep(entry, search.end()),
    };
    if (entry.sparse === undefined) return sink;
    return expandInto(sink, entry.sparse, spendOnHoles(entry, gathered, job), job.digest);
  };
  return {
    header: (texts) => {
      inHeader.push(...texts.flatMap((text) => search.name(text)));
    },
    entry: (entry, taken) => {
      if (isNoted(entry)) {
        // The mode of a symbolic link allows everyone to write, but has no effect on its target.
        gathered.noted.set(entry.path, entry.type === 'symlink' ? 0 : entry.mode & MODE_BITS);
        requireFew(gathered.noted.size, 'files with special permissions', job);
      }
      // Some readers extract an entry of an unknown type as a file.
      const hasData = entry.type === 'file' || entry.dataSize > 0;
      if (!hasData) keep(entry);
      if (!hasData || taken === true) return taken;
      const sink = sinkFor(entry);
      return taken === false ? sink : both(taken, sink);
    },
    data: (entry, bytes) => {
      const content =
        entry.sparse === undefined ? bytes : expandSparse(bytes, entry.sparse, job.digest);
      search.start(entry.path);
      search.push(content);
      keep(entry, search.end());
    },
    trailing: (bytes) => {
      if (!isTrailing && bytes.every((byte) => byte === 0)) return;
      if (!isTrailing) search.start(job.digest);
      isTrailing = true;
      search.push(bytes);
    },
    end: () => {
      if (isTrailing) keep({ path: job.digest }, search.end());
    },
  };
}

const MODE_BITS = 0o7777;

function requireFew(count: number, what: string, { digest, limits }: Job): void {
  if (count <= limits.maxFound) return;
  const message = `the layer ${digest} has more than ${limits.maxFound} ${what}`;
  throw new DataError('limit-exceeded', message, { path: digest });
}

/**
 * Returns a function that counts the zero bytes in the holes of a sparse file. Above the limit, the rest of the file is
 * not searched, and the file is reported as too large.
 */
function spendOnHoles(
  { path, dataSize, sparse }: TarEntry,
  gathered: LayerState,
  { limits }: Job,
): (bytes: number) => boolean {
  return (bytes) => {
    gathered.holeBytes += bytes;
    if (gathered.holeBytes <= limits.maxHoleBytes) return true;
    gathered.tooLarge.set(path, sparse?.realSize ?? dataSize);
    return false;
  };
}

/** Passes the data to two sinks until both have enough. */
function both(one: TarSink, other: TarSink): TarSink {
  let needsMore = true;
  return {
    push: (bytes) => {
      needsMore &&= one.push(bytes);
      return other.push(bytes) || needsMore;
    },
    end: () => {
      if (needsMore) one.end();
      other.end();
    },
  };
}
