/** Reads `package.yaml` and `package.json5`, which pnpm uses if there is no `package.json`. */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { DEPENDENCY_KINDS, MANIFEST } from './manifest.ts';

/** Manifest names in pnpm's order of precedence. */
export const PNPM_MANIFESTS = ['package.json5', 'package.yaml'];

/** True if pnpm ignores the `package.yaml`, because the same folder contains a `package.json`. */
export function isShadowed(file: EcosystemFile, context: ParseContext): boolean {
  return context.file(besidePath(file.path, MANIFEST)) !== undefined;
}

/**
 * Returns the manifest in `package.yaml`. Returns undefined if the file belongs to another tool. For example, hpack for
 * Haskell has a file with this name.
 *
 * @throws {DataError} `unreadable` for `package.json5`, `not-a-lockfile` if neither pnpm nor hpack can read the file.
 */
export function readPnpmManifest(file: EcosystemFile): JsonObject | undefined {
  if (file.path.endsWith('.json5')) {
    const message = 'This pnpm manifest format is not supported. Fix: convert it to package.json';
    throw new DataError('unreadable', message, { path: file.path });
  }
  const manifest = parseYaml(file.bytes.toString('utf8'), file.path);
  if (!isObject(manifest)) throw notALockfile(file, 'keys', 'convert the manifest to package.json');
  if (DEPENDENCY_KINDS.every((kind) => isOfHpack(manifest[kind]))) {
    return undefined;
  }
  return manifest;
}

/**
 * True if a dependency field is missing, or lists names with ranges as hpack does, such as `aeson >= 2`. pnpm installs
 * nothing from such a list.
 */
function isOfHpack(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && value.every((one) => isObject(one) || !/[:/@]/.test(`${one}`));
}
