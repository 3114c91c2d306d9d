import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readLockfile, type Spec } from './lockfile.ts';

/**
 * Matches the folder of a gem that Bundler installed in a project, such as
 * `vendor/bundle/ruby/3.2.0/gems/name-1.0.0/`.
 */
const INSTALLED = /^((?:.*\/)?)vendor\/bundle\/(?:[^/]+\/[^/]+\/)?(?:bundler\/)?gems\/([^/]+)\//;

/**
 * True if the lockfile belongs to an installed gem. Only the authors of the gem use it, and Bundler does not install
 * gems from it. The project's lockfile must list the gem. Otherwise, the folder contains the project's own code,
 * although it has such a name.
 */
export function isOfInstalledGem(file: EcosystemFile, context: ParseContext): boolean {
  const [, project, folder = ''] = INSTALLED.exec(file.path) ?? [];
  if (project === undefined) return false;
  return ['Gemfile.lock', 'gems.locked'].some((name) => {
    const lockfile = context.file(`${project}${name}`);
    return lockfile !== undefined && foldersOf(lockfile).has(folder);
  });
}

/** Caches the folder names of the gems in a lockfile, so that each lockfile is read only once. */
const known = new WeakMap<EcosystemFile, ReadonlySet<string>>();

function foldersOf(lockfile: EcosystemFile): ReadonlySet<string> {
  const folders = known.get(lockfile) ?? readFolders(lockfile);
  known.set(lockfile, folders);
  return folders;
}

function readFolders(lockfile: EcosystemFile): ReadonlySet<string> {
  return new Set(readLockfile(lockfile.bytes.toString('utf8')).specs.map(folderOf));
}

/**
 * Returns the folder name of a gem, such as `name-1.0.0` or `name-1.0.0-x86_64-linux`. For a gem from a git repository,
 * this is the repository name with an abbreviated commit.
 */
function folderOf({ name, version, platform, origin }: Spec): string {
  const { remote = '', revision } = origin;
  if (revision !== undefined) {
    return `${baseName(remote.replace(/\.git$/, ''))}-${revision.slice(0, REVISION_LENGTH)}`;
  }
  return [name, version, platform].filter((part) => part !== undefined).join('-');
}

/** Number of characters to which Bundler abbreviates a commit. */
const REVISION_LENGTH = 12;
