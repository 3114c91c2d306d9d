/** .NET: `packages.lock.json`. Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { nugetPackage, sha512Of } from './nuget-package.ts';

export const packagesLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['packages.lock.json'] },
  wantedIn: ['directory', 'file'],
  parse: parsePackagesLock,
};

function parsePackagesLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length < 3);
  const problems: Problem[] = [];
  const frameworks = objectAt(lockfile, 'dependencies') ?? {};
  const packages = Object.keys(frameworks).flatMap((framework) =>
    readFramework(file, objectAt(frameworks, framework) ?? {}, framework, { lines, problems }),
  );
  return { packages, problems };
}

interface Reading {
  readonly lines: JsonLines;
  readonly problems: Problem[];
}

/** The packages for one target framework; projects are code of this source tree. */
function readFramework(
  file: EcosystemFile,
  entries: JsonObject,
  framework: string,
  { lines, problems }: Reading,
): readonly Package[] {
  const found = new Map<string, readonly [Package, JsonObject]>();
  for (const name of Object.keys(entries)) {
    const entry = objectAt(entries, name) ?? {};
    const version = stringAt(entry, 'resolved');
    if (version === undefined || stringAt(entry, 'type') === 'Project') continue;
    try {
      const one = nugetPackage(file, {
        name,
        version,
        line: lineAt(lines, 'dependencies', framework, name),
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
