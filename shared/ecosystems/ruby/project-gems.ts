/** Ruby: gems that are code of the project itself, and what the project says of the others. */
import { posix } from 'node:path';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath, joinedPath } from '../paths.ts';
import { developmentGemsOfGemspec, gemsOfGemfile } from './gemfile.ts';

export const GEMSPEC = '.gemspec';

/** What a section says of all its gems. */
export interface Origin {
  /** A folder of this source tree, or of the machine. */
  readonly isPath?: boolean | undefined;
  /** A registry: `remote` is its address, and not that of a gem. */
  readonly isServer?: boolean | undefined;
  readonly remote?: string | undefined;
  readonly revision?: string | undefined;
}

interface LockedGem {
  readonly name: string;
  readonly origin: Origin;
}

/** Bundler looks for specifications in the folder that is named, and at most two below it. */
const MAX_DEPTH = 2;

/** The specification of a gem that stands in this source tree: it is code of the project. */
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

/** Whether each gem is for development alone, as the Gemfile says and the gemspecs that it takes in. */
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

/** Words by which a Gemfile leaves a gem out on some machines; Bundler then may lock no version of it. */
const CONDITIONS = /\b(?:platforms?|install_if)\b/;

/** Whether every gem that the Gemfile names must have a version in the lockfile. */
export function locksAllGems(file: EcosystemFile, context: ParseContext): boolean {
  const gemfile = gemfileBeside(file, context);
  return gemfile === undefined || !CONDITIONS.test(gemfile.bytes.toString('utf8'));
}

/** Whether the Gemfile says which lockfile is its own. */
export function namesLockfile(file: EcosystemFile, context: ParseContext): boolean {
  const gemfile = gemfileBeside(file, context);
  return gemfile !== undefined && /^[ \t]*lockfile[ (]/m.test(gemfile.bytes.toString('utf8'));
}

function gemfileBeside(file: EcosystemFile, context: ParseContext): EcosystemFile | undefined {
  const lockfile = baseName(file.path);
  const name = lockfile === 'gems.locked' ? 'gems.rb' : lockfile.slice(0, -'.lock'.length);
  return context.file(besidePath(file.path, name));
}
