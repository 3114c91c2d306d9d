import { UserError } from '../../errors/errors.ts';
import type { CacheSetting } from '../../github/cache-access.ts';
import type { ResolveChoice } from './resolve-choice.ts';

/** The source that the user chose. Exactly one of `path`, `image` and `sbom` is set. */
export interface SourceChoice {
  /** Absolute path to a folder or a file. */
  readonly path: string | undefined;
  readonly image: string | undefined;
  /** Absolute path to an SBOM. */
  readonly sbom: string | undefined;
  /** True to also read files that git ignores. */
  readonly isWithIgnored: boolean;
  /** Platforms to read from an image. Undefined for all platforms. */
  readonly platforms: readonly string[] | undefined;
  readonly baseImage: string | undefined;
  /** Registry mirrors, such as `docker.io=mirror.gcr.io`. */
  readonly mirrors: readonly string[];
  readonly cache: CacheChoice;
  readonly resolve: ResolveChoice;
  /** True to also list the packages in the base of a folder that a pull request or a merge queue changes. */
  readonly isComparing?: boolean;
  /** True to also read the function names in Go programs. Only a scan needs them. */
  readonly readsFunctions?: boolean;
  /** The base commit that the user chose for a folder. It replaces the base of a pull request. */
  readonly comparedCommit?: { readonly name: string; readonly commit: string } | undefined;
}

/** The caches that keep image layers between runs. */
export interface CacheChoice {
  /** Setting for the GitHub Actions cache. */
  readonly setting: CacheSetting;
  /** Absolute path to a folder that still exists after the run. */
  readonly folder: string | undefined;
}

/**
 * Checks that exactly one source is set, and that all inputs about a source apply to this kind of source.
 *
 * @throws {UserError} if the source is missing, or if inputs conflict.
 */
export function requireOneSource(choice: SourceChoice): void {
  const { path, image, isWithIgnored } = choice;
  const given = (['path', 'image', 'sbom'] as const).filter((name) => choice[name] !== undefined);
  if (given.length === 0) {
    throw new UserError(
      'input-missing',
      'No target given.',
      'Set one of the inputs `path`, `image` or `sbom`. To read the whole repository, set `path: .`.',
    );
  }
  if (given.length > 1) {
    throw new UserError(
      'input-conflict',
      `The inputs ${given.map((name) => `\`${name}\``).join(' and ')} cannot be combined.`,
      'Keep one of these inputs. Use a separate step or command for each source.',
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
    `Remove \`${name}\`, or set \`${input}\`.`,
  );
}
