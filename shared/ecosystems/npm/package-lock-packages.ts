/** Reads `packages` in lockfileVersion 2 and 3. Each key is the path of an installed package or a workspace. */
import { DataError } from '../../errors/errors.ts';
import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseGraph, type ReadNode } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { objectEntry, unread } from '../unread.ts';
import { type InstallTree, installTree, readInstallPath } from './install-paths.ts';
import { type LockNeeds, lockNeeds } from './lock-needs.ts';
import { lockScopes, manifestsOf } from './lock-scopes.ts';
import { lockedPackage } from './locked-package.ts';
import { namesOverriddenByPlace } from './manifest.ts';
import { isPlaceSpec } from './node-modules-path.ts';
import { hashesOfIntegrity, licenseOf, npmPackage } from './npm-package.ts';
import { isOwnFolder } from './own-folder.ts';
import { unmetNeeds } from './unmet-needs.ts';

const FIX = 'regenerate the lockfile with `npm install --package-lock-only`';

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  readonly packages: JsonObject;
  readonly tree: InstallTree;
  readonly lines: JsonLines;
  readonly edges: Edges;
  readonly scopeOf: (key: string) => Scope;
  /** Names for which the project's `overrides` contain a location. */
  readonly overridden: ReadonlySet<string>;
}

export function parsePackages(
  file: EcosystemFile,
  { text, lockfile }: { readonly text: string; readonly lockfile: JsonObject },
  packages: JsonObject,
  context: ParseContext,
): ParsedFile {
  const isEntered = (path: readonly string[]) =>
    path.length === 0 || (path.length === 1 && path[0] === 'packages');
  const lines = jsonLines(text, isEntered, lockfile);
  const tree = installTree(Object.keys(packages));
  const needs = lockNeeds(packages, tree);
  const edges = edgesOf(needs, tree);
  const overridden = namesOverriddenByPlace(file, context);
  const scopeOf = lockScopes(packages, tree, needs, manifestsOf(file, context));
  const reading: Reading = { file, context, packages, tree, lines, edges, scopeOf, overridden };
  const read = parseGraph(Object.keys(packages), (key) => readEntry(reading, key));
  return {
    packages: read.packages,
    problems: [...read.problems, ...unmetNeeds(file, context, { ...reading, needs }, FIX)],
  };
}

function readEntry(reading: Reading, key: string): ReadNode | undefined {
  const { file, packages, tree, lines } = reading;
  const line = lineAt(lines, 'packages', key);
  const value = objectEntry(file, packages[key], { text: JSON.stringify(key), line });
  const path = tree.locations.get(key) ?? readInstallPath(key);
  if (path.kind === 'unknown') throw unread(file, { text: key, line }, FIX);
  if (path.kind === 'folder') return folderNode(reading, key, value);
  return value['link']
    ? linkNode(reading, key, value)
    : packageNode(reading, { key, value, name: path.name });
}

/** A lockfile entry, and the name under which its package is installed. */
interface Entry {
  readonly key: string;
  readonly value: JsonObject;
  readonly name: string;
}

function packageNode(reading: Reading, { key, value, name }: Entry): ReadNode {
  const { file, lines, edges, scopeOf, overridden } = reading;
  const { found, problems } = lockedPackage(file, {
    // An alias is installed under another name. The entry then contains the name of the package.
    name: stringAt(value, 'name') ?? name,
    version: stringAt(value, 'version') ?? '',
    place: stringAt(value, 'resolved'),
    isByPlace: edges.byPlace.has(key) || overridden.has(name),
    line: lineAt(lines, 'packages', key),
    scope: scopeOf(key),
    isDirect: edges.direct.has(key),
    license: licenseOf(value['license'], value['licenses']),
    hashes: hashesOfIntegrity(stringAt(value, 'integrity')),
  });
  return { key, found, problems, needs: edges.needs.get(key) ?? [] };
}

/**
 * Checks a link and returns undefined. A link is not a package, because npm does not download anything for it, and its
 * target has a separate entry.
 *
 * @throws {DataError} `malformed` if the target is not in the lockfile.
 */
function linkNode({ file, packages, lines }: Reading, key: string, value: JsonObject): undefined {
  const target = stringAt(value, 'resolved') ?? '';
  const path = readInstallPath(target);
  const isKnown = path.kind === 'folder' && (target === '' || Object.hasOwn(packages, target));
  if (value['link'] === true && isKnown) return undefined;
  const line = lineAt(lines, 'packages', key);
  const message = `${JSON.stringify(key.slice(0, 120))} links to a folder that is not in the lockfile. Fix: ${FIX}`;
  throw new DataError('malformed', message, { path: file.path, line });
}

/**
 * Reads the entry for the project, a workspace or a linked folder. A folder outside the source tree is a package,
 * because only the lockfile describes it.
 */
function folderNode(reading: Reading, key: string, value: JsonObject): ReadNode | undefined {
  const { file, context, lines, edges } = reading;
  const name = stringAt(value, 'name') ?? baseName(key);
  const version = stringAt(value, 'version') ?? '';
  const line = lineAt(lines, 'packages', key);
  const place = stringAt(value, 'resolved');
  // Package managers never write a URL for a folder. If there is one, npm could download from it, so the entry is read
  // as a package.
  if (place?.includes(':') === true) {
    return packageNode(reading, { key, value, name });
  }
  if (key === '' || context.sourceKind === 'file') return undefined;
  if (isOwnFolder({ folder: key, name }, file, context)) return undefined;
  if (version !== '') {
    const found = npmPackage(file, { name, version, line, isDirect: edges.direct.has(key) });
    return { key, found, needs: edges.needs.get(key) ?? [] };
  }
  const message = `no package.json with the name ${name} was found in ${key}. Fix: scan a folder that contains this package.json`;
  throw new DataError('not-found', message, { path: file.path, line });
}

interface Edges {
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Keys of the entries that the project and its workspaces request directly. */
  readonly direct: ReadonlySet<string>;
  /** Keys of packages that are requested by location instead of by version. */
  readonly byPlace: ReadonlySet<string>;
}

/**
 * Returns the edges between entries. npm installs development dependencies only for the project and its folders, so
 * those of other packages are left out.
 */
function edgesOf(all: LockNeeds, { locations }: InstallTree): Edges {
  const needs = new Map<string, readonly string[]>();
  const direct = new Set<string>();
  const byPlace = new Set<string>();
  for (const [key, own] of all) {
    const isFolder = locations.get(key)?.kind === 'folder';
    const keys: string[] = [];
    for (const { kind, range, found } of own) {
      if (found === undefined || (kind === 'devDependencies' && !isFolder)) continue;
      keys.push(found);
      if (isFolder) direct.add(found);
      if (typeof range === 'string' && isPlaceSpec(range)) byPlace.add(found);
    }
    needs.set(key, keys);
  }
  return { needs, direct, byPlace };
}
