/**
 * .NET: `<application>.deps.json` of a published application, and `project.assets.json`. Source:
 * https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { nugetPackage, sha512Of } from './nuget-package.ts';

export const depsJson: FileFormat = {
  wanted: { suffixes: ['.deps.json'], names: ['project.assets.json'] },
  parse: parseDepsJson,
};

/** Types of libraries that are packages. */
const PACKAGE_TYPES = new Set(['package', 'runtimepack']);

/** Types of libraries that were built from source or are bundled with the runtime. */
const OWN_TYPES = new Set(['project', 'msbuildproject', 'reference', 'referenceassembly']);

const FIX = 'rebuild the application';

/** @throws {DataError} `not-a-lockfile` */
function parseDepsJson(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'libraries');
  const libraries = objectAt(document, 'libraries');
  if (libraries === undefined) {
    if (['runtimeTarget', 'targets'].some((key) => Object.hasOwn(document, key))) return EMPTY;
    throw notALockfile(file, 'libraries', FIX);
  }
  const found = new Map<string, Package>();
  const problems: Problem[] = [];
  for (const key of Object.keys(libraries)) {
    const line = lineAt(lines, 'libraries', key);
    const [label = '', version = ''] = key.split('/');
    // Removes the prefix that marks a runtime bundled with an application. It is not part of the package name.
    const name = label.replace(/^runtimepack\./, '');
    try {
      const library = objectEntry(file, libraries[key], { text: key, line });
      if (isOwn(library)) continue;
      if (!PACKAGE_TYPES.has(typeOf(library))) throw unread(file, { text: key, line }, FIX);
      const hashes = sha512Of(stringAt(library, 'sha512'));
      found.set(key, nugetPackage(file, { name, version, line, hashes, scope: 'runtime' }));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges(document, found), problems };
}

/** Result for a file without `libraries`. Such a file belongs to an application without dependencies. */
const EMPTY: ParsedFile = { packages: [], problems: [] };

function typeOf(library: JsonObject): string {
  return (stringAt(library, 'type') ?? '').toLowerCase();
}

/**
 * Returns true if a library is the project's own code. A downloaded library can have the same type, but then it has a
 * digest.
 */
function isOwn(library: JsonObject): boolean {
  const digest = stringAt(library, 'sha512') ?? '';
  return OWN_TYPES.has(typeOf(library)) && digest === '';
}

/** Adds the dependencies in `targets`. There, each framework lists its dependencies by name and version. */
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
