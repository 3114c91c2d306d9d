/**
 * Reads `node_modules/.package-lock.json`, in which npm 7 and later record installed packages. Source:
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';

export const HIDDEN_LOCKFILE = '.package-lock.json';

const FOLDER = 'node_modules/';

/**
 * Returns the hidden lockfile's entry for the package whose manifest is at `path`. Returns undefined if the entry
 * describes a different package or version.
 */
export function installedEntry(
  path: string,
  { name, version }: { readonly name: string; readonly version: string },
  context: ParseContext,
): JsonObject | undefined {
  for (const root of rootsAbove(path)) {
    const file = context.file(`${root}${FOLDER}${HIDDEN_LOCKFILE}`);
    if (file === undefined) continue;
    const key = path.slice(root.length, path.lastIndexOf('/'));
    const entry = objectAt(packagesIn(file), key);
    if (entry === undefined) continue;
    const stated = stringAt(entry, 'name') ?? key.slice(key.lastIndexOf(FOLDER) + FOLDER.length);
    return stated === name && stringAt(entry, 'version') === version ? entry : undefined;
  }
  return undefined;
}

/**
 * Yields the folders that can be the project folder. The first one contains the outermost `node_modules`. In a
 * workspace, the project folder can also be a parent of it.
 */
function* rootsAbove(path: string): Generator<string> {
  const outermost = path.startsWith(FOLDER) ? 0 : path.indexOf(`/${FOLDER}`) + 1;
  for (let root = path.slice(0, outermost); ; root = parentOf(root)) {
    yield root;
    if (root === '') return;
  }
}

/** Returns the parent folder with a trailing slash. Returns an empty string for the root of the source. */
function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

/**
 * Caches lockfiles, so that each file is read only once for all its packages. The garbage collector frees an entry
 * together with its file.
 */
const known = new WeakMap<EcosystemFile, JsonObject>();

/**
 * Returns the entries of a hidden lockfile. Returns an empty object if it cannot be read, because the manifests of the
 * packages are also read.
 */
export function packagesIn(file: EcosystemFile): JsonObject {
  const read = known.get(file) ?? readPackages(file);
  known.set(file, read);
  return read;
}

function readPackages(file: EcosystemFile): JsonObject {
  try {
    const packages = readJsonObject(file)['packages'];
    return isObject(packages) ? packages : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
