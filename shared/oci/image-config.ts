import { requireExactKeys } from '../json/exact-keys.ts';
import {
  asObject,
  asString,
  isObject,
  type JsonObject,
  objectAt,
  optionalArray,
  stringAt,
} from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import type { Platform } from './image-store.ts';
import { PLATFORM_KEYS } from './manifest.ts';

/**
 * Maximum size of a configuration including its history and labels, in bytes. The largest known configurations have
 * about 100 KiB.
 */
export const MAX_CONFIG_BYTES = 8 * 1024 * 1024;

/** The fields of an image configuration that Assay uses. */
export interface ImageConfig {
  readonly platform: Platform;
  /** Digests of the uncompressed layers, base layer first. */
  readonly diffIds: readonly string[];
  readonly history: readonly HistoryLine[];
  readonly labels: Readonly<Record<string, string>>;
}

interface HistoryLine {
  readonly createdBy?: string | undefined;
  /** True if the command did not change any file and therefore did not create a layer. */
  readonly isEmptyLayer: boolean;
}

/**
 * @throws {DataError} `malformed`.
 * @see OCI image specification v1.1, config.md
 */
export function parseImageConfig(bytes: Buffer, path: string): ImageConfig {
  const value = asObject(parseExactJson(bytes, path), '$');
  requireExactKeys(value, CONFIG_KEYS, '$', path);
  const rootfs = objectAt(value, 'rootfs') ?? {};
  requireExactKeys(rootfs, ROOTFS_KEYS, '$.rootfs', path);
  const diffIds = optionalArray(rootfs['diff_ids'], '$.rootfs.diff_ids') ?? [];
  return {
    platform: {
      os: stringAt(value, 'os') ?? '',
      architecture: stringAt(value, 'architecture') ?? '',
      variant: stringAt(value, 'variant'),
    },
    diffIds: diffIds.map((id, index) => asString(id, `$.rootfs.diff_ids[${index}]`)),
    history: (optionalArray(value['history'], '$.history') ?? []).map(historyLine),
    labels: labelsOf(objectAt(value, 'config') ?? {}),
  };
}

const CONFIG_KEYS = [...PLATFORM_KEYS, 'rootfs', 'history', 'config'];
const ROOTFS_KEYS = ['type', 'diff_ids'];

/**
 * Returns the command that created each layer, base layer first. If the history does not match the layers, all commands
 * are undefined.
 */
export function createdByOf(config: ImageConfig): readonly (string | undefined)[] {
  const lines = config.history.filter((line) => !line.isEmptyLayer);
  const fits = lines.length === config.diffIds.length;
  return config.diffIds.map((_, index) => (fits ? lines[index]?.createdBy : undefined));
}

function historyLine(value: unknown): HistoryLine {
  const line = isObject(value) ? value : {};
  return { createdBy: stringAt(line, 'created_by'), isEmptyLayer: line['empty_layer'] === true };
}

/** Returns the labels as an object without a prototype, because an attacker controls the keys. */
function labelsOf(config: JsonObject): Readonly<Record<string, string>> {
  const labels: Record<string, string> = Object.create(null);
  for (const [key, text] of Object.entries(objectAt(config, 'Labels') ?? {})) {
    if (typeof text === 'string') labels[key] = text;
  }
  return labels;
}
