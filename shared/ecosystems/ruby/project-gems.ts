/** Ruby: gems that are code of the project itself, and what the project says of the others. */
import { posix } from 'node:path';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { developmentGemsOfGemspec, gemsOfGemfile } from './gemfile.ts';

export const GEMSPEC = '.gemspec';

/** What a section says of all its gems; nothing for those of a server. */
export interface Origin {
  readonly isPath?: boolean | undefined;
  readonly remote?: string | undefined;
  readonly revision?: string | undefined;
}

interface LockedGem {
  readonly name: string;
  readonly origin: Origin;
}

/** The specification of a gem that stands in this source tree: it is code of the project. */
export function ownGemspec(
  { name, origin }: LockedGem,
  file: EcosystemFile,
  context: ParseContext,
): EcosystemFile | undefined {
  if (!origin.isPath || origin.remote === undefined || origin.remote.startsWith('/'))
    return undefined;
  const folder = posix.join(posix.dirname(file.path), origin.remote, '/');
  return context
    .named(`${name}${GEMSPEC}`)
    .find(({ path }) => folder === './' || path.startsWith(folder));
}

/** Whether each gem is for development alone, as the Gemfile says and the gemspecs that it takes in. */
export function groupsBeside(
  file: EcosystemFile,
  context: ParseContext,
  gems: readonly LockedGem[],
): ReadonlyMap<string, boolean> | undefined {
  const name = baseName(file.path) === 'gems.locked' ? 'gems.rb' : 'Gemfile';
  const gemfile = context.file(besidePath(file.path, name));
  const named = gemfile && gemsOfGemfile(gemfile.bytes.toString('utf8'));
  if (named === undefined) return undefined;
  const gemspecs = gems.flatMap((gem) => ownGemspec(gem, file, context) ?? []);
  const ofGemspecs = gemspecs.flatMap(({ bytes }) =>
    developmentGemsOfGemspec(bytes.toString('utf8')),
  );
  return new Map([...ofGemspecs.map((gem) => [gem, true] as const), ...named]);
}
