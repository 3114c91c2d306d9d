/**
 * .NET: `<application>.deps.json`, which stands beside a published application, and `project.assets.json`.
 * Source: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { nugetPackage, sha512Of } from './nuget-package.ts';

export const depsJson: FileFormat = {
  wanted: { suffixes: ['.deps.json'], names: ['project.assets.json'] },
  parse: parseDepsJson,
};

/** Of a library that is not of a project itself. */
const PACKAGE_TYPES = new Set(['package', 'runtimepack']);

function parseDepsJson(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'libraries');
  const libraries = objectAt(document, 'libraries') ?? {};
  const found = new Map<string, Package>();
  const problems: Problem[] = [];
  for (const key of Object.keys(libraries)) {
    const library = objectAt(libraries, key) ?? {};
    const [label = '', version = ''] = key.split('/');
    // The runtime that an application brings along is the package of that name.
    const name = label.replace(/^runtimepack\./, '');
    if (!PACKAGE_TYPES.has((stringAt(library, 'type') ?? '').toLowerCase())) continue;
    try {
      const line = lineAt(lines, 'libraries', key);
      const hashes = sha512Of(stringAt(library, 'sha512'));
      found.set(key, nugetPackage(file, { name, version, line, hashes, scope: 'runtime' }));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges(document, found), problems };
}

/** `targets` has, for each framework, what a library needs, by name and version. */
function withEdges(document: JsonObject, found: ReadonlyMap<string, Package>): readonly Package[] {
  const targets = Object.values(objectAt(document, 'targets') ?? {}).filter(isObject);
  return [...found].map(([key, one]) => {
    const needs = targets.flatMap((target) => purlsNeeded(objectAt(target, key), found));
    return { ...one, dependsOn: [...new Set(needs)] };
  });
}

function purlsNeeded(
  library: JsonObject | undefined,
  found: ReadonlyMap<string, Package>,
): readonly string[] {
  const needs = objectAt(library ?? {}, 'dependencies') ?? {};
  return Object.keys(needs).flatMap(
    (name) => found.get(`${name}/${stringAt(needs, name)}`)?.purl ?? [],
  );
}
