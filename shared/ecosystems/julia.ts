/** Julia: `Manifest.toml`, formats 1 and 2. Source: https://pkgdocs.julialang.org/v1/toml-files/ */

import { linesOf } from '../binary/lines.ts';
import { DataError } from '../errors/errors.ts';
import { arrayAt, type JsonObject, objectAt, scalarText, stringAt } from '../json/guards.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import type { GraphNode, GraphRoots } from './graph.ts';
import { projectToml } from './julia/project-toml.ts';
import { packageOf, problemOf } from './package-of.ts';
import { parseGraph } from './parse-each.ts';
import { baseName, besidePath } from './paths.ts';
import { readToml } from './toml.ts';
import { notALockfile, objectEntry, unlistedNeeds, unread } from './unread.ts';

/**
 * Matches the names of manifests. Since Julia 1.11, a manifest can apply to a single Julia version, as in
 * `Manifest-v1.11.toml`.
 */
const MANIFEST = /^(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/;

const manifest: FileFormat = {
  role: 'lockfile',
  wanted: {
    names: ['Manifest.toml', 'JuliaManifest.toml', 'Project.toml', 'JuliaProject.toml'],
    globs: ['Manifest-v*.toml', 'JuliaManifest-v*.toml'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => MANIFEST.test(baseName(path)),
  parse: parseManifest,
};

export const ecosystem: Ecosystem = { id: 'julia', formats: [manifest, projectToml(manifest)] };

/** One entry in a manifest. Several entries can have the same name, but their UUIDs differ. */
interface Entry {
  readonly name: string;
  readonly table: JsonObject;
  readonly line: number | undefined;
}

const FIX = 'run `julia --project -e "using Pkg; Pkg.resolve()"`';

function parseManifest(file: EcosystemFile, context: ParseContext): ParsedFile {
  const document = readToml(file);
  const isFormat2 = isOfFormat2(file, document);
  const entries = entriesOf(file, isFormat2 ? (objectAt(document, 'deps') ?? {}) : document);
  const julia = stringAt(document, 'julia_version');
  if (entries.length === 0 && !isManifest(file, document)) {
    throw notALockfile(file, 'packages', FIX);
  }
  const uuids = new Map(entries.map(({ name, table }) => [name, uuidOf(table)]));
  const unclear = entries
    .filter(isUnclear)
    .map(({ name: text, line }) => unread(file, { text, line }, FIX));
  const parsed = parseGraph(
    entries,
    (entry) => {
      const version = stringAt(entry.table, 'version') ?? (isUnclear(entry) ? '' : julia);
      // A manifest in format 2 without a Julia version was never resolved. Its entries contain only names.
      if (version === undefined && isFormat2) return undefined;
      return nodeOf(file, entry, version ?? '', uuids);
    },
    rootsOf(file, context),
  );
  const known = new Set(entries.flatMap(({ name, table }) => [name, uuidOf(table)]));
  const needing = entries.map(({ table, line }) => ({ needs: statedNeeds(table), line }));
  const unmet = unlistedNeeds(file, needing, known, FIX);
  return {
    packages: parsed.packages,
    problems: [...unclear.map(problemOf), ...parsed.problems, ...unmet],
  };
}

const HEADERS = ['julia_version', 'manifest_format', 'project_hash'];

/**
 * True if the file is a manifest. A manifest without packages is recognized by a key such as `julia_version`, or by the
 * comment that Julia writes on the first line.
 */
function isManifest(file: EcosystemFile, document: JsonObject): boolean {
  return (
    HEADERS.some((key) => Object.hasOwn(document, key)) ||
    (Object.keys(document).length === 0 && file.bytes.includes('machine-generated'))
  );
}

/** True for format 2. False for format 1, which does not record its format version. */
function isOfFormat2(file: EcosystemFile, document: JsonObject): boolean {
  const stated = scalarText(document['manifest_format'] ?? '1');
  const [major] = stated.split('.', 1);
  if (major === '1' || major === '2') return major === '2';
  const message = `manifest_format ${stated.slice(0, 20)} is not supported. Fix: update Assay`;
  throw new DataError('unsupported-version', message, { path: file.path });
}

/**
 * True if the entry has no UUID, or has a download location but no version. Only packages that are bundled with Julia
 * have neither a version nor a download location.
 */
function isUnclear({ table }: Entry): boolean {
  const isFetched = ['git-tree-sha1', 'repo-url'].some((key) => Object.hasOwn(table, key));
  return uuidOf(table) === '' || (isFetched && stringAt(table, 'version') === undefined);
}

function entriesOf(file: EcosystemFile, tables: JsonObject): readonly Entry[] {
  const lineOf = headerLines(file.bytes.toString('utf8'));
  return Object.keys(tables).flatMap((name) =>
    (arrayAt(tables, name) ?? []).map((table, index) => {
      const line = lineOf.get(name)?.[index];
      return { name, table: objectEntry(file, table, { text: name, line }), line };
    }),
  );
}

/** Returns the line numbers of the headers `[[deps.Name]]` and, in format 1, `[[Name]]`, keyed by name. */
function headerLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const header = row.trim();
    if (!header.startsWith('[[') || !header.endsWith(']]')) continue;
    const name = header
      .slice(2, -2)
      .trim()
      .replace(/^deps\./, '')
      .replaceAll('"', '');
    const known = lines.get(name);
    if (known === undefined) lines.set(name, [line]);
    else known.push(line);
  }
  return lines;
}

/** Returns the graph node for an entry. A package without a version is bundled with Julia and has Julia's version. */
function nodeOf(
  file: EcosystemFile,
  { name, table, line }: Entry,
  version: string,
  uuids: ReadonlyMap<string, string>,
): GraphNode & { readonly key: string } {
  const uuid = uuidOf(table);
  const url = stringAt(table, 'repo-url');
  const found = packageOf(file, {
    type: 'julia',
    name,
    version,
    qualifiers: { uuid },
    ecosystem: 'Julia',
    line,
    downloadUrl: url,
  });
  return { key: uuid, found, needs: needsOf(table, uuids) };
}

/**
 * Returns the UUIDs of the dependencies. An entry contains the names of its dependencies, or UUIDs where a name would
 * be ambiguous. `uuids` maps names to UUIDs.
 */
function needsOf(table: JsonObject, uuids: ReadonlyMap<string, string>): readonly string[] {
  return statedNeeds(table).map((need) => uuids.get(need) ?? need);
}

/** Returns the dependencies in an entry. They are a list of names, or UUIDs in an object whose keys are the names. */
function statedNeeds(table: JsonObject): readonly string[] {
  return (arrayAt(table, 'deps') ?? Object.values(objectAt(table, 'deps') ?? {})).map(scalarText);
}

function uuidOf(table: JsonObject): string {
  return stringAt(table, 'uuid') ?? '';
}

/**
 * Returns the dependencies in `[deps]` and `[extras]` of the project in the same folder. Those in `[extras]` are used
 * only in tests.
 */
function rootsOf(file: EcosystemFile, context: ParseContext): GraphRoots | undefined {
  const name = baseName(file.path).startsWith('Julia') ? 'JuliaProject.toml' : 'Project.toml';
  const project = context.file(besidePath(file.path, name));
  if (project === undefined) return undefined;
  try {
    const document = readToml(project);
    const uuidsIn = (key: string) => Object.values(objectAt(document, key) ?? {}).map(scalarText);
    return { runtime: uuidsIn('deps'), development: uuidsIn('extras') };
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
