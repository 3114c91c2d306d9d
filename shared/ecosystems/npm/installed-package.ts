import { DataError } from '../../errors/errors.ts';
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { installedEntry } from './hidden-lockfile.ts';
import { hashesOfIntegrity, licenseOf, npmPackage } from './npm-package.ts';
import { producerOf } from './npm-person.ts';

export interface InstalledPackage {
  readonly found: Package;
  /** Names of the runtime dependencies. */
  readonly needs: readonly string[];
}

/**
 * Caches packages by manifest, so that each manifest is read only once. The garbage collector frees an entry together
 * with its file.
 */
const known = new WeakMap<EcosystemFile, InstalledPackage | 'none'>();

/**
 * Like `readInstalled`, but for a dependency of another package. Returns undefined if the manifest cannot be read. The
 * error is reported when the dependency itself is parsed.
 */
export function installedBy(
  file: EcosystemFile,
  context: ParseContext,
): InstalledPackage | undefined {
  try {
    return readInstalled(file, context);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * Returns the package that a manifest describes. Returns undefined if the manifest does not describe an npm package.
 *
 * @throws {DataError} if the manifest cannot be read.
 */
export function readInstalled(
  file: EcosystemFile,
  context: ParseContext,
): InstalledPackage | undefined {
  const result = known.get(file) ?? readManifest(file, context) ?? 'none';
  known.set(file, result);
  return result === 'none' ? undefined : result;
}

const NEEDED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

function readManifest(file: EcosystemFile, context: ParseContext): InstalledPackage | undefined {
  const manifest = readJsonObject(file);
  const name = stringAt(manifest, 'name') ?? '';
  const version = stringAt(manifest, 'version') ?? '';
  // Such a package.json, often with only `"type": "module"`, can be in a subfolder of a package.
  if (name === '') return undefined;
  // In `node_modules`, Node loads a package from any folder with its name, whatever else the manifest contains. In
  // other folders, a similar manifest can belong to a package for Visual Studio Code or Unity.
  const isLoaded = file.path.endsWith(`/${name}/package.json`);
  if (!isLoaded && (version === '' || isForeign(manifest))) return undefined;
  const entry = installedEntry(file.path, { name, version }, context) ?? {};
  const found = npmPackage(file, {
    name,
    version,
    // The package is installed and therefore delivered, even if npm marks it as a development dependency. So the scope
    // is unknown.
    scope: 'unknown',
    license: licenseOf(manifest['license'], manifest['licenses']),
    supplier: producerOf(manifest),
    hashes: hashesOfIntegrity(stringAt(entry, 'integrity')),
    downloadUrl: stringAt(manifest, '_resolved') ?? stringAt(entry, 'resolved'),
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
