/** Converts an image to files that the rules can check. */
import { DataError } from '../../errors/errors.ts';
import { asObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { Layer } from '../../model/inventory.ts';
import type { AuditFile } from '../area.ts';
import { omittedPlaces } from '../secrets/secrets.ts';
import { layerParts, type SearchedLayers } from './layer-parts.ts';
import { readParts } from './read-parts.ts';

export interface ImageForAudit {
  /** The bytes of the stored configuration. */
  readonly config: Buffer;
  /** The bytes of the stored manifest. */
  readonly manifest: Buffer;
  /** The bytes of the stored index that lists the image. */
  readonly index?: Buffer | undefined;
  /** The provenance attestation that BuildKit attached to the image. */
  readonly provenance?: Buffer | undefined;
  readonly layers: readonly Layer[];
  /** Number of layers in the base image. Undefined if unknown. */
  readonly baseLayers: number | undefined;
  readonly searched: SearchedLayers;
  /** The text of `/etc/passwd`. Undefined if the image does not have this file. */
  readonly accounts: string | undefined;
}

/**
 * Returns the parts of an image, and a problem for each part that could not be read. Returns the files even if the
 * configuration is missing.
 */
export function imageFiles({
  config,
  manifest,
  index,
  provenance,
  layers,
  baseLayers,
  searched,
  accounts,
}: ImageForAudit): {
  readonly files: readonly AuditFile[];
  readonly problems: readonly DataError[];
  /** Problems with files that have too many secrets of one kind. A policy can exclude these files. */
  readonly omitted: readonly DataError[];
} {
  const texts = { 'etc/passwd': accounts, 'provenance.json': provenance?.toString('utf8') };
  const files = Object.entries(texts).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text, image: {} }],
  );
  const found = layerParts(searched, layers, baseLayers);
  const omitted = searched.secrets.flatMap(({ path, omitted: places = 0 }) =>
    places === 0 ? [] : omittedPlaces(path, places),
  );
  try {
    const parts = readParts({
      config: parsed(config, 'config'),
      manifest: parsed(manifest, 'manifest'),
      index: index && parsed(index, 'index'),
      baseLayers,
    });
    return { files: [...files, ...parts, ...found], problems: [], omitted };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { files: [...files, ...found], problems: [error], omitted };
  }
}

function parsed(bytes: Buffer, path: string): JsonObject {
  return asObject(parseJson(bytes, path), '$');
}
