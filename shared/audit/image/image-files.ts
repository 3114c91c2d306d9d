/** An image as files that rules check. */
import { DataError } from '../../errors/errors.ts';
import { asObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { Layer } from '../../model/inventory.ts';
import type { AuditFile } from '../area.ts';
import { layerParts, type SearchedLayers } from './layer-parts.ts';
import { readParts } from './read-parts.ts';

export interface ImageForAudit {
  /** The configuration as stored. */
  readonly config: Buffer;
  /** Annotations of the manifest. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly layers: readonly Layer[];
  /** Number of layers of the base image. Undefined if it is unknown. */
  readonly baseLayers: number | undefined;
  readonly searched: SearchedLayers;
  /** The text of `/etc/passwd`. Undefined if the image has none. */
  readonly accounts: string | undefined;
}

/** Returns the parts of an image, and what could not be read. Without a configuration, the files are still checked. */
export function imageFiles({
  config,
  annotations,
  layers,
  baseLayers,
  searched,
  accounts,
}: ImageForAudit): {
  readonly files: readonly AuditFile[];
  readonly problems: readonly DataError[];
} {
  const files = [
    ...(accounts === undefined ? [] : [{ path: 'etc/passwd', text: accounts, image: {} }]),
  ];
  const found = layerParts(searched, layers, baseLayers);
  try {
    const parsed = asObject(parseJson(config, 'config'), '$');
    const parts = readParts({ config: parsed, annotations, baseLayers });
    return { files: [...files, ...parts, ...found], problems: [] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { files: [...files, ...found], problems: [error] };
  }
}
