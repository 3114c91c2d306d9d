/**
 * Reads Plug'n'Play installations of Yarn 2 and later, which have no `node_modules`. Such an installation has one
 * archive for each package, and a program that lists the archives. In a source tree, only the lockfile is read, because
 * it contains more information.
 * Source: https://yarnpkg.com/advanced/pnp-spec
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseGraph, type ReadNode } from '../parse-each.ts';
import { besidePath } from '../paths.ts';
import { unread } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { lockedPackage } from './locked-package.ts';
import { versionOfArchive } from './node-modules-path.ts';
import { licenseOf } from './npm-package.ts';
import { producerOf } from './npm-person.ts';
import { isOwnPlace } from './own-folder.ts';
import { pnpState } from './pnp-state.ts';
import { locatorFacts } from './yarn-berry.ts';
import { manifestAt } from './yarn-cache.ts';
import { workspaceOf } from './yarn-needs.ts';

/** Data file of the program. It exists if the program itself does not contain the data. */
const DATA = '.pnp.data.json';

export const yarnPnp: FileFormat = {
  wanted: { names: ['.pnp.cjs', '.pnp.js', DATA] },
  wantedIn: ['directory', 'image'],
  isPrimary: (path) => !isInstalled(path),
  parse: parsePnp,
};

function parsePnp(file: EcosystemFile, context: ParseContext): ParsedFile {
  const none = { packages: [], problems: [] };
  if (context.file(besidePath(file.path, 'yarn.lock')) !== undefined) return none;
  const state = file.path.endsWith(DATA) ? undefined : pnpState(file.bytes.toString('utf8'));
  if (state === undefined && !file.path.endsWith(DATA)) {
    if (context.file(besidePath(file.path, DATA)) !== undefined) return none;
    const message =
      'This Yarn program contains no readable list of installed packages. Fix: run `yarn install` again';
    throw new DataError('malformed', message, { path: file.path });
  }
  return readState(file, context, readJsonObject(file, state));
}

const FIX = 'regenerate the program with `yarn install`';

/** A package at one location. A package has a separate location for each set of peers. */
interface Entry {
  readonly name: string;
  readonly reference: string;
  readonly data: JsonObject;
}

function readState(file: EcosystemFile, context: ParseContext, state: JsonObject): ParsedFile {
  const roots = new Set(
    (arrayAt(state, 'dependencyTreeRoots') ?? [])
      .filter(isObject)
      .map((root) => `${stringAt(root, 'name')}@${stringAt(root, 'reference')}`),
  );
  const entries = entriesOf(state);
  const runtime = entries.filter((entry) => roots.has(keyOf(entry))).flatMap(needsOf);
  const parsed = parseGraph(
    entries.filter((entry) => !roots.has(keyOf(entry))),
    (entry) => ({ key: keyOf(entry), ...nodeOf(file, context, entry) }),
    { runtime, development: [] },
  );
  return { ...parsed, packages: parsed.packages.map(withoutScope) };
}

/**
 * Returns the package with an unknown scope. Yarn also installs development dependencies, but does not mark them in the
 * data.
 */
function withoutScope(found: Package): Package {
  return { ...found, scope: 'unknown' };
}

/**
 * Parses `[[name, [[reference, data], …]], …]`. The project has two entries, with and without its name. The entry
 * without a name is skipped.
 */
function entriesOf(state: JsonObject): readonly Entry[] {
  return pairsOf(arrayAt(state, 'packageRegistryData')).flatMap(([name, places]) =>
    pairsOf(places).flatMap(([reference, data]) =>
      typeof name === 'string' && typeof reference === 'string' && isObject(data)
        ? [{ name, reference, data }]
        : [],
    ),
  );
}

function pairsOf(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter((item) => Array.isArray(item)) : [];
}

function keyOf({ name, reference }: Entry): string {
  return `${name}@${reference}`;
}

function nodeOf(file: EcosystemFile, context: ParseContext, entry: Entry): Omit<ReadNode, 'key'> {
  const { name, reference } = entry;
  const place = reference.replace(/^virtual:[^#]*#/, '');
  const needs = needsOf(entry);
  const isUsedInPlace = /^(?:workspace|link|portal):/.test(place);
  if (isUsedInPlace || isOwnPlace(place, { name, from: workspaceOf(place) }, file, context)) {
    return { found: undefined, needs };
  }
  const location = stringAt(entry.data, 'packageLocation') ?? '';
  const manifest = manifestAt(location, file, context);
  const facts = locatorFacts(`${name}@${place}`, versionOfArchive(place, name) ?? '');
  if (facts === undefined) throw unread(file, { text: keyOf(entry) }, FIX);
  const locked = lockedPackage(file, {
    ...facts,
    isInImage: context.sourceKind === 'image',
    ...(manifest !== undefined && {
      license: licenseOf(manifest['license'], manifest['licenses']),
      supplier: producerOf(manifest),
    }),
  });
  return { ...locked, needs };
}

/**
 * Returns the keys of the packages that an entry needs. A dependency has the form `[name, reference]`, or `[name,
 * [name, reference]]` for an alias. The list also contains the entry itself, which is omitted.
 */
function needsOf(entry: Entry): readonly string[] {
  return pairsOf(entry.data['packageDependencies']).flatMap(([name, target]) => {
    const [real, reference] = Array.isArray(target) ? target : [name, target];
    const key = `${real}@${reference}`;
    return typeof reference !== 'string' || key === keyOf(entry) ? [] : [key];
  });
}
