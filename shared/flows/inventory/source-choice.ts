import { UserError } from '../../errors/errors.ts';
import type { CacheSetting } from '../../github/cache-access.ts';

/** The source to read, as a user names it. Exactly one of the first three is given. */
export interface SourceChoice {
  /** Absolute path of a folder or a file. */
  readonly path: string | undefined;
  readonly image: string | undefined;
  /** Absolute path of an SBOM. */
  readonly sbom: string | undefined;
  /** Also reads files that git ignores. */
  readonly isWithIgnored: boolean;
  /** Platforms of an image. Undefined for all. */
  readonly platforms: readonly string[] | undefined;
  readonly baseImage: string | undefined;
  /** Mirrors of registries: `docker.io=mirror.gcr.io`. */
  readonly mirrors: readonly string[];
  readonly cache: CacheChoice;
  /** True to take the inventory of the base of a folder too, in a pull request or a merge queue. */
  readonly isComparing?: boolean;
}

/** Caches that keep the layers of images between runs. */
export interface CacheChoice {
  /** Use of the cache of GitHub Actions. */
  readonly setting: CacheSetting;
  /** Absolute path of a folder that outlives the run. */
  readonly folder: string | undefined;
}

/** @throws {UserError} unless exactly one source is given, with settings that apply to it. */
export function requireOneSource(choice: SourceChoice): void {
  const { path, image, isWithIgnored } = choice;
  const given = (['path', 'image', 'sbom'] as const).filter((name) => choice[name] !== undefined);
  if (given.length === 0) {
    throw new UserError(
      'input-missing',
      'No target given.',
      'Set one of the inputs `path`, `image` and `sbom`; `path: .` reads the whole repository.',
    );
  }
  if (given.length > 1) {
    throw new UserError(
      'input-conflict',
      `The inputs ${given.map((name) => `\`${name}\``).join(' and ')} cannot be combined.`,
      'Keep one of them, and use one step for each source.',
    );
  }
  if (isWithIgnored && path === undefined) throw misplaced('include-ignored', 'a path', 'path');
  if (image !== undefined) return;
  if (choice.platforms !== undefined) throw misplaced('platforms', 'an image', 'image');
  if (choice.baseImage !== undefined) throw misplaced('base-image', 'an image', 'image');
}

function misplaced(name: string, needed: string, input: string): UserError {
  return new UserError(
    'input-conflict',
    `\`${name}\` needs ${needed}.`,
    `Remove it, or set \`${input}\`.`,
  );
}
