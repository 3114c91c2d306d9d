/** Elixir: `mix.lock`. Source: https://hexdocs.pm/hex/Mix.Tasks.Hex.html and `Hex.SCM` of hex */
import { DataError } from '../errors/errors.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { type Group, isAtom, isGroup, readTerms, type Term, textOf } from './erlang-terms.ts';
import type { GraphNode } from './graph.ts';
import { hexCommit, hexPackage, sha256Of } from './hex-package.ts';
import { parseGraph } from './parse-each.ts';

const mixLock: FileFormat = {
  wanted: { names: ['mix.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseMixLock,
};

export const ecosystem: Ecosystem = { id: 'elixir', formats: [mixLock] };

function parseMixLock(file: EcosystemFile): ParsedFile {
  const map = readTerms(file).find(isGroup);
  const entries = (map?.items ?? []).flatMap((term, index, items): (readonly [string, Group])[] => {
    const name = nameOf(items[index - 1]);
    return isGroup(term) && name !== undefined ? [[name, term]] : [];
  });
  return parseGraph(entries, ([app, entry]) => nodeOf(file, app, entry));
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
