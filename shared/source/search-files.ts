import { DataError } from '../errors/errors.ts';
import type { TarEntry } from '../tar/entry.ts';
import { expandInto } from '../tar/expand-sparse.ts';
import type { TarSink } from '../tar/reader.ts';
import { expandSparse } from '../tar/sparse-map.ts';
import type { LayerRequest } from './layer-contents.ts';
import type { LayerState } from './layer-state.ts';
import { isNoted } from './noted-files.ts';
import type { FileSearch } from './search-file.ts';

/** Searches the files of a layer, and notes the files whose mode matters. */
interface FilesSearch {
  /** Returns the part of the data that is needed for `taken` and for the search. */
  entry(entry: TarEntry, taken: boolean | TarSink): boolean | TarSink;
  /** Searches the data of a file that is kept as a whole. */
  data(entry: TarEntry, bytes: Buffer): void;
}

type Job = Pick<LayerRequest, 'digest' | 'limits'>;

export function searchFiles(search: FileSearch, gathered: LayerState, job: Job): FilesSearch {
  const keep = ({ path }: TarEntry): void => {
    const secrets = [...search.end()];
    gathered.searchedFiles += 1;
    if (secrets.length === 0) return;
    const file = { path, secrets };
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
      end: () => keep(entry),
    };
    if (entry.sparse === undefined) return sink;
    return expandInto(sink, entry.sparse, spendOnHoles(entry, gathered, job), job.digest);
  };
  return {
    entry: (entry, taken) => {
      if (isNoted(entry)) {
        // Everybody can write to a link, but not to its target.
        gathered.noted.set(entry.path, entry.type === 'symlink' ? 0 : entry.mode & MODE_BITS);
        requireFew(gathered.noted.size, 'files with special rights', job);
      }
      if (entry.type !== 'file' || taken === true) return taken;
      const sink = sinkFor(entry);
      return taken === false ? sink : both(taken, sink);
    },
    data: (entry, bytes) => {
      const content =
        entry.sparse === undefined ? bytes : expandSparse(bytes, entry.sparse, job.digest);
      search.start(entry.path);
      search.push(content);
      keep(entry);
    },
  };
}

const MODE_BITS = 0o7777;

function requireFew(count: number, what: string, { digest, limits }: Job): void {
  if (count <= limits.maxFound) return;
  const message = `the layer ${digest} has more than ${limits.maxFound} ${what}`;
  throw new DataError('limit-exceeded', message, { path: digest });
}

/** Counts the zero bytes of sparse files. A file over the limit is reported, because its rest is not searched. */
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

/** Gives the data to two sinks until both need no more. */
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
