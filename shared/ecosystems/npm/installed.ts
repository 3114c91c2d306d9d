/**
 * Reads the `package.json` of each installed package. Some packages contain other packages as test data, which are not
 * installed.
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { startOfFolder } from '../paths.ts';
import { HIDDEN_LOCKFILE } from './hidden-lockfile.ts';
import { isInstalled } from './install-paths.ts';
import { type InstalledPackage, installedBy, readInstalled } from './installed-package.ts';
import { isLinkedProject } from './linked-project.ts';
import { onlyInStore, storeOf } from './linked-store.ts';
import { namesInManifest, readManifest } from './manifest.ts';
import { notedByPnpm } from './pnpm-installed.ts';

export const installedPackage: FileFormat = {
  wanted: { names: ['package.json', HIDDEN_LOCKFILE], pathSuffixes: ['.pnpm/lock.yaml'] },
  wantedIn: ['directory', 'image'],
  isPrimary: (path) => INSTALLED.test(path),
  isInstallFolder: (path) => /(?:^|\/)node_modules(?:\/[^/]+){0,3}$/.test(path),
  parse: parseInstalled,
};

/**
 * Matches the manifest paths of installed packages. npm, pnpm and Yarn use `node_modules/name/package.json`, with or
 * without a scope. If Yarn uses links like pnpm, the path is
 * `node_modules/.store/name-npm-1.0.0-245c7d42c7/package/package.json`. Deno runs packages from its cache, where the
 * path is `npm/registry.npmjs.org/name/1.0.0/package.json`.
 *
 * @see https://docs.deno.com/runtime/fundamentals/node/
 */
const INSTALLED =
  /(?:^|\/)(?:node_modules\/(?:(?:@[^/]+\/)?[^/@.][^/]*|\.store\/[^/]+\/package)|npm\/[^/]+\.[^/]+\/(?:@[^/]+\/)?[^/@.][^/]*\/\d+\.\d+\.\d[^/]*)\/package\.json$/;

const FOLDER = 'node_modules/';

function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const isOwn = file.target !== undefined && isLinkedProject(file.path, file.target, context);
  const installed = isOwn ? undefined : readInstalled(file, context);
  if (installed === undefined) return { packages: [], problems: [] };
  const noted = notedByPnpm(file.path, installed.found, context);
  const found = {
    ...installed.found,
    // pnpm's record shows whether the package is a release or a commit from a repository.
    purl: noted?.purl ?? installed.found.purl,
    downloadUrl: installed.found.downloadUrl ?? noted?.downloadUrl,
    hashes: installed.found.hashes ?? noted?.hashes,
    isDirect: noted?.isDirect ?? isDirect(file.path, installed.found, context),
    dependsOn: noted?.dependsOn ?? purlsNeeded(installed, file.path, context),
  };
  return { packages: [found], problems: [] };
}

/**
 * Returns true if the project's manifest, next to the outermost `node_modules`, lists the package. Returns undefined if
 * the manifest is missing. Also returns undefined if another package in a store of linked packages could have the same
 * name.
 */
function isDirect(path: string, { name }: Package, context: ParseContext): boolean | undefined {
  const first = startOfFolder(path, 'node_modules');
  const names = projectNames(`${path.slice(0, first)}package.json`, context);
  const store = storeOf(path);
  if (store === undefined) {
    return names?.has(path.slice(first + FOLDER.length, path.lastIndexOf('/')));
  }
  const isCertain = names?.has(name) === true && onlyInStore(store, name, context) !== undefined;
  return isCertain ? true : undefined;
}

/**
 * Caches names by project manifest, so that each manifest is read only once for all installed packages. The garbage
 * collector frees an entry together with its file.
 */
const projects = new WeakMap<EcosystemFile, ReadonlySet<string> | 'none'>();

function projectNames(path: string, context: ParseContext): ReadonlySet<string> | undefined {
  const file = context.file(path);
  if (file === undefined) return undefined;
  const result = projects.get(file) ?? readNames(path, context) ?? 'none';
  projects.set(file, result);
  return result === 'none' ? undefined : result;
}

/**
 * Returns the names of the dependencies in the project's manifest and in the manifests of workspace members. The
 * dependencies of members are also installed in the root folder.
 */
function readNames(path: string, context: ParseContext): ReadonlySet<string> | undefined {
  const manifest = readManifest(path, context);
  if (manifest === undefined) return undefined;
  const members = Object.hasOwn(manifest, 'workspaces') ? membersBelow(path, context) : [];
  return new Set([manifest, ...members].flatMap((one) => [...(namesInManifest(one) ?? [])]));
}

function membersBelow(path: string, context: ParseContext) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return context
    .named('package.json')
    .filter((file) => file.path.startsWith(folder) && !isInstalled(file.path))
    .map((file) => readManifest(file.path, context));
}

/** Returns the purls of a package's dependencies. Looks for each dependency in the same folders as Node does. */
function purlsNeeded(
  { needs }: InstalledPackage,
  path: string,
  context: ParseContext,
): readonly string[] {
  const folders = foldersAbove(path);
  const store = storeOf(path);
  const linked = (name: string) =>
    store === undefined ? undefined : onlyInStore(store, name, context);
  return needs.flatMap((name) => (loaded(name, folders, context) ?? linked(name))?.purl ?? []);
}

function loaded(
  name: string,
  folders: readonly string[],
  context: ParseContext,
): Package | undefined {
  for (const folder of folders) {
    const file = context.file(`${folder}${name}/package.json`);
    if (file !== undefined) return installedBy(file, context)?.found;
  }
  return undefined;
}

/** Returns each `node_modules/` folder from which a package can load dependencies, nearest first. */
function foldersAbove(path: string): readonly string[] {
  const folders = [`${path.slice(0, path.lastIndexOf('/') + 1)}${FOLDER}`];
  for (let at = path.lastIndexOf(FOLDER); at !== -1; at = path.lastIndexOf(FOLDER, at - 1)) {
    folders.push(path.slice(0, at + FOLDER.length));
    if (at === 0) break;
  }
  return folders;
}
