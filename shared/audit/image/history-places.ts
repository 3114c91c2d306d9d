import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import type { PackageOrigin } from '../../model/package.ts';

/** The layer that a history entry created, and whether the entry comes from the base image or the application. */
export interface HistoryPlace {
  readonly layer?: number;
  readonly origin?: PackageOrigin;
}

/**
 * Returns a location for each history entry. Returns an empty list if the history contradicts the layers. An entry
 * between the layers of the base image and those of the application has no origin, because it can belong to either.
 *
 * @param baseLayers Number of layers in the base image. Undefined if unknown.
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
