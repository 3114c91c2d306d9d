/** Elixir: `mix.lock`. Source: https://hexdocs.pm/hex/Mix.Tasks.Hex.html and `Hex.SCM` of hex */

import type { Problem } from '../model/inventory.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { mixDependencies } from './elixir/mix-exs.ts';
import { mixExs } from './elixir/mix-manifest.ts';
import { type Group, isAtom, isGroup, readTerms, type Term, textOf } from './erlang-terms.ts';
import type { GraphNode, GraphRoots } from './graph.ts';
import { hexCommit, hexPackage, sha256Of } from './hex-package.ts';
import { parseGraph } from './parse-each.ts';
import { baseName, besidePath } from './paths.ts';
import {
  type Needing,
  notALockfile,
  unlistedNeeds,
  unread,
  unreadRows,
  unusedLockfile,
} from './unread.ts';

const MANIFEST = 'mix.exs';

const mixLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['mix.lock', MANIFEST] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'mix.lock',
  parse: parseMixLock,
};

export const ecosystem: Ecosystem = { id: 'elixir', formats: [mixLock, mixExs(mixLock)] };

const FIX = 'run `mix deps.get`';

/**
 * Parses the only map in the file. Mix runs the file as a program. Therefore, any other expression in it could change
 * the packages.
 */
function parseMixLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { terms, unread: rows } = readTerms(file, 'elixir');
  const [map, ...more] = terms;
  if (!isGroup(map) || map.mark !== '%{' || more.length > 0)
    throw notALockfile(file, 'single map of packages', FIX);
  const roots = rootsBeside(file, context);
  const entries = entriesOf(map);
  const parsed = parseGraph(entries, (entry) => nodeOf(file, entry), roots);
  const listed = { has: isKnown(entries, roots, context) };
  const unmet = unlistedNeeds(file, entries.map(needing), listed, FIX);
  return {
    packages: parsed.packages,
    problems: [
      ...unreadRows(file, rows, FIX),
      ...parsed.problems,
      ...unmet,
      ...replacedBy(file, context),
    ],
  };
}

/** Returns a problem if the `mix.exs` in the same folder sets a different lockfile name. */
function replacedBy(file: EcosystemFile, context: ParseContext): readonly Problem[] {
  const manifest = context.file(besidePath(file.path, MANIFEST));
  const [setting] =
    /^[^#\n]*\blockfile:[^\n]{1,80}/m.exec(manifest?.bytes.toString('utf8') ?? '') ?? [];
  if (setting === undefined || /lockfile:\s*"(?:[^"]*\/)?mix\.lock"/.test(setting)) return [];
  return [unusedLockfile(file, 'mix.lock', setting.trim().replace(/,$/, ''))];
}

interface Entry {
  readonly key: Term | undefined;
  readonly value: Term | undefined;
  readonly line: number;
}

/** Returns the entries of a map. Its items alternate between keys and values. */
function entriesOf({ items, line: first }: Group): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < items.length; at += 2) {
    const [key, value] = items.slice(at, at + 2);
    const line = isGroup(value) ? value.line : (entries.at(-1)?.line ?? first);
    entries.push({ key, value, line });
  }
  return entries;
}

/**
 * Returns the dependencies that the project declares. In an umbrella project, its applications declare them. Returns
 * undefined if a list of dependencies is computed, because it cannot be read.
 */
function rootsBeside(file: EcosystemFile, context: ParseContext): GraphRoots | undefined {
  const beside = besidePath(file.path, MANIFEST);
  if (context.file(beside) === undefined) return undefined;
  const folder = beside.slice(0, -MANIFEST.length);
  const runtime: string[] = [];
  const development: string[] = [];
  for (const manifest of context.named(MANIFEST)) {
    // Skips the manifests in `deps`, because they belong to downloaded packages.
    const path = manifest.path.startsWith(folder) ? manifest.path.slice(folder.length) : 'deps/';
    if (/(?:^|\/)deps\//.test(path)) continue;
    const dependencies = mixDependencies(manifest);
    if (dependencies === undefined) return undefined;
    for (const { app, isForDevelopment } of dependencies) {
      (isForDevelopment ? development : runtime).push(app);
    }
  }
  return { runtime, development };
}

/**
 * Parses `{:hex, name, version, inner checksum, managers, dependencies, repository, outer checksum}` and `{:git, url,
 * commit, options}`. The lockfile does not contain path dependencies, because their code belongs to the project.
 */
function nodeOf(
  file: EcosystemFile,
  { key, value, line }: Entry,
): GraphNode & { readonly key: string } {
  const app = nameOf(key);
  const [kind, second, third, , , dependencies, repository, checksum] = isGroup(value)
    ? value.items
    : [];
  const text = textOf(third);
  if (app !== undefined && text !== undefined && isAtom(kind, 'git')) {
    const found = hexCommit(file, { name: app, url: textOf(second) ?? '', commit: text, line });
    return { key: app, found, needs: [] };
  }
  const name = nameOf(second);
  if (app === undefined || name === undefined || text === undefined || !isAtom(kind, 'hex')) {
    const entry = app === undefined ? 'an entry' : `the entry of ${app}`;
    throw unread(file, { text: entry, line }, FIX);
  }
  const found = hexPackage(file, {
    name,
    version: text,
    line,
    repository: textOf(repository),
    hashes: sha256Of(textOf(checksum)),
  });
  return { key: app, found, needs: needsOf(dependencies) };
}

/** Returns the keys of the dependencies in a list such as `[{:jason, "~> 1.0", [hex: :jason, optional: true]}]`. */
function needsOf(dependencies: Term | undefined): readonly string[] {
  const list = isGroup(dependencies) ? dependencies.items.filter(isGroup) : [];
  return list.flatMap(({ items: [app] }) => nameOf(app) ?? []);
}

/**
 * Returns a function that tests whether an application is known: it has a lockfile entry, or a manifest mentions it.
 * Applications in the source tree have no lockfile entry. If there are no manifests, all applications count as known.
 */
function isKnown(
  entries: readonly Entry[],
  roots: GraphRoots | undefined,
  context: ParseContext,
): (app: string) => boolean {
  const manifests = context.named(MANIFEST).map(({ bytes }) => bytes.toString('utf8'));
  const apps = entries.flatMap(({ key }) => nameOf(key) ?? []);
  const known = new Set([...apps, ...(roots?.runtime ?? []), ...(roots?.development ?? [])]);
  const isInProgram = (app: string) => manifests.some((text) => text.includes(`:${app}`));
  if (manifests.length === 0) return () => true;
  return (app) => known.has(app) || (roots === undefined && isInProgram(app));
}

/** Returns the applications that an entry needs, except optional ones, and the line number of the entry. */
function needing({ value, line }: Entry): Needing {
  const list = isGroup(value) && isAtom(value.items[0], 'hex') ? value.items[5] : undefined;
  const items = isGroup(list) ? list.items.filter(isGroup) : [];
  const needs = items
    .filter((item) => !isOptional(item))
    .flatMap(({ items: [app] }) => nameOf(app) ?? []);
  return { needs, line };
}

function isOptional({ items }: Group): boolean {
  const options = items.flatMap((item) => (isGroup(item) ? item.items : []));
  const at = options.findIndex((item) => isAtom(item, 'optional'));
  return at !== -1 && isAtom(options[at + 1], 'true');
}

function nameOf(term: Term | undefined): string | undefined {
  return typeof term === 'object' && 'atom' in term ? term.atom : textOf(term);
}
