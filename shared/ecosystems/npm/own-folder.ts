import { posix } from 'node:path';
import { stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, joinedPath } from '../paths.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { folderOf } from './node-modules-path.ts';

/** A folder that an entry of a lockfile names instead of a place to fetch from. */
export interface NamedFolder {
  /** As seen from the folder of the lockfile, or from `from`. */
  readonly folder: string;
  /** The package that it has, as the lockfile says. */
  readonly name: string;
  /** The folder that the other is seen from, itself seen from the lockfile. */
  readonly from?: string | undefined;
}

/** The path of the manifest of a folder, where this source tree has one. */
export function manifestIn(
  named: Omit<NamedFolder, 'name'>,
  lockfile: EcosystemFile,
  context: ParseContext,
): string | undefined {
  const path = manifestPath(named, lockfile);
  return path === undefined ? undefined : context.file(path)?.path;
}

/**
 * Whether a folder is code of the project: it stands in this source tree, and its manifest has that name. Of one
 * that stands elsewhere, only the lockfile tells; one that the user leaves out is the project's own.
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

/** The same for a place, `file:./lib`; false for one that is no folder. */
export function isOwnPlace(
  place: string,
  named: Omit<NamedFolder, 'folder'>,
  lockfile: EcosystemFile,
  context: ParseContext,
): boolean {
  const folder = folderOf(place);
  return folder !== undefined && isOwnFolder({ ...named, folder }, lockfile, context);
}

/** With its slash; empty for the source's own. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
