/** Ruby: `Gemfile.lock` and `gems.locked`. Source: https://bundler.io/guides/using_bundler_in_applications.html */
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { countNoun } from '../../text/count.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, packagesOfGraph } from '../graph.ts';
import { packageOf, problemOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { notALockfile, unlistedNeeds, unreadRows } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { isOfInstalledGem } from './installed-lockfile.ts';
import { type Lockfile, readLockfile, type Spec } from './lockfile.ts';
import { isLockfileName } from './lockfile-name.ts';
import { GEMSPEC, groupsBeside, locksAllGems, namesLockfile, ownGemspec } from './project-gems.ts';

export const gemfileLock: FileFormat = {
  role: 'lockfile',
  wanted: {
    names: ['Gemfile.lock', 'gems.locked', 'Gemfile', 'gems.rb'],
    suffixes: [GEMSPEC, '.gemfile', '.gemfile.lock'],
    globs: ['Gemfile.*', 'Gemfile_*', 'Gemfile-*'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => isLockfileName(baseName(path)),
  parse: parseGemfileLock,
};

const FIX = 'run `bundle lock`';

function parseGemfileLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (isOfInstalledGem(file, context)) return { packages: [], problems: [] };
  const lockfile = readLockfile(file.bytes.toString('utf8'));
  if (lockfile.direct === undefined) throw notALockfile(file, 'DEPENDENCIES section', FIX);
  const { packages, problems } = packagesIn(file, lockfile, context);
  return {
    packages,
    problems: [
      ...unreadRows(file, lockfile.unread, FIX),
      ...withoutVersion(file, lockfile, context),
      ...unlistedNeeds(file, lockfile.specs, listedIn(lockfile), FIX),
      ...lockedElsewhere(file, context),
      ...problems,
    ],
  };
}

/**
 * Returns a problem if the Gemfile names its lockfile, because Bundler then uses that file. This setting was added in
 * Bundler 4.
 */
function lockedElsewhere(file: EcosystemFile, context: ParseContext): readonly Problem[] {
  if (!namesLockfile(file, context)) return [];
  const message = 'the Gemfile specifies a different lockfile. Fix: remove its `lockfile` line';
  return [{ code: 'contradiction', message, path: file.path }];
}

/** Returns a problem for each declared gem without a locked version, because Bundler can install any version of it. */
function withoutVersion(
  file: EcosystemFile,
  { specs, direct = [] }: Lockfile,
  context: ParseContext,
): readonly Problem[] {
  const locked = new Set(specs.map(({ name }) => name));
  const missing = direct.filter((name) => !locked.has(name));
  if (missing.length === 0 || (locked.size > 0 && !locksAllGems(file, context))) return [];
  const shown = missing.slice(0, MAX_SHOWN).join(', ');
  const message = `the lockfile contains no version for ${countNoun(missing.length, 'gem')}: ${shown}. Fix: ${FIX}`;
  return [{ code: 'contradiction', message, path: file.path }];
}

/** Returns the names of the gems in the lockfile, and `bundler`, which the lockfile does not list. */
function listedIn({ specs }: Lockfile): ReadonlySet<string> {
  return new Set(specs.map(({ name }) => name)).add('bundler');
}

/** Maximum number of names in a message. */
const MAX_SHOWN = 5;

function packagesIn(
  file: EcosystemFile,
  { specs, direct = [], checksums }: Lockfile,
  context: ParseContext,
): ParsedFile {
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
  // The lockfile does not contain groups, so the scope is unknown without the Gemfile.
  return { packages: packages.map((found) => ({ ...found, scope: 'unknown' })), problems };
}

/**
 * Returns the keys of each gem's entries, by gem name. A gem that is built for several platforms has one entry for each
 * platform.
 */
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
): Package {
  const remote = origin.isServer === true ? undefined : origin.remote;
  const sha256 = checksums.get(`${name} (${[version, platform ?? []].flat().join('-')})`);
  return packageOf(file, {
    type: 'gem',
    name,
    version,
    qualifiers: {
      platform,
      vcs_url: vcsUrl(remote, origin.revision),
    },
    ecosystem: 'RubyGems',
    line,
    hashes: sha256 === undefined ? undefined : [{ algorithm: 'sha256', value: sha256 }],
    downloadUrl: remote,
  });
}
