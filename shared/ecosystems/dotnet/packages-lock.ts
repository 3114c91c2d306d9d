/** .NET: `packages.lock.json`. Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { type Needing, notALockfile, objectEntry, unlistedNeeds, unread } from '../unread.ts';
import { nugetPackage, sha512Of } from './nuget-package.ts';

export const packagesLock: FileFormat = {
  role: 'lockfile',
  // NuGet prefers `packages.<project>.lock.json` if it exists.
  wanted: { names: ['packages.lock.json'], globs: ['packages.*.lock.json'] },
  wantedIn: ['directory', 'file'],
  parse: parsePackagesLock,
};

const FIX = 'run `dotnet restore --force-evaluate`';

/** @throws {DataError} `not-a-lockfile` */
function parsePackagesLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length < 3);
  const problems: Problem[] = [];
  const frameworks = objectAt(lockfile, 'dependencies');
  if (frameworks === undefined || typeof lockfile['version'] !== 'number') {
    throw notALockfile(file, 'version and dependencies', FIX);
  }
  const packages = Object.entries(frameworks).flatMap(([framework, value]) => {
    const entries = objectEntry(file, value, { text: framework });
    // A runtime-specific section, such as `net8.0/win-x64`, adds entries to the section of its framework.
    const base = objectAt(frameworks, framework.split('/', 1)[0] ?? '');
    const isListed = listedIn(base, entries);
    return readFramework(file, entries, framework, { lines, problems, isListed });
  });
  return { packages, problems };
}

interface Reading {
  readonly lines: JsonLines;
  readonly problems: Problem[];
  readonly isListed: { has(name: string): boolean };
}

/** Returns the names of all entries in the tables, in lowercase because NuGet ignores the case of names. */
function listedIn(...tables: readonly (JsonObject | undefined)[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => Object.keys(table ?? {})).map(lowerCase));
}

interface Found extends Needing {
  readonly one: Package;
}

function needsOf(entry: JsonObject): readonly string[] {
  return Object.keys(objectAt(entry, 'dependencies') ?? {}).map(lowerCase);
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}

/** True if the entry is a project in the source tree. Such an entry has no resolved version and is not a package. */
function isProject(entry: unknown): boolean {
  if (!isObject(entry) || Object.hasOwn(entry, 'resolved')) return false;
  return stringAt(entry, 'type')?.toLowerCase() === 'project';
}

/** Returns the packages for one target framework. Omits projects, because they are code in the source tree. */
function readFramework(
  file: EcosystemFile,
  entries: JsonObject,
  framework: string,
  { lines, problems, isListed }: Reading,
): readonly Package[] {
  const found = new Map<string, Found>();
  for (const name of Object.keys(entries)) {
    const entry = entries[name];
    const line = lineAt(lines, 'dependencies', framework, name);
    if (isProject(entry)) continue;
    try {
      const version = isObject(entry) ? stringAt(entry, 'resolved') : undefined;
      if (version === undefined || !isObject(entry)) throw unread(file, { text: name, line }, FIX);
      const one = nugetPackage(file, {
        name,
        version,
        line,
        isDirect: stringAt(entry, 'type') === 'Direct',
        hashes: sha512Of(stringAt(entry, 'contentHash')),
      });
      found.set(name.toLowerCase(), { one, needs: needsOf(entry), line });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  problems.push(...unlistedNeeds(file, found.values(), isListed, FIX));
  return [...found.values()].map(({ one, needs }) => ({
    ...one,
    dependsOn: needs.flatMap((name) => found.get(name)?.one.purl ?? []),
  }));
}
