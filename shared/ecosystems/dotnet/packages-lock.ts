/** .NET: `packages.lock.json`. Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { nugetPackage, sha512Of } from './nuget-package.ts';

export const packagesLock: FileFormat = {
  role: 'lockfile',
  // NuGet gives precedence to `packages.<project>.lock.json`.
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
    return readFramework(file, entries, framework, { lines, problems });
  });
  return { packages, problems };
}

interface Reading {
  readonly lines: JsonLines;
  readonly problems: Problem[];
}

/** Skips a project in the source tree, which has no resolved version. */
function isProject(entry: unknown): boolean {
  if (!isObject(entry) || Object.hasOwn(entry, 'resolved')) return false;
  return stringAt(entry, 'type')?.toLowerCase() === 'project';
}

/** Returns the packages of one target framework, without projects, which are code in the source tree. */
function readFramework(
  file: EcosystemFile,
  entries: JsonObject,
  framework: string,
  { lines, problems }: Reading,
): readonly Package[] {
  const found = new Map<string, readonly [Package, JsonObject]>();
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
      found.set(name.toLowerCase(), [one, entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return [...found.values()].map(([one, entry]) => ({
    ...one,
    dependsOn: Object.keys(objectAt(entry, 'dependencies') ?? {}).flatMap(
      (name) => found.get(name.toLowerCase())?.[0].purl ?? [],
    ),
  }));
}
