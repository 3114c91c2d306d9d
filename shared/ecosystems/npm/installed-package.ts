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
  /** Names of what it needs when it runs. */
  readonly needs: readonly string[];
}

/** What each manifest says, read once though many packages need the same: forgotten with the file. */
const known = new WeakMap<EcosystemFile, InstalledPackage | 'none'>();

/** The same as `readInstalled`, for what another package needs: that it cannot be read, its own turn says. */
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
 * The package of a manifest; undefined for one that is of no package of npm.
 *
 * @throws {DataError} when it cannot be read.
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
  // Folders of a package may have a package.json of their own, only to say `"type": "module"`.
  if (name === '') return undefined;
  // What stands under its own name, Node loads, whatever else its manifest says or leaves out. A package for Visual
  // Studio Code or Unity elsewhere is not one of npm's, though its manifest looks alike.
  const isLoaded = file.path.endsWith(`/${name}/package.json`);
  if (!isLoaded && (version === '' || isForeign(manifest))) return undefined;
  const entry = installedEntry(file.path, { name, version }, context) ?? {};
  const found = npmPackage(file, {
    name,
    version,
    // Of what was asked for to develop, npm notes so; but here it is, in what is delivered.
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
