/** Julia: `Manifest.toml`, format 1 and 2. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../json/guards.ts';
import { linesOf } from './control-file.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import type { GraphNode, GraphRoots } from './graph.ts';
import { packageOf } from './package-of.ts';
import { parseGraph } from './parse-each.ts';
import { baseName, besidePath } from './paths.ts';
import { readToml } from './toml.ts';

/** Since Julia 1.11 a manifest may be of one version of Julia: `Manifest-v1.11.toml`. */
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

export const ecosystem: Ecosystem = { id: 'julia', formats: [manifest] };

/** One entry; a name may have several, told apart by their uuid. */
interface Entry {
  readonly name: string;
  readonly table: JsonObject;
  readonly line: number | undefined;
}

function parseManifest(file: EcosystemFile, context: ParseContext): ParsedFile {
  const document = readToml(file);
  const isFormat2 = stringAt(document, 'manifest_format') !== undefined;
  const entries = entriesOf(file, isFormat2 ? (objectAt(document, 'deps') ?? {}) : document);
  const julia = stringAt(document, 'julia_version');
  const uuids = new Map(entries.map(({ name, table }) => [name, uuidOf(table)]));
  return parseGraph(
    entries,
    (entry) => {
      const version = stringAt(entry.table, 'version') ?? julia;
      // A manifest of format 2 without a version of Julia was never resolved: this is only a name.
      if (version === undefined && isFormat2) return undefined;
      return nodeOf(file, entry, version ?? '', uuids);
    },
    rootsOf(file, context),
  );
}

function entriesOf(file: EcosystemFile, tables: JsonObject): readonly Entry[] {
  const lineOf = headerLines(file.bytes.toString('utf8'));
  return Object.keys(tables).flatMap((name) =>
    (arrayAt(tables, name) ?? []).filter(isObject).map((table, index) => ({
      name,
      table,
      line: lineOf.get(name)?.[index],
    })),
  );
}

/** Lines of `[[deps.Name]]` and, in format 1, `[[Name]]`. */
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

/** What has no version of its own comes with Julia, in Julia's version. */
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

/** Names, or uuids by name where a name alone would be ambiguous. */
function needsOf(table: JsonObject, uuids: ReadonlyMap<string, string>): readonly string[] {
  const names = arrayAt(table, 'deps');
  if (names === undefined) return Object.values(objectAt(table, 'deps') ?? {}).map(scalarText);
  return names.flatMap((name) => uuids.get(scalarText(name)) ?? []);
}

function uuidOf(table: JsonObject): string {
  return stringAt(table, 'uuid') ?? '';
}

/** `[deps]` of the project beside it; `[extras]` are for its tests alone. */
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
