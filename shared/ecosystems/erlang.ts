/** Erlang: `rebar.lock`. Source: https://rebar3.org/docs/configuration/dependencies/#lock-files */
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { rebarConfig } from './erlang/rebar-config.ts';
import { type Group, isAtom, isGroup, readTerms, type Term, textOf } from './erlang-terms.ts';
import { hexCommit, hexPackage, sha256Of } from './hex-package.ts';
import { parseEach } from './parse-each.ts';
import { notALockfile, unread, unreadRows } from './unread.ts';

const rebarLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['rebar.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseRebarLock,
};

export const ecosystem: Ecosystem = { id: 'erlang', formats: [rebarLock, rebarConfig(rebarLock)] };

const FIX = 'run `rebar3 lock`';

/**
 * Parses `{"1.2.0",[…]}.` followed by `[{pkg_hash,[…]},{pkg_hash_ext,[…]}].`. Before format version 1.1.0, the file
 * contains only the list of packages.
 */
function parseRebarLock(file: EcosystemFile): ParsedFile {
  const { terms, unread: rows } = readTerms(file, 'erlang');
  const [first, second, ...more] = terms;
  const isVersioned = isGroup(first) && typeof first.items[0] === 'string';
  const list = isVersioned ? first.items[1] : first;
  if (!isGroup(list) || list.mark !== '[' || more.length > 0)
    throw notALockfile(file, 'list of packages', FIX);
  const hashes = hashesIn(isGroup(second) ? second : undefined);
  const parsed = parseEach(list.items, (entry) => locked(file, entry, hashes));
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, rows, FIX), ...parsed.problems],
  };
}

/**
 * Types of version control sources. Each source has a URL and a reference, such as `{ref,"…"}`. Some also have a
 * subfolder.
 */
const REPOSITORIES = ['git', 'git_subdir', 'hg'];

/**
 * Parses `{<<"app">>,{pkg,<<"name">>,<<"1.0.0">>},0}`. The number at the end is the level in the dependency tree. The
 * project itself declares the packages at level 0.
 */
function locked(file: EcosystemFile, entry: Term, hashes: ReadonlyMap<string, string>): Package {
  const [appTerm, source, level] = isGroup(entry) ? entry.items : [];
  const [kind, second, third] = isGroup(source) ? source.items : [];
  const app = textOf(appTerm);
  const name = textOf(second);
  const version = textOf(third);
  const line = isGroup(entry) ? entry.line : undefined;
  // The lockfile contains only the dependencies of the default profile.
  const facts = { line, scope: 'runtime', isDirect: level === '0' } as const;
  if (app !== undefined && REPOSITORIES.some((one) => isAtom(kind, one))) {
    const commit = isGroup(third) ? (textOf(third.items[1]) ?? '') : '';
    return hexCommit(file, { ...facts, name: app, url: name ?? '', commit });
  }
  if (app === undefined || name === undefined || version === undefined || !isAtom(kind, 'pkg')) {
    throw unread(file, { text: app ?? 'an entry', line }, FIX);
  }
  return hexPackage(file, { ...facts, name, version, hashes: sha256Of(hashes.get(app)) });
}

/** Returns the archive digests from the registry, keyed by application name. */
function hashesIn(attributes: Group | undefined): ReadonlyMap<string, string> {
  const lists = (attributes?.items ?? []).filter(isGroup);
  const outer = lists.find(({ items: [name] }) => isAtom(name, 'pkg_hash_ext'))?.items[1];
  const pairs = isGroup(outer) ? outer.items.filter(isGroup) : [];
  return new Map(pairs.map(({ items: [app, hash] }) => [textOf(app) ?? '', textOf(hash) ?? '']));
}
