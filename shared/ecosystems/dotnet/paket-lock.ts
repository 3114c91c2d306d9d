/** .NET: `paket.lock`. Source: https://fsprojects.github.io/Paket/lock-file.html */

import { linesOf } from '../../binary/lines.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseGraph } from '../parse-each.ts';
import { notALockfile, type Row, unreadRows } from '../unread.ts';
import { nugetPackage } from './nuget-package.ts';

export const paketLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['paket.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parsePaketLock,
};

interface Entry {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly needs: string[];
}

const FIX = 'run `paket install`';

/** @throws {DataError} `not-a-lockfile` if the file has no lockfile section. */
function parsePaketLock(file: EcosystemFile): ParsedFile {
  const { entries, unread, hasSection } = readRows(file.bytes.toString('utf8'));
  if (!hasSection) throw notALockfile(file, 'NUGET section', FIX);
  const parsed = parseGraph(entries, (entry) => ({
    key: keyOf(entry.group, entry.name),
    found: nugetPackage(file, {
      name: entry.name,
      version: entry.version,
      line: entry.line,
      scope: scopeOf(entry.group),
    }),
    needs: entry.needs.map((name) => keyOf(entry.group, name)),
  }));
  return { ...parsed, problems: [...parsed.problems, ...unreadRows(file, unread, FIX)] };
}

/** Names of the sections. Only NUGET lists packages. The others list individual files. */
const SECTIONS: ReadonlySet<string> = new Set(['NUGET', 'GITHUB', 'GIT', 'GIST', 'HTTP']);

/** Matches `RESTRICTION: == net8.0` and `REFERENCES: STRICT`. */
const OPTION = /^[A-Z][A-Z_-]*:/;

/** Matches `Name (1.0.0) - restriction`. Paket ignores the indentation. */
const ENTRY = /^(\S+) \((\d[^)\s]*)\)(?: - .*)?$/;

/** Matches a dependency of a package, `Other (>= 1.0)`, indented by six spaces. */
const NEED = /^ {6,}(\S+)/;

interface Reading {
  readonly entries: Entry[];
  readonly unread: Row[];
  hasSection: boolean;
  section: string;
  group: string;
}

function readRows(text: string): Reading {
  const reading: Reading = { entries: [], unread: [], hasSection: false, section: '', group: '' };
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() !== '') readRow(reading, row, line);
  }
  return reading;
}

function readRow(reading: Reading, row: string, line: number): void {
  const stated = row.trim();
  if (SECTIONS.has(stated)) {
    reading.section = stated;
    reading.hasSection = true;
  } else if (stated.startsWith('GROUP ')) {
    reading.group = stated.slice('GROUP '.length).trim();
    reading.section = '';
  } else if (OPTION.test(stated) || (reading.section !== '' && /^(?:remote|specs):/.test(stated))) {
    return;
  } else if (reading.section !== 'NUGET') {
    // Lines in other sections name files, which are not packages. Lines outside all sections are reported.
    if (reading.section === '') reading.unread.push({ text: row, line });
  } else if (!readEntry(reading, row, line)) {
    reading.unread.push({ text: row, line });
  }
}

function readEntry({ entries, group }: Reading, row: string, line: number): boolean {
  const need = NEED.exec(row)?.[1];
  if (need !== undefined) {
    entries.at(-1)?.needs.push(need);
    return entries.length > 0;
  }
  const [, name, version] = ENTRY.exec(row.trim()) ?? [];
  if (name === undefined || version === undefined) return false;
  entries.push({ group, name, version, line, needs: [] });
  return true;
}

/** Returns the key of a package. Paket ignores the case of package names. Each group has its own versions. */
function keyOf(group: string, name: string): string {
  return `${group} ${name.toLowerCase()}`;
}

/**
 * Returns `development` for a group whose name is common for builds or tests. For any other name, returns `unknown`,
 * because groups can have any name.
 */
function scopeOf(group: string): Scope {
  return /^(?:build|test|tests|docs?|formatting|analyzers)$/i.test(group)
    ? 'development'
    : 'unknown';
}
