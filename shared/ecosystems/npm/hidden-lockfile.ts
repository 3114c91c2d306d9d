/**
 * npm: `node_modules/.package-lock.json`, in which npm 7 and later keep what they installed where.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';

export const HIDDEN_LOCKFILE = '.package-lock.json';

const FOLDER = 'node_modules/';

/**
 * What npm noted of the package whose manifest stands at `path` when it installed it. Nothing where another
 * package or version stands there now: what npm noted is not of that.
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

/** Folders that may be the project's: that of the outermost `node_modules`, and, of a workspace, those above. */
function* rootsAbove(path: string): Generator<string> {
  const outermost = path.startsWith(FOLDER) ? 0 : path.indexOf(`/${FOLDER}`) + 1;
  for (let root = path.slice(0, outermost); ; root = parentOf(root)) {
    yield root;
    if (root === '') return;
  }
}

/** With its slash; empty for the source's own. */
function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

/** Read once for all that was installed with it: forgotten with the file. */
const known = new WeakMap<EcosystemFile, JsonObject>();

/** Empty for one that cannot be read: the manifests say all the same what is there. */
function packagesIn(file: EcosystemFile): JsonObject {
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
