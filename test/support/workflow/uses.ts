import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Job } from '../runner/job.ts';

/** Folders that replace repositories on GitHub, by `owner/name`. */
export type Repositories = Readonly<Record<string, string>>;

/** Replaces a third-party action in a test. */
export type Stub = (step: StubStep) => StubResult | undefined | Promise<StubResult | undefined>;

export interface StubStep {
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly job: Job;
}

interface StubResult {
  readonly outcome?: 'success' | 'failure';
  readonly outputs?: Readonly<Record<string, string>>;
}

/** Stubs by `owner/name` or `owner/name/path`, for every ref. */
export type Stubs = Readonly<Record<string, Stub>>;

export type Used =
  | { readonly kind: 'stub'; readonly stub: Stub }
  | {
      readonly kind: 'folder';
      readonly folder: string;
      /** The repository of the action, to which `$/` in its own steps refers. */
      readonly repositoryFolder: string;
      readonly github: Readonly<Record<string, string>>;
    };

export interface UsesWorld {
  readonly workspace: string;
  readonly repositories: Repositories;
  readonly stubs: Stubs;
  /** Inputs that override inputs of the file, by the part of `uses:` before the `@`. */
  readonly with: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Resolves a `uses:` value. `./` is always in the workspace, even in an action of another repository. `$/` is in the
 * repository of the file that uses it.
 * @throws {Error} for an action with neither folder nor stub, because tests run only actions that they name.
 */
export function resolveUses(uses: string, selfFolder: string, world: UsesWorld): Used {
  if (uses.startsWith('./')) {
    return inFolder(resolve(world.workspace, uses), world.workspace, {});
  }
  if (uses.startsWith('$/')) return inFolder(join(selfFolder, uses.slice(2)), selfFolder, {});
  const [path = '', ref = ''] = uses.split('@', 2);
  const name = path.split('/', 2).join('/');
  const stub = world.stubs[path] ?? world.stubs[name];
  if (stub !== undefined) return { kind: 'stub', stub };
  const repository = world.repositories[name];
  if (repository === undefined || ref === '') {
    throw new Error(`'${uses}' is neither in 'repositories' nor in 'stubs'.`);
  }
  const github = { action_repository: name, action_ref: ref };
  return inFolder(join(repository, path.slice(name.length)), repository, github);
}

/** Returns the inputs with which the test overrides an action. */
export function overridesFor(uses: string, world: UsesWorld): Readonly<Record<string, string>> {
  return world.with[uses.split('@', 1)[0] ?? ''] ?? {};
}

function inFolder(
  folder: string,
  repositoryFolder: string,
  github: Readonly<Record<string, string>>,
): Used {
  if (!existsSync(folder)) throw new Error(`Can't find the action's folder '${folder}'.`);
  return { kind: 'folder', folder, repositoryFolder, github };
}
