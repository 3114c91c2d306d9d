/** Elixir: `mix.lock`. Source: https://hexdocs.pm/hex/Mix.Tasks.Hex.html and `Hex.SCM` of hex */
import { DataError } from '../errors/errors.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { mixDependencies } from './elixir/mix-exs.ts';
import { type Group, isAtom, isGroup, readTerms, type Term, textOf } from './erlang-terms.ts';
import type { GraphNode, GraphRoots } from './graph.ts';
import { hexCommit, hexPackage, sha256Of } from './hex-package.ts';
import { parseGraph } from './parse-each.ts';
import { baseName, besidePath } from './paths.ts';

const MANIFEST = 'mix.exs';

const mixLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['mix.lock', MANIFEST] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'mix.lock',
  parse: parseMixLock,
};

export const ecosystem: Ecosystem = { id: 'elixir', formats: [mixLock] };

function parseMixLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const map = readTerms(file).find(isGroup);
  const entries = (map?.items ?? []).flatMap((term, index, items): (readonly [string, Group])[] => {
    const name = nameOf(items[index - 1]);
    return isGroup(term) && name !== undefined ? [[name, term]] : [];
  });
  const roots = rootsBeside(file, context);
  return parseGraph(entries, ([app, entry]) => nodeOf(file, app, entry), roots);
}

/** What the project names, and in an umbrella each of its applications; undefined where one does not say plainly. */
function rootsBeside(file: EcosystemFile, context: ParseContext): GraphRoots | undefined {
  const beside = besidePath(file.path, MANIFEST);
  if (context.file(beside) === undefined) return undefined;
  const folder = beside.slice(0, -MANIFEST.length);
  const runtime: string[] = [];
  const development: string[] = [];
  for (const manifest of context.named(MANIFEST)) {
    // Those below `deps` are of what was fetched.
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
 * `{:hex, name, version, inner checksum, managers, dependencies, repository, outer checksum}` and
 * `{:git, url, commit, options}`. A path is of this project, and is not in the lock.
 */
function nodeOf(
  file: EcosystemFile,
  app: string,
  { items, line }: Group,
): (GraphNode & { readonly key: string }) | undefined {
  const [kind, second, third, , , dependencies, repository, checksum] = items;
  if (!isAtom(kind, 'git') && !isAtom(kind, 'hex')) return undefined;
  const text = textOf(third);
  if (text === undefined) {
    const message = `the entry of ${JSON.stringify(app.slice(0, 100))} has no version`;
    throw new DataError('malformed', message, { path: file.path, line });
  }
  if (isAtom(kind, 'git')) {
    const found = hexCommit(file, { name: app, url: textOf(second) ?? '', commit: text, line });
    return { key: app, found, needs: [] };
  }
  const found = hexPackage(file, {
    name: nameOf(second) ?? app,
    version: text,
    line,
    repository: textOf(repository),
    hashes: sha256Of(textOf(checksum)),
  });
  return { key: app, found, needs: needsOf(dependencies) };
}

/** `[{:jason, "~> 1.0", [hex: :jason, optional: true]}]` */
function needsOf(dependencies: Term | undefined): readonly string[] {
  const list = isGroup(dependencies) ? dependencies.items.filter(isGroup) : [];
  return list.flatMap(({ items: [app] }) => nameOf(app) ?? []);
}

function nameOf(term: Term | undefined): string | undefined {
  return typeof term === 'object' && 'atom' in term ? term.atom : textOf(term);
}
