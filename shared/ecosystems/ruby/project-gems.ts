/** Ruby: gems that are the project's own code, and data from the project about other gems. */
import { posix } from 'node:path';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath, joinedPath } from '../paths.ts';
import { developmentGemsOfGemspec, gemsOfGemfile } from './gemfile.ts';

export const GEMSPEC = '.gemspec';

/** The data of a lockfile section. It applies to all gems in the section. */
export interface Origin {
  /** True if the gem comes from a folder, in this source tree or elsewhere on the machine. */
  readonly isPath?: boolean | undefined;
  /** True if the gem comes from a registry. `remote` is then the URL of the registry, and not of the gem. */
  readonly isServer?: boolean | undefined;
  readonly remote?: string | undefined;
  readonly revision?: string | undefined;
}

interface LockedGem {
  readonly name: string;
  readonly origin: Origin;
}

/** Maximum depth at which Bundler searches for specifications below a folder. */
const MAX_DEPTH = 2;

/** Returns the specification of a gem that is in this source tree and is therefore the project's own code. */
export function ownGemspec(
  { name, origin }: LockedGem,
  file: EcosystemFile,
  context: ParseContext,
): EcosystemFile | undefined {
  if (!origin.isPath || origin.remote === undefined || origin.remote.startsWith('/'))
    return undefined;
  const folder = joinedPath(posix.dirname(file.path), origin.remote, '/').replace(/^\.\/$/, '');
  return context
    .named(`${name}${GEMSPEC}`)
    .find(({ path }) => path.startsWith(folder) && depthOf(path.slice(folder.length)) <= MAX_DEPTH);
}

function depthOf(path: string): number {
  return path.split('/').length - 1;
}

/**
 * Returns the gems in the Gemfile and its gemspecs. The value in the map is true if the gem is only for development.
 */
export function groupsBeside(
  file: EcosystemFile,
  context: ParseContext,
  gems: readonly LockedGem[],
): ReadonlyMap<string, boolean> | undefined {
  const gemfile = gemfileBeside(file, context);
  const named = gemfile && gemsOfGemfile(gemfile.bytes.toString('utf8'));
  if (named === undefined) return undefined;
  const gemspecs = gems.flatMap((gem) => ownGemspec(gem, file, context) ?? []);
  const ofGemspecs = gemspecs.flatMap(({ bytes }) =>
    developmentGemsOfGemspec(bytes.toString('utf8')),
  );
  return new Map([...ofGemspecs.map((gem) => [gem, true] as const), ...named]);
}

/**
 * Matches words that limit a gem to some machines. On other machines, Bundler can leave the gem out of the lockfile.
 */
const CONDITIONS = /\b(?:platforms?|install_if)\b/;

/** True if the lockfile must contain a version for every gem in the Gemfile. */
export function locksAllGems(file: EcosystemFile, context: ParseContext): boolean {
  const gemfile = gemfileBeside(file, context);
  return gemfile === undefined || !CONDITIONS.test(gemfile.bytes.toString('utf8'));
}

/** True if the Gemfile sets the name of its lockfile. */
export function namesLockfile(file: EcosystemFile, context: ParseContext): boolean {
  const gemfile = gemfileBeside(file, context);
  return gemfile !== undefined && /^[ \t]*lockfile[ (]/m.test(gemfile.bytes.toString('utf8'));
}

function gemfileBeside(file: EcosystemFile, context: ParseContext): EcosystemFile | undefined {
  const lockfile = baseName(file.path);
  const name = lockfile === 'gems.locked' ? 'gems.rb' : lockfile.slice(0, -'.lock'.length);
  return context.file(besidePath(file.path, name));
}
