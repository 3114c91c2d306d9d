/**
 * Reads `pnpm-lock.yaml`, lockfileVersion 5 to 9. pnpm 11 writes several documents into one file. With
 * `gitBranchLockfile`, pnpm installs from `pnpm-lock.<branch>.yaml`. Source:
 * https://github.com/pnpm/spec/tree/master/lockfile, https://pnpm.io/git_branch_lockfiles
 */

import { linesOf } from '../../binary/lines.ts';
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, scalarText } from '../../json/guards.ts';
import { parseYamlDocuments } from '../../json/yaml.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { withNamedAtRuntime } from '../named-at-runtime.ts';
import { parseEach, parseGraph } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { namesAtRuntime } from './manifest.ts';
import { npmPackage } from './npm-package.ts';
import { withOverrides } from './older-lockfile.ts';
import { bundledNames, type PnpmReading, readPnpmEntry } from './pnpm-entry.ts';
import { type PnpmVersion, withoutPeers } from './pnpm-key.ts';
import { pnpmEdges } from './pnpm-needs.ts';
import { pnpmExtensions, pnpmOverrides } from './pnpm-overrides.ts';
import { PNPM_WORKSPACE } from './pnpm-workspace.ts';

const LOCKFILE = /^pnpm-lock\..*yaml$/;

export const pnpmLock: FileFormat = {
  role: 'lockfile',
  wanted: {
    names: ['pnpm-lock.yaml', 'package.json', PNPM_WORKSPACE],
    globs: ['pnpm-lock.*.yaml'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => LOCKFILE.test(baseName(path)) && !isInstalled(path),
  parse: parseWithOverrides,
};

const FIX = 'regenerate the lockfile with `pnpm install --lockfile-only`';

function parseWithOverrides(file: EcosystemFile, context: ParseContext): ParsedFile {
  const rules = [...pnpmOverrides(file, context), ...pnpmExtensions(file, context)];
  return withOverrides(file, parsePnpmLock(file, context), rules);
}

/**
 * Returns the packages in a pnpm-lock.yaml.
 *
 * @throws {DataError} if the file is not valid YAML or not a lockfile.
 */
export function parsePnpmLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  // pnpm uses YAML aliases for repeated values.
  const documents = parseYamlDocuments(text, file.path, 0).filter((one) => one != null);
  if (documents.length === 0) throw notALockfile(file, '`lockfileVersion`', FIX);
  const lines = packageLines(text);
  const packages: Package[] = [];
  const problems: Problem[] = [];
  for (const document of documents) {
    const read = readLockfile({ file, context, lines }, document);
    // Adds the items one by one, because a function call cannot have 100,000 arguments.
    for (const found of read.packages) packages.push(found);
    for (const problem of read.problems) problems.push(problem);
  }
  return { packages, problems };
}

/** Returns the line numbers of the keys in `packages`. pnpm writes one key per line, indented by two spaces. */
function packageLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row !== '' && !row.startsWith(' ')) isInside = row.trimEnd() === 'packages:';
    const isKey = isInside && row.startsWith('  ') && row.charAt(2) !== ' ';
    const colon = isKey ? endOfKey(row) : -1;
    if (colon === -1) continue;
    const key = row.slice(2, colon).replace(/^'|'$/g, '');
    if (!lines.has(key)) lines.set(key, line);
  }
  return lines;
}

/** Returns the index of the colon after the key: the first colon before a space or at the end of the line. */
function endOfKey(row: string): number {
  const spaced = row.indexOf(': ');
  return spaced === -1 && row.endsWith(':') ? row.length - 1 : spaced;
}

function readLockfile(base: Omit<PnpmReading, 'version'>, document: unknown): ParsedFile {
  const { file, lines } = base;
  if (!isObject(document)) throw notALockfile(file, '`lockfileVersion`', FIX);
  const reading: PnpmReading = { ...base, version: versionOf(file, document) };
  const { entries, snapshots } = partsOf(reading, document);
  const { needs, roots, problems } = pnpmEdges(file, document, snapshots);
  const read = parseGraph(
    keysOf(snapshots, entries, reading.version),
    (key) => {
      const entryKey = Object.hasOwn(entries, key) ? key : withoutPeers(key, reading.version);
      const value = Object.hasOwn(entries, entryKey) ? entries[entryKey] : snapshots[key];
      const isLocked = Object.hasOwn(snapshots, key);
      return readPnpmEntry(reading, {
        key,
        entryKey,
        value,
        isLocked,
        needs: needs.get(key) ?? [],
      });
    },
    roots,
  );
  // Adds bundled packages without a version, because only the archive contains their versions.
  const bundled = parseEach(bundledNames(entries), ({ key, name }) =>
    npmPackage(file, { name, version: '', line: lines.get(key) }),
  );
  const folders = ['', ...Object.keys(objectAt(document, 'importers') ?? {})];
  const named = withNamedAtRuntime(read.packages, namesAtRuntime(file, folders, reading.context));
  return {
    packages: [...named, ...bundled.packages],
    problems: [...read.problems, ...bundled.problems, ...problems],
  };
}

/**
 * Returns the version of a lockfile. pnpm 4 to 7 wrote version 5, and pnpm 8 wrote version 6. Since version 9, edges
 * are stored separately from packages.
 */
function versionOf(file: EcosystemFile, lockfile: JsonObject): PnpmVersion {
  const stated = scalarText(lockfile['lockfileVersion']);
  if (stated === '') throw notALockfile(file, '`lockfileVersion`', FIX);
  const [major] = /^[569](?=\.\d+$|$)/.exec(stated) ?? [];
  if (major === '5' || major === '6' || major === '9') return major;
  const message = `lockfileVersion ${stated.slice(0, 20)} is not supported. Fix: ${FIX}`;
  throw new DataError('unsupported-version', message, { path: file.path });
}

interface Parts {
  readonly entries: JsonObject;
  /** Snapshots: the packages, once for each set of peers. Before version 9, they are the entries themselves. */
  readonly snapshots: JsonObject;
}

function partsOf({ file, version }: PnpmReading, lockfile: JsonObject): Parts {
  const entries = objectAt(lockfile, 'packages') ?? {};
  if (version !== '9') return { entries, snapshots: entries };
  if (objectAt(lockfile, 'importers') === undefined) throw notALockfile(file, '`importers`', FIX);
  return { entries, snapshots: objectAt(lockfile, 'snapshots') ?? {} };
}

/** Returns the keys of all snapshots, and the keys of the entries without a snapshot. */
function keysOf(
  snapshots: JsonObject,
  entries: JsonObject,
  version: PnpmVersion,
): ReadonlySet<string> {
  const keys = new Set(Object.keys(snapshots));
  const chosen = new Set([...keys].map((key) => withoutPeers(key, version)));
  for (const key of Object.keys(entries)) if (!chosen.has(key)) keys.add(key);
  return keys;
}
