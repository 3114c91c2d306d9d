/** Ruby: `Gemfile.lock` and `gems.locked`. Source: https://bundler.io/guides/using_bundler_in_applications.html */
import type { Problem } from '../../model/inventory.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, packagesOfGraph } from '../graph.ts';
import { packageOf, problemOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { vcsUrl } from '../vcs-url.ts';
import { GEMSPEC, groupsBeside, type Origin, ownGemspec } from './project-gems.ts';

const LOCKFILES = ['Gemfile.lock', 'gems.locked'];

export const gemfileLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: [...LOCKFILES, 'Gemfile', 'gems.rb'], suffixes: [GEMSPEC] },
  wantedIn: ['directory', 'file'],
  // That of an installed gem says what it was developed with, and installs nothing.
  isPrimary: (path) => LOCKFILES.includes(baseName(path)) && !/(?:^|\/)vendor\/bundle\//.test(path),
  parse: parseGemfileLock,
};

/** Sections whose specs are gems; those of PATH are code of this source tree, but gems all the same. */
const GEM_SECTIONS = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);

interface Spec {
  readonly name: string;
  readonly version: string;
  readonly platform: string | undefined;
  readonly line: number;
  readonly origin: Origin;
  readonly needs: string[];
}

interface Lockfile {
  readonly specs: Spec[];
  readonly direct: string[];
  /** SHA-256 by the name and version of a gem, as its own line writes them. */
  readonly checksums: Map<string, string>;
}

function parseGemfileLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { specs, direct, checksums } = readLockfile(file.bytes.toString('utf8'));
  const nodes = new Map<string, GraphNode>();
  const problems: Problem[] = [];
  const keys = keysByName(specs);
  for (const spec of specs) {
    try {
      const needs = spec.needs.flatMap((name) => keys.get(name) ?? []);
      const isOwn = ownGemspec(spec, file, context) !== undefined;
      const found = isOwn ? undefined : toPackage(file, spec, checksums);
      nodes.set(String(spec.line), { found, needs });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const groups = groupsBeside(file, context, specs);
  const keysOf = (isTool: boolean) =>
    direct
      .filter((name) => (groups?.get(name) === true) === isTool)
      .flatMap((name) => keys.get(name) ?? []);
  const packages = packagesOfGraph(nodes, { runtime: keysOf(false), development: keysOf(true) });
  if (groups !== undefined) return { packages, problems };
  // Groups stand in the Gemfile alone.
  return { packages: packages.map((found) => ({ ...found, scope: 'unknown' })), problems };
}

/** A gem built for several platforms is there once for each. */
function keysByName(specs: readonly Spec[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { name, line } of specs) {
    const known = keys.get(name);
    if (known === undefined) keys.set(name, [String(line)]);
    else known.push(String(line));
  }
  return keys;
}

function toPackage(
  file: EcosystemFile,
  { name, version, platform, line, origin }: Spec,
  checksums: ReadonlyMap<string, string>,
) {
  const { remote, revision } = origin;
  const sha256 = checksums.get(`${name} (${[version, platform ?? []].flat().join('-')})`);
  return packageOf(file, {
    type: 'gem',
    name,
    version,
    qualifiers: {
      platform,
      vcs_url: vcsUrl(remote, revision),
    },
    ecosystem: 'RubyGems',
    line,
    hashes: sha256 === undefined ? undefined : [{ algorithm: 'sha256', value: sha256 }],
    downloadUrl: remote,
  });
}

function readLockfile(text: string): Lockfile {
  const lockfile: Lockfile = { specs: [], direct: [], checksums: new Map() };
  let section = '';
  let origin: Origin = {};
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row !== '' && !row.startsWith(' ')) {
      section = row;
      origin = { isPath: section === 'PATH' };
    } else if (section === 'DEPENDENCIES') {
      lockfile.direct.push(...dependencyName(row.trim()));
    } else if (section === 'CHECKSUMS') {
      addChecksum(lockfile.checksums, row);
    } else if (GEM_SECTIONS.has(section)) {
      if (section !== 'GEM') origin = { ...origin, ...originIn(row) };
      addSpecRow(lockfile.specs, row, line, origin);
    }
  }
  return lockfile;
}

function originIn(row: string): Origin {
  const [, key, value] = /^ {2}(remote|revision): (.+)$/.exec(row) ?? [];
  return key === undefined ? {} : { [key]: value };
}

/** `  name (1.0.0-platform) sha256=…`, since Bundler 2.6 by default. */
function addChecksum(checksums: Map<string, string>, row: string): void {
  const [, gem, sha256] = /^ {2}(\S+ \([^)]*\)).* sha256=([0-9a-f]{64})/.exec(row) ?? [];
  if (gem !== undefined && sha256 !== undefined) checksums.set(gem, sha256);
}

/** Four spaces: a gem. Six: what it needs. */
function addSpecRow(specs: Spec[], row: string, line: number, origin: Origin): void {
  const indent = row.length - row.trimStart().length;
  const text = row.trim();
  if (indent === 6) specs.at(-1)?.needs.push(...dependencyName(text));
  const open = text.indexOf(' (');
  if (indent !== 4 || open === -1 || !text.endsWith(')')) return;
  const [version = '', ...platform] = text.slice(open + 2, -1).split('-');
  specs.push({
    name: text.slice(0, open),
    version,
    platform: platform.length === 0 ? undefined : platform.join('-'),
    line,
    origin,
    needs: [],
  });
}

/** `rails (~> 7.0)`; an exclamation mark says that it is not from the default source. */
function dependencyName(text: string): readonly string[] {
  const name = (text.split(' ', 1)[0] ?? '').replace(/!$/, '');
  return name === '' ? [] : [name];
}
