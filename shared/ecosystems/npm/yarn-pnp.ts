/**
 * npm: what Yarn 2 and later install without `node_modules`: archives, and a program that finds them, whose data
 * says which there are. In a source tree the lockfile says more, and counts alone.
 * Source: https://yarnpkg.com/advanced/pnp-spec
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { GraphNode } from '../graph.ts';
import { readJsonObject } from '../json-object.ts';
import { parseGraph } from '../parse-each.ts';
import { besidePath } from '../paths.ts';
import { isOwnFolder } from './manifest.ts';
import { licenceOf, npmPackage } from './npm-package.ts';
import { producerOf } from './npm-person.ts';
import { versionOfArchive, versionOfTarball } from './npm-place.ts';
import { pnpState } from './pnp-state.ts';
import { manifestAt } from './yarn-cache.ts';
import { workspaceOf } from './yarn-needs.ts';

/** Where the program reads its data when it does not have them in itself. */
const DATA = '.pnp.data.json';

export const yarnPnp: FileFormat = {
  wanted: { names: ['.pnp.cjs', '.pnp.js', DATA] },
  wantedIn: ['directory', 'image'],
  isPrimary: (path) => !path.includes('node_modules/'),
  parse: parsePnp,
};

function parsePnp(file: EcosystemFile, context: ParseContext): ParsedFile {
  const none = { packages: [], problems: [] };
  if (context.file(besidePath(file.path, 'yarn.lock')) !== undefined) return none;
  const state = file.path.endsWith(DATA) ? undefined : pnpState(file.bytes.toString('utf8'));
  if (state === undefined && !file.path.endsWith(DATA)) {
    if (context.file(besidePath(file.path, DATA)) !== undefined) return none;
    const message = 'this program of Yarn has no data of installed packages that are understood';
    throw new DataError('malformed', message, { path: file.path });
  }
  return readState(file, context, readJsonObject(file, state));
}

/** One place of a package: Yarn has one for each choice of peers. */
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

/** Of what was asked for to develop, nothing tells; it is there all the same. */
function withoutScope(found: Package): Package {
  return { ...found, scope: 'unknown' };
}

/** `[[name, [[reference, data], …]], …]`; the one without a name is the project, which has a name elsewhere. */
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

function nodeOf(file: EcosystemFile, context: ParseContext, entry: Entry): GraphNode {
  const { name, reference } = entry;
  const place = reference.replace(/^virtual:[^#]*#/, '');
  const needs = needsOf(entry);
  const isUsedInPlace = /^(?:workspace|link|portal):/.test(place);
  if (isUsedInPlace || isOwnFolder(place, file, context, workspaceOf(place))) {
    return { found: undefined, needs };
  }
  const location = stringAt(entry.data, 'packageLocation') ?? '';
  const manifest = manifestAt(location, file, context);
  const found = npmPackage(file, {
    name,
    version: versionOf(place, name),
    downloadUrl: /^https?:|#commit=/.test(place) ? place : undefined,
    ...(manifest !== undefined && {
      licence: licenceOf(manifest['license'], manifest['licenses']),
      supplier: producerOf(manifest),
    }),
  });
  return { found, needs };
}

/** `npm:1.0.0`, `patch:a@npm%3A1.0.0#…::version=1.0.0&hash=…`, or an archive's name. */
function versionOf(place: string, name: string): string {
  const [, ofRegistry] = /^npm:([^:]+)/.exec(place) ?? [];
  const [, patched] = /::version=([^&]+)/.exec(place) ?? [];
  return ofRegistry ?? patched ?? versionOfTarball(place) ?? versionOfArchive(place, name) ?? '';
}

/** `[name, reference]`, for an alias `[name, [name, reference]]`; each package is among its own. */
function needsOf(entry: Entry): readonly string[] {
  return pairsOf(entry.data['packageDependencies']).flatMap(([name, target]) => {
    const [real, reference] = Array.isArray(target) ? target : [name, target];
    const key = `${real}@${reference}`;
    return typeof reference !== 'string' || key === keyOf(entry) ? [] : [key];
  });
}
