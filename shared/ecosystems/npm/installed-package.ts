import { DataError } from '../../errors/errors.ts';
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { licenceOf, npmPackage } from './npm-package.ts';

export interface InstalledPackage {
  readonly found: Package;
  /** Names of what it needs when it runs. */
  readonly needs: readonly string[];
}

/** What each manifest says, read once though many packages need the same: forgotten with the file. */
const known = new WeakMap<EcosystemFile, InstalledPackage | 'none'>();

/** The same as `readInstalled`, for what another package needs: that it cannot be read, its own turn says. */
export function installedBy(file: EcosystemFile): InstalledPackage | undefined {
  try {
    return readInstalled(file);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * The package of a manifest; undefined for one that is of no package of npm.
 *
 * @throws {DataError} when it cannot be read.
 */
export function readInstalled(file: EcosystemFile): InstalledPackage | undefined {
  const result = known.get(file) ?? readManifest(file) ?? 'none';
  known.set(file, result);
  return result === 'none' ? undefined : result;
}

const NEEDED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

function readManifest(file: EcosystemFile): InstalledPackage | undefined {
  const manifest = readJsonObject(file);
  const name = stringAt(manifest, 'name') ?? '';
  const version = stringAt(manifest, 'version') ?? '';
  // Folders of a package may have a package.json of their own, only to say `"type": "module"`. And a
  // package for Visual Studio Code or Unity is not one of npm's, though its manifest looks alike.
  if (name === '' || version === '' || isForeign(manifest)) return undefined;
  const found = npmPackage(file, {
    name,
    version,
    scope: 'unknown',
    licence: licenceOf(manifest['license'], manifest['licenses']),
    downloadUrl: stringAt(manifest, '_resolved'),
  });
  const needs = NEEDED_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
  return { found, needs };
}

function isForeign(manifest: JsonObject): boolean {
  const engines = objectAt(manifest, 'engines') ?? {};
  return (
    Object.hasOwn(engines, 'vscode') ||
    Object.hasOwn(manifest, 'contributes') ||
    Object.hasOwn(manifest, 'unity')
  );
}
