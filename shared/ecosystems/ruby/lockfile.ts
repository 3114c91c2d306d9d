/**
 * Ruby: the rows of a `Gemfile.lock`, parsed as Bundler does. Source: https://github.com/rubygems/rubygems,
 * bundler/lib/bundler/lockfile_parser.rb
 */
import { linesOf } from '../../binary/lines.ts';
import type { Row } from '../unread.ts';
import type { Origin } from './project-gems.ts';

export interface Spec {
  readonly name: string;
  readonly version: string;
  readonly platform: string | undefined;
  readonly line: number;
  readonly origin: Origin;
  readonly needs: string[];
}

export interface Lockfile {
  readonly specs: readonly Spec[];
  /**
   * The direct dependencies in the Gemfile. Bundler always writes them to the `DEPENDENCIES` section. Undefined if the
   * lockfile lacks this section.
   */
  readonly direct: readonly string[] | undefined;
  /** SHA-256 digests, keyed by a gem's name and version as written in its line. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Rows that Bundler ignores. Their content is not locked. */
  readonly unread: readonly Row[];
}

interface OpenLockfile {
  readonly specs: Spec[];
  direct: string[] | undefined;
  readonly checksums: Map<string, string>;
  readonly unread: Row[];
}

/** A function that parses one row of a section. Returns false for a row that Bundler would ignore. */
type ReadRow = (lockfile: OpenLockfile, row: Row, origin: Origin) => boolean;

const KEPT: ReadRow = () => true;

/** Sections, keyed by heading. A heading is alone on its line. */
const SECTIONS: ReadonlyMap<string, ReadRow> = new Map([
  ['GEM', readSource],
  ['GIT', readSource],
  ['PATH', readSource],
  ['PLUGIN SOURCE', readSource],
  ['DEPENDENCIES', readDependency],
  ['CHECKSUMS', readChecksum],
  ['PLATFORMS', KEPT],
  ['RUBY VERSION', KEPT],
  ['BUNDLED WITH', KEPT],
]);

/** Maximum length of a row, in characters. The rows that Bundler writes are about 100 characters long. */
const MAX_ROW = 2000;

export function readLockfile(text: string): Lockfile {
  const lockfile: OpenLockfile = {
    specs: [],
    direct: undefined,
    checksums: new Map(),
    unread: [],
  };
  let read: ReadRow = () => false;
  let origin: Origin = {};
  let line = 0;
  for (const stated of linesOf(text)) {
    line++;
    if (stated.trim() === '') continue;
    const row = { text: stated, line };
    if (/^\s/.test(stated)) {
      if (stated.length > MAX_ROW || !read(lockfile, row, origin)) {
        lockfile.unread.push(row);
      }
      origin = { ...origin, ...originIn(stated) };
      continue;
    }
    const section = SECTIONS.get(stated);
    if (section === undefined) lockfile.unread.push(row);
    read = section ?? KEPT;
    origin = { isPath: stated === 'PATH', isServer: stated === 'GEM' };
    if (stated === 'DEPENDENCIES') lockfile.direct ??= [];
  }
  return lockfile;
}

/**
 * Parses the `remote` and `revision` of a section. For gems from a server, `remote` is not the URL of the gem itself.
 */
function originIn(row: string): Origin {
  const [, key, value] = /^ {2}(remote|revision): (.+)$/.exec(row) ?? [];
  return key === undefined ? {} : { [key]: value };
}

/**
 * Matches a row that starts with two, four or six spaces and a name. A version with its platform in parentheses, an
 * exclamation mark and a checksum can follow.
 */
const NAME_VERSION = /^( {2}| {4}| {6})(?! )(.*?)(?: \(([^-]*)(?:-(.*))?\))?(!)?(?: ([^ ]+))?$/;

/** Matches the names that RubyGems allows. */
const NAME = /^[A-Za-z0-9._-]+$/;
const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*$/;

/** Parses a gem after four spaces, or one of its dependencies after six spaces. */
function readSource(lockfile: OpenLockfile, { text, line }: Row, origin: Origin): boolean {
  if (text === '  specs:' || /^ {2}[a-z]+: .*$/i.test(text)) return true;
  const [, indent = '', name = '', version, platform] = NAME_VERSION.exec(text) ?? [];
  if (indent.length === 6) {
    const needs = lockfile.specs.at(-1)?.needs;
    needs?.push(name);
    return needs !== undefined;
  }
  if (indent.length !== 4 || !NAME.test(name) || !VERSION.test(version ?? '')) return false;
  lockfile.specs.push({ name, version: version ?? '', platform, line, origin, needs: [] });
  return true;
}

/** Parses `rails (~> 7.0)`. An exclamation mark means that the gem does not come from the default source. */
function readDependency(lockfile: OpenLockfile, { text }: Row): boolean {
  const [, indent, name = ''] = NAME_VERSION.exec(text) ?? [];
  if (indent?.length !== 2 || name === '') return false;
  lockfile.direct?.push(name);
  return true;
}

/** Parses `  name (1.0.0-platform) sha256=…`. Since version 2.6, Bundler writes such rows by default. */
function readChecksum({ checksums }: OpenLockfile, { text }: Row): boolean {
  const [, gem, sha256] = /^ {2}(\S+ \([^)]*\))(?:.* sha256=([0-9a-f]{64}))?/.exec(text) ?? [];
  if (gem !== undefined && sha256 !== undefined) checksums.set(gem, sha256);
  return gem !== undefined;
}
