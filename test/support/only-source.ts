import type { ImageStoreDependencies } from '../../shared/oci/open-image-store.ts';
import { openSources } from '../../shared/source/open-source.ts';
import type { OpenSource, SourceRequest } from '../../shared/source/source.ts';

/** Returns the only source of a request, and closes all sources. */
export async function onlySource(
  request: SourceRequest,
  world: ImageStoreDependencies,
): Promise<OpenSource & { close(): Promise<void> }> {
  const { sources, close } = await openSources(request, world);
  const [source] = sources;
  if (source === undefined) throw new Error('there is no source');
  return { ...source, close };
}
