import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readLockfile, type Spec } from './lockfile.ts';

/** Where Bundler puts gems beside a project: `vendor/bundle/ruby/3.2.0/gems/name-1.0.0/`. */
const INSTALLED = /^((?:.*\/)?)vendor\/bundle\/(?:[^/]+\/[^/]+\/)?(?:bundler\/)?gems\/([^/]+)\//;

/**
 * Whether a lockfile is of an installed gem: it says what the gem was developed with, and installs nothing. Only
 * a gem that the lockfile of the project names is installed; any other folder of that name is code.
 */
export function isOfInstalledGem(file: EcosystemFile, context: ParseContext): boolean {
  const [, project, folder = ''] = INSTALLED.exec(file.path) ?? [];
  if (project === undefined) return false;
  return ['Gemfile.lock', 'gems.locked'].some((name) => {
    const lockfile = context.file(`${project}${name}`);
    return lockfile !== undefined && foldersOf(lockfile).has(folder);
  });
}

/** The folders of the gems that a lockfile names, read once for all of them. */
const known = new WeakMap<EcosystemFile, ReadonlySet<string>>();

function foldersOf(lockfile: EcosystemFile): ReadonlySet<string> {
  const folders = known.get(lockfile) ?? readFolders(lockfile);
  known.set(lockfile, folders);
  return folders;
}

function readFolders(lockfile: EcosystemFile): ReadonlySet<string> {
  return new Set(readLockfile(lockfile.bytes.toString('utf8')).specs.map(folderOf));
}

/** `name-1.0.0`, `name-1.0.0-x86_64-linux`, and of a commit its repository with the beginning of its digest. */
function folderOf({ name, version, platform, origin }: Spec): string {
  const { remote = '', revision } = origin;
  if (revision !== undefined) {
    return `${baseName(remote.replace(/\.git$/, ''))}-${revision.slice(0, REVISION_LENGTH)}`;
  }
  return [name, version, platform].filter((part) => part !== undefined).join('-');
}

/** As Bundler shortens it. */
const REVISION_LENGTH = 12;
