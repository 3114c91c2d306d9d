import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import type { PackageOrigin } from '../../model/package.ts';

/** The layer that an entry of the history created, and the part of the image to which the entry belongs. */
export interface HistoryPlace {
  readonly layer?: number;
  readonly origin?: PackageOrigin;
}

/**
 * Returns a place for each entry of the history. If the history contradicts the layers, the places are unknown. An entry
 * between the last layer of the base and the first layer of the application can belong to both.
 *
 * @param baseLayers Number of layers of the base image. Undefined if it is unknown.
 */
export function historyPlaces(
  config: JsonObject,
  baseLayers: number | undefined,
): readonly HistoryPlace[] {
  const { history } = config;
  const ids = objectAt(config, 'rootfs')?.['diff_ids'];
  if (!Array.isArray(history) || !Array.isArray(ids)) return [];
  const isEmpty = history.map((entry) => isObject(entry) && entry['empty_layer'] === true);
  if (isEmpty.filter((empty) => !empty).length !== ids.length) return [];
  let layers = 0;
  return isEmpty.map((empty) => {
    const own = empty ? {} : { layer: layers };
    if (!empty) layers += 1;
    return { ...own, ...originOf(layers, empty, baseLayers) };
  });
}

/** @param layers Number of layers up to and including the entry. */
function originOf(
  layers: number,
  isEmpty: boolean,
  baseLayers: number | undefined,
): Pick<HistoryPlace, 'origin'> {
  if (baseLayers === undefined || (isEmpty && layers === baseLayers)) return {};
  return { origin: layers <= baseLayers ? 'base' : 'application' };
}
