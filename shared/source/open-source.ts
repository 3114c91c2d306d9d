import type { WantedFiles } from '../model/wanted-files.ts';
import type { ImageStoreDependencies } from '../oci/open-image-store.ts';
import { openPath } from './open-path.ts';
import type {
  OpenSource,
  OpenSources,
  ReadOptions,
  SourceContents,
  SourceRequest,
} from './source.ts';

/**
 * Opens a folder, a file or the requested images.
 *
 * @param threads Maximum number of threads to start in advance for the layers of an image.
 * @throws {UserError} if the target does not exist.
 * @throws {RemoteError | DataError} if a registry or archive fails.
 */
export async function openSources(
  request: SourceRequest,
  deps: ImageStoreDependencies,
  threads = 0,
): Promise<OpenSources> {
  if (request.kind === 'image') {
    // The code for images is large, and is not needed for folders.
    const { openImages } = await import('./open-image.ts');
    return await openImages(request, deps, threads);
  }
  return { sources: [await openPath(request)], close: async () => undefined };
}

/** Reads the needed files in a source, sorted by path. Reports unreadable files as problems. */
export function readFiles(
  source: OpenSource,
  wanted: WantedFiles,
  options: ReadOptions,
): Promise<SourceContents> {
  return source.read(wanted, options);
}
