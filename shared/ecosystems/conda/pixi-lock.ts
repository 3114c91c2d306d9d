/** Conda: `pixi.lock`, with Conda and Python packages. Source: https://pixi.sh/latest/workspace/lockfile/ */

import { linesOf } from '../../binary/lines.ts';
import { arrayAt, isObject, type JsonObject, scalarText, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { archiveName } from '../python/archive-name.ts';
import { requireSame } from '../python/locked-archive.ts';
import { normalizedName, pythonPackage } from '../python/python-package.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { packageOfArchive } from './conda-archive.ts';
import { hashesOf } from './conda-record.ts';

export const pixiLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pixi.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parsePixiLock,
};

const FIX = 'run `pixi lock`';

function parsePixiLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, 'packages') : undefined;
  if (!isObject(document) || entries === undefined || document['version'] === undefined) {
    throw notALockfile(file, 'package list', FIX);
  }
  const lines = linesOfAddresses(text);
  return parseEach(entries.entries(), ([index, value]) => {
    const entry = objectEntry(file, value, { text: `package ${index + 1}` });
    return lockedPackage(file, entry, lines);
  });
}

/**
 * Returns the line number of each URL. A URL can occur several times. Its last line counts, because the lists of the
 * environments come first.
 */
function linesOfAddresses(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const address = /^\s*(?:- )?(?:conda|pypi|url): (\S+)$/.exec(row)?.[1];
    if (address !== undefined) lines.set(address, line);
  }
  return lines;
}

/**
 * Returns the package for an entry. Up to version 5, an entry has the keys `kind` and `url`. In later versions, the
 * kind is the key whose value is the URL.
 */
function lockedPackage(
  file: EcosystemFile,
  entry: JsonObject,
  lines: ReadonlyMap<string, number>,
): Package | undefined {
  const kind = stringAt(entry, 'kind');
  const conda = stringAt(entry, 'conda') ?? (kind === 'conda' ? stringAt(entry, 'url') : undefined);
  const pypi = stringAt(entry, 'pypi') ?? (kind === 'pypi' ? addressOf(entry) : undefined);
  const hashes = hashesOf(entry);
  if (conda !== undefined) {
    const line = lines.get(conda);
    const found = packageOfArchive(file, conda, { line, hashes });
    if (found === undefined && !isFolder(conda)) throw unread(file, { text: conda, line }, FIX);
    return found;
  }
  if (pypi === undefined) throw unread(file, { text: JSON.stringify(entry) }, FIX);
  if (isFolder(pypi)) return undefined;
  const line = lines.get(pypi);
  const archive = archiveName(pypi);
  const name = stringAt(entry, 'name') ?? archive?.name;
  const version = scalarText(entry['version']) || archive?.version;
  if (name === undefined || version === undefined) throw unread(file, { text: pypi, line }, FIX);
  requireSame(file, { name, version, line }, [pypi]);
  const facts = { version, line, hashes, downloadUrl: pypi };
  return pythonPackage(file, { ...facts, name: normalizedName(name) });
}

function addressOf(entry: JsonObject): string | undefined {
  return stringAt(entry, 'url') ?? stringAt(entry, 'path');
}

/** True if the location is a folder. A folder contains code of the project, not a published package. */
function isFolder(location: string): boolean {
  return /^\.{0,2}(?:\/|$)/.test(location) && archiveName(location) === undefined;
}
