import { DataError } from '../errors/errors.ts';
import type { LayerContents } from './layer-contents.ts';
import { mergeLayers } from './merge-layers.ts';
import type { LayerSource } from './read-layers.ts';
import { removalsByLayer, shownBelow } from './whiteouts.ts';

/** Layers read again for one image: Docker's own limit of layers. Each costs as much as it did before. */
const MAX_READ_AGAIN = 127;

/**
 * The layers, each with its files where it is unpacked to. What leads through symbolic links of the layers
 * below is read again with these in hand. Tools that copy the file system of a container never write such a
 * layer; those that put folders together without looking at the base do, for one `lib/x` on a Debian whose
 * `lib` is a link.
 *
 * @param layers As read for `orders`, base first.
 * @throws {DataError} `limit-exceeded`.
 */
export async function throughLinks(
  layers: readonly LayerContents[],
  orders: readonly LayerSource[],
  read: (order: LayerSource) => Promise<LayerContents | undefined>,
): Promise<readonly LayerContents[]> {
  const settled: LayerContents[] = [];
  const isLinkBelow = linksBelow(settled);
  let again = 0;
  for (const [index, contents] of layers.entries()) {
    const order = orders[index];
    if (order === undefined || !contents.assumed.some(isLinkBelow)) {
      settled.push(contents);
      continue;
    }
    again += 1;
    if (again > MAX_READ_AGAIN) throw tooMany(order.digest);
    const { symlinks } = mergeLayers(settled);
    const links = [...symlinks].map(([path, target]) => ({ path, target }));
    settled.push((await read({ ...order, linksBelow: links })) ?? contents);
  }
  return settled;
}

/**
 * Tells whether the layers, so many as there are by then, show a symbolic link at a path, or a hard link,
 * which may be one to a symbolic link.
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
  const message = `more than ${MAX_READ_AGAIN} layers have files behind symbolic links of other layers, up to ${digest}`;
  return new DataError('limit-exceeded', message, { path: digest });
}
