/**
 * Reads `bun.lock`, Bun's text lockfile, which is JSON with trailing commas. Source: https://bun.sh/docs/pm/lockfile,
 * https://github.com/oven-sh/bun/blob/main/src/install/lockfile/bun.lock.zig
 */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { strictJson } from '../../json/json-with-comments.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readUniqueObject } from '../json-object.ts';
import { withNamedAtRuntime } from '../named-at-runtime.ts';
import { parseGraph, type ReadNode } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile, unread, withoutEntries } from '../unread.ts';
import { bunEdges } from './bun-needs.ts';
import { isInstalled } from './install-paths.ts';
import { lockedPackage } from './locked-package.ts';
import { manifestBeside, namesAtRuntime } from './manifest.ts';
import { isPlaceSpec, versionOfArchive } from './node-modules-path.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { withOverrides } from './older-lockfile.ts';
import { rulesOfOverrides, rulesOfResolutions } from './override-rules.ts';
import { isOwnFolder, isOwnPlace } from './own-folder.ts';

export const bunLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['bun.lock', 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'bun.lock' && !isInstalled(path),
  parse: parseWithOverrides,
};

const FIX = 'regenerate the lockfile with `bun install --lockfile-only`';

/** Supported lockfile versions. They differ only in their workspace entries. */
const VERSIONS: readonly unknown[] = [0, 1, 2];

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  readonly lines: JsonLines;
}

function parseWithOverrides(file: EcosystemFile, context: ParseContext): ParsedFile {
  const manifest = manifestBeside(file, context) ?? {};
  const overrides = rulesOfOverrides(objectAt(manifest, 'overrides'), manifest);
  const rules = [...overrides, ...rulesOfResolutions(manifest)];
  return withOverrides(file, parseBunLock(file, context), rules);
}

function parseBunLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = strictJson(file.bytes.toString('utf8'));
  const lockfile = readUniqueObject(file, text);
  checkVersion(file, lockfile);
  const packages = objectAt(lockfile, 'packages') ?? {};
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'packages');
  const { needs, roots, missing } = bunEdges(lockfile, packages);
  const read = parseGraph(
    Object.entries(packages),
    ([key, value]) => {
      const node = nodeOf({ file, context, lines }, key, value);
      return { ...node, key, needs: needs.get(key) ?? [] };
    },
    roots,
  );
  const folders = Object.keys(objectAt(lockfile, 'workspaces') ?? {});
  const names = namesAtRuntime(file, folders, context);
  return {
    packages: withNamedAtRuntime(read.packages, names),
    problems: [...read.problems, ...withoutEntries(file, missing, FIX)],
  };
}

function checkVersion(file: EcosystemFile, lockfile: JsonObject): void {
  const version = lockfile['lockfileVersion'];
  if (version === undefined) throw notALockfile(file, '`lockfileVersion`', FIX);
  if (objectAt(lockfile, 'workspaces') === undefined) throw notALockfile(file, '`workspaces`', FIX);
  if (VERSIONS.includes(version)) return;
  const message = `lockfileVersion ${JSON.stringify(version).slice(0, 20)} is not supported. Fix: ${FIX}`;
  throw new DataError('unsupported-version', message, { path: file.path });
}

type Node = Pick<ReadNode, 'found' | 'problems'>;

/**
 * Parses an entry of the form `[name@version, address, { dependencies … }, integrity]`. Only packages from a registry
 * have an address.
 */
function nodeOf(reading: Reading, key: string, value: unknown): Node {
  const { file, lines } = reading;
  const line = lineAt(lines, 'packages', key);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [ident, second] = items;
  const at = typeof ident === 'string' ? ident.indexOf('@', 1) : -1;
  if (typeof ident !== 'string' || at === -1) throw unread(file, { text: key, line }, FIX);
  const name = ident.slice(0, at);
  const reference = ident.slice(at + 1);
  if (isOwn(reading, name, reference)) return { found: undefined };
  // A bundled package comes from another package's archive, whatever version the lockfile states. Therefore, its
  // version is unknown.
  if (items.find(isObject)?.['bundled'] === true) {
    return { found: npmPackage(file, { name, version: '', line }) };
  }
  const isByPlace = isPlaceSpec(reference);
  const address = typeof second === 'string' && second !== '' ? second : undefined;
  const integrity = items.findLast((item) => typeof item === 'string');
  return lockedPackage(file, {
    name,
    version: isByPlace ? (versionOfArchive(reference, name) ?? '') : reference,
    place: isByPlace ? reference : address,
    isByPlace,
    line,
    hashes: typeof integrity === 'string' ? hashesOfIntegrity(integrity) : undefined,
  });
}

/**
 * Returns true if the entry is a folder in this source tree that Bun links or copies. All linked folders count, because
 * Bun never downloads them.
 *
 * @throws {DataError} `not-found` if the entry is a workspace that is not in this source tree.
 */
function isOwn({ file, context }: Reading, name: string, reference: string): boolean {
  if (/^(?:root|link):/.test(reference)) return true;
  if (!reference.startsWith('workspace:')) return isOwnPlace(reference, { name }, file, context);
  const folder = reference.slice('workspace:'.length);
  if (context.sourceKind === 'file' || isOwnFolder({ folder, name }, file, context)) return true;
  const message = `The workspace ${name.slice(0, 120)} is not in this folder. Fix: ${FIX}`;
  throw new DataError('not-found', message, { path: file.path });
}
