/** Erlang: `rebar.lock`. Source: https://rebar3.org/docs/configuration/dependencies/#lock-files */
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { type Group, isAtom, isGroup, readTerms, textOf } from './erlang-terms.ts';
import { hexCommit, hexPackage, sha256Of } from './hex-package.ts';
import { parseEach } from './parse-each.ts';

const rebarLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['rebar.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseRebarLock,
};

export const ecosystem: Ecosystem = { id: 'erlang', formats: [rebarLock] };

/** `{"1.2.0",[…]}.` and then `[{pkg_hash,[…]},{pkg_hash_ext,[…]}].`; before version 1.1.0 the list alone. */
function parseRebarLock(file: EcosystemFile): ParsedFile {
  const [first, second] = readTerms(file).filter(isGroup);
  const isVersioned = typeof first?.items[0] === 'string';
  const list = isVersioned ? first.items.find(isGroup) : first;
  const hashes = hashesIn(second);
  return parseEach((list?.items ?? []).filter(isGroup), (entry) => locked(file, entry, hashes));
}

/** `{<<"app">>,{pkg,<<"name">>,<<"1.0.0">>},0}`: level 0 is what the project names. */
function locked(file: EcosystemFile, entry: Group, hashes: ReadonlyMap<string, string>) {
  const [appTerm, source, level] = entry.items;
  const app = textOf(appTerm);
  if (app === undefined || !isGroup(source)) return undefined;
  const [kind, second, third] = source.items;
  // Only what the default profile needs is locked.
  const place = { line: entry.line, scope: 'runtime', isDirect: level === '0' } as const;
  if (isAtom(kind, 'git')) {
    const commit = isGroup(third) ? (textOf(third.items[1]) ?? '') : '';
    return hexCommit(file, { ...place, name: app, url: textOf(second) ?? '', commit });
  }
  const version = textOf(third);
  if (!isAtom(kind, 'pkg') || version === undefined) return undefined;
  const facts = { ...place, name: textOf(second) ?? app, version };
  return hexPackage(file, { ...facts, hashes: sha256Of(hashes.get(app)) });
}

/** Digests of the archives as the registry has them, by application. */
function hashesIn(attributes: Group | undefined): ReadonlyMap<string, string> {
  const lists = (attributes?.items ?? []).filter(isGroup);
  const outer = lists.find(({ items: [name] }) => isAtom(name, 'pkg_hash_ext'))?.items[1];
  const pairs = isGroup(outer) ? outer.items.filter(isGroup) : [];
  return new Map(pairs.map(({ items: [app, hash] }) => [textOf(app) ?? '', textOf(hash) ?? '']));
}
