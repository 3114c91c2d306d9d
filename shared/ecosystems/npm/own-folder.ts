import { posix } from 'node:path';
import { stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, joinedPath } from '../paths.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { folderOf } from './node-modules-path.ts';

/** The folder to which a lockfile entry without a download location refers. */
export interface NamedFolder {
  /** Path of the folder, relative to `from`. If `from` is undefined, it is relative to the folder of the lockfile. */
  readonly folder: string;
  /** Name of the package in the folder, according to the lockfile. */
  readonly name: string;
  /** The folder from which the path in `folder` starts, relative to the folder of the lockfile. */
  readonly from?: string | undefined;
}

/** Returns the path of the manifest in a folder. Returns undefined if the manifest is not in this source tree. */
export function manifestIn(
  named: Omit<NamedFolder, 'name'>,
  lockfile: EcosystemFile,
  context: ParseContext,
): string | undefined {
  const path = manifestPath(named, lockfile);
  return path === undefined ? undefined : context.file(path)?.path;
}

/**
 * True if a folder belongs to the project: it is in this source tree, and its manifest has the given name. Also true
 * for a folder that the user excluded from the scan.
 */
export function isOwnFolder(
  named: NamedFolder,
  lockfile: EcosystemFile,
  context: ParseContext,
): boolean {
  const path = manifestPath(named, lockfile);
  if (path === undefined) return false;
  if (context.file(path) === undefined) return context.isLeftOut?.(path) === true;
  const manifest = readManifest(path, context) ?? {};
  return (stringAt(manifest, 'name') ?? baseName(posix.dirname(path))) === named.name;
}

function manifestPath(
  { folder, from = '.' }: Omit<NamedFolder, 'name'>,
  lockfile: EcosystemFile,
): string | undefined {
  if (folder.startsWith('/')) return undefined;
  return joinedPath(`${directoryOf(lockfile.path)}${from}`, folder, MANIFEST);
}

/** Like `isOwnFolder`, but for a location such as `file:./lib`. Returns false if the location is not a folder. */
export function isOwnPlace(
  place: string,
  named: Omit<NamedFolder, 'folder'>,
  lockfile: EcosystemFile,
  context: ParseContext,
): boolean {
  const folder = folderOf(place);
  return folder !== undefined && isOwnFolder({ ...named, folder }, lockfile, context);
}

/** Returns the folder of a file, with a trailing slash. Returns an empty string for the root of the source. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
