/**
 * Reads `deno.lock`, versions 2 to 5. It lists npm packages, JSR packages, and modules imported by URL. The npm name
 * of a JSR package is `@jsr/scope__name`. Source: https://docs.deno.com/runtime/fundamentals/modules/,
 * https://jsr.io/docs/npm-compatibility
 */
import { DataError } from '../../errors/errors.ts';
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Hash } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseGraph } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { type Needing, notALockfile, objectEntry, unlistedNeeds } from '../unread.ts';
import { denoLinks, knownKeys, missingEntries, needsOf } from './deno-links.ts';
import { denoRoots } from './deno-roots.ts';
import { isInstalled } from './install-paths.ts';
import { type LockedPackage, lockedPackage } from './locked-package.ts';
import { modulesOf } from './module-address.ts';
import { hashesOfIntegrity } from './npm-package.ts';

/** Default name of the lockfile. */
export const DENO_LOCK = 'deno.lock';

export const denoLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: [DENO_LOCK, 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === DENO_LOCK && !isInstalled(path),
  parse: parseDenoLock,
};

const FIX = 'regenerate the lockfile with `deno install`';

const REGISTRIES = ['npm', 'jsr'] as const;
type Registry = (typeof REGISTRIES)[number];

interface Entry {
  readonly registry: Registry;
  readonly key: string;
  readonly value: unknown;
  readonly line: number | undefined;
}

/**
 * Returns the packages in a deno.lock.
 *
 * @throws {DataError} if the file is not a lockfile, or if its version is not supported.
 */
export function parseDenoLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length < 3 && path[0] !== 'remote');
  const path = pathOf(file, lockfile);
  const entries = REGISTRIES.flatMap((registry) =>
    entriesAt(lockfile, lines, registry, path(registry)),
  );
  const keys = entries.map(({ registry, key }) => `${registry}:${key}`);
  const links = denoLinks(lockfile, keys);
  const needing: Needing[] = [];
  const read = parseGraph(
    entries,
    (entry) => {
      const { registry, key } = entry;
      const value = objectEntry(file, entry.value, { text: key, line: entry.line });
      const needs = needsOf(registry, value, links);
      needing.push({ needs, line: entry.line });
      return { ...toPackage(file, entry, value), key: `${registry}:${key}`, needs };
    },
    denoRoots(file, context, lockfile, links),
  );
  const modules = modulesOf(file, addressesIn(lockfile));
  return {
    packages: [...read.packages, ...modules.packages],
    problems: [
      ...read.problems,
      ...modules.problems,
      ...missingEntries(file, links, keys),
      ...unlistedNeeds(file, needing, knownKeys(keys), FIX),
    ],
  };
}

/** Returns the URLs of the downloaded modules, and the targets of redirects. */
function addressesIn(lockfile: JsonObject): readonly string[] {
  const redirects = objectAt(lockfile, 'redirects') ?? {};
  const targets = Object.keys(redirects).flatMap((from) => stringAt(redirects, from) ?? []);
  return [...Object.keys(objectAt(lockfile, 'remote') ?? {}), ...targets];
}

/**
 * Returns a function that returns the JSON path to the packages of a registry. The path depends on the version of the
 * lockfile.
 */
function pathOf(file: EcosystemFile, lockfile: JsonObject): (registry: Registry) => string[] {
  switch (lockfile['version']) {
    case '2':
      return (registry) => [registry, 'packages'];
    case '3':
      return (registry) => ['packages', registry];
    case '4':
    case '5':
      return (registry) => [registry];
    case undefined:
      throw notALockfile(file, '`version`', FIX);
    default: {
      const version = JSON.stringify(lockfile['version']).slice(0, 20);
      const message = `deno.lock version ${version} is not supported. Fix: ${FIX}`;
      throw new DataError('unsupported-version', message, { path: file.path });
    }
  }
}

function entriesAt(
  lockfile: JsonObject,
  lines: JsonLines,
  registry: Registry,
  path: readonly string[],
): readonly Entry[] {
  let holder: JsonObject = lockfile;
  for (const key of path) holder = objectAt(holder, key) ?? {};
  return Object.entries(holder).map(([key, value]) => ({
    registry,
    key,
    value,
    line: lineAt(lines, ...path, key),
  }));
}

function toPackage(
  file: EcosystemFile,
  { registry, key, line }: Entry,
  value: JsonObject,
): LockedPackage {
  const at = key.indexOf('@', 1);
  const name = at === -1 ? key : key.slice(0, at);
  // A package can have several variants with different peer dependencies, which follow an underscore.
  const [version = ''] = (at === -1 ? '' : key.slice(at + 1)).split('_', 1);
  const integrity = stringAt(value, 'integrity');
  return lockedPackage(file, {
    name: registry === 'jsr' ? npmName(name) : name,
    version,
    line,
    place: registry === 'jsr' ? undefined : stringAt(value, 'tarball'),
    isByPlace: false,
    qualifiers: { repository_url: registry === 'jsr' ? 'https://npm.jsr.io' : undefined },
    hashes: registry === 'jsr' ? sha256Of(integrity) : hashesOfIntegrity(integrity),
  });
}

/** Returns the npm name of a JSR package. JSR's `@std/bytes` and npm's `@std/bytes` are different packages. */
function npmName(name: string): string {
  return `@jsr/${name.replace('@', '').replace('/', '__')}`;
}

function sha256Of(integrity: string | undefined): readonly Hash[] | undefined {
  const isDigest = integrity !== undefined && /^[0-9a-f]{64}$/.test(integrity);
  return isDigest ? [{ algorithm: 'sha256', value: integrity }] : undefined;
}
