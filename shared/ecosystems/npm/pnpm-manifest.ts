/** npm: `package.yaml` and `package.json5`, which pnpm reads where there is no `package.json`. */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { DEPENDENCY_KINDS, MANIFEST } from './manifest.ts';

/** pnpm takes the first that is there. */
export const PNPM_MANIFESTS = ['package.json5', 'package.yaml'];

/** Whether pnpm reads another manifest in its place. */
export function isShadowed(file: EcosystemFile, context: ParseContext): boolean {
  return context.file(besidePath(file.path, MANIFEST)) !== undefined;
}

/**
 * The manifest in `package.yaml`; undefined for one of another tool, such as Haskell's hpack.
 *
 * @throws {DataError} `unreadable` for `package.json5`, `not-a-lockfile` for what neither of them reads.
 */
export function readPnpmManifest(file: EcosystemFile): JsonObject | undefined {
  if (file.path.endsWith('.json5')) {
    const message =
      'pnpm reads this manifest, and this tool does not. Fix: write it as package.json';
    throw new DataError('unreadable', message, { path: file.path });
  }
  const manifest = parseYaml(file.bytes.toString('utf8'), file.path);
  if (!isObject(manifest)) throw notALockfile(file, 'keys', 'write the manifest as package.json');
  if (DEPENDENCY_KINDS.every((kind) => isOfHpack(manifest[kind]))) {
    return undefined;
  }
  return manifest;
}

/** Nothing, or a list of plain names with ranges: `aeson >= 2`. pnpm installs none of that. */
function isOfHpack(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && value.every((one) => isObject(one) || !/[:/@]/.test(`${one}`));
}
