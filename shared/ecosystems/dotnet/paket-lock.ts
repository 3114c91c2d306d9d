/** .NET: `paket.lock`. Source: https://fsprojects.github.io/Paket/lock-file.html */
import type { Scope } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseGraph } from '../parse-each.ts';
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

function parsePaketLock(file: EcosystemFile): ParsedFile {
  return parseGraph(entriesIn(file.bytes.toString('utf8')), (entry) => ({
    key: keyOf(entry.group, entry.name),
    found: nugetPackage(file, {
      name: entry.name,
      version: entry.version,
      line: entry.line,
      scope: scopeOf(entry.group),
    }),
    needs: entry.needs.map((name) => keyOf(entry.group, name)),
  }));
}

/** `    Name (1.0.0) - restriction`, and, two spaces further in, what it needs: `      Other (>= 1.0)`. */
const ENTRY = /^( {4}| {6})(\S+)(?: \(([^)]*)\))?/;

/** Files of repositories (`GITHUB`, `HTTP`) are no packages. */
function entriesIn(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let group = '';
  let isNuget = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (/^\S/.test(row)) {
      isNuget = row.trim() === 'NUGET';
      if (row.startsWith('GROUP ')) group = row.slice('GROUP '.length).trim();
    }
    const [, indent, name = '', version = ''] = (isNuget && ENTRY.exec(row)) || [];
    if (indent?.length === 6) entries.at(-1)?.needs.push(name);
    if (indent?.length === 4 && /^\d/.test(version)) {
      entries.push({ group, name, version, line, needs: [] });
    }
  }
  return entries;
}

/** Names do not differ in case; each group has versions of its own. */
function keyOf(group: string, name: string): string {
  return `${group} ${name.toLowerCase()}`;
}

/** Groups are called as one likes; these names are customary for what builds and tests. */
function scopeOf(group: string): Scope {
  return /^(?:build|test|tests|docs?|formatting|analyzers)$/i.test(group)
    ? 'development'
    : 'unknown';
}
