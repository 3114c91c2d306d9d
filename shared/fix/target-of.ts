import type { Package } from '../model/package.ts';
import type { Member } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import type { Target } from './managers/manager.ts';

/** Returns the target for a command that updates a package to its newest version. */
export function targetOf({ name, version, scope }: Package): Target {
  return { name, version, to: undefined, isDevelopment: scope === 'development' };
}

/** Returns the target for a command that changes only the lockfile. */
export function refreshTarget({ item, to }: Member, path: string, context: FixContext): Target {
  const { packages, more } = context.roots(path, item);
  const roots = more > 0 ? undefined : packages.map(({ name }) => name);
  return { ...targetOf(item), to, roots };
}
