import { DataError } from '../errors/errors.ts';
import type { LayerContents } from './layer-contents.ts';
import type { LayerSource } from './layer-thread.ts';
import { mergeLayers } from './merge-layers.ts';
import { removalsByLayer, shownBelow } from './whiteouts.ts';

/**
 * Maximum number of layers that are read again for one image, which takes as long as the first time. Docker has the
 * same limit for layers.
 */
const MAX_READ_AGAIN = 127;

/**
 * Returns the layers with each file at the path where engines unpack it. Paths in a layer can pass through symbolic
 * links in lower layers. For example, a layer can contain `lib/x` although `lib` is a link in its Debian base image.
 * Such a layer is read again with these links. Tools that copy a container's file system never write such layers, but
 * tools that do not know the base image can.
 *
 * @param layers The layers as read for `sources`, base layer first.
 * @throws {DataError} `limit-exceeded`.
 */
export async function throughLinks(
  layers: readonly LayerContents[],
  sources: readonly LayerSource[],
  read: (source: LayerSource) => Promise<LayerContents | undefined>,
): Promise<readonly LayerContents[]> {
  const settled: LayerContents[] = [];
  const isLinkBelow = linksBelow(settled);
  let again = 0;
  for (const [index, contents] of layers.entries()) {
    const source = sources[index];
    if (source === undefined || !contents.assumed.some(isLinkBelow)) {
      settled.push(contents);
      continue;
    }
    again += 1;
    if (again > MAX_READ_AGAIN) throw tooMany(source.digest);
    const { symlinks } = mergeLayers(settled);
    const links = [...symlinks].map(([path, target]) => ({ path, target }));
    settled.push((await read({ ...source, linksBelow: links })) ?? contents);
  }
  return settled;
}

/**
 * Returns a function that checks whether the given layers contain a symbolic link at a path. The function also returns
 * true for a hard link, because its target can be a symbolic link.
 */
function linksBelow(layers: readonly LayerContents[]): (path: string) => boolean {
  const known: ReadonlySet<string>[] = [];
  const linksOf = (layer: number): ReadonlySet<string> => {
    known[layer] ??= linksIn(layers[layer]);
    return known[layer];
  };
  const removals = removalsByLayer(layers);
  return (path) => {
    const at = (layer: number) => linksOf(layer).has(path) || undefined;
    return shownBelow(path, { count: layers.length, at, removals }) === true;
  };
}

function linksIn(contents: LayerContents | undefined): ReadonlySet<string> {
  const { symlinks = [], hardLinks = [] } = contents ?? {};
  return new Set([...symlinks, ...hardLinks].map(({ path }) => path));
}

function tooMany(digest: string): DataError {
  const message = `more than ${MAX_READ_AGAIN} layers have files behind symbolic links in other layers, up to ${digest}`;
  return new DataError('limit-exceeded', message, { path: digest });
}
