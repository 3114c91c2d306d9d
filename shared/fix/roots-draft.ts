import { besidePath } from '../ecosystems/paths.ts';
import type { Package } from '../model/package.ts';
import { isCompatible } from './compatible.ts';
import { asCode, type Description, type Draft, folderOf, type Member, membersText } from './draft.ts';
import type { FixContext, Roots } from './fix-context.ts';
import type { LocatedPackage } from './located-package.ts';
import type { Manager } from './managers/manager.ts';
import { inFolder } from './shell-word.ts';

/**
 * Plans the update of the direct dependencies that bring in a package. Offline, it is unknown which of their versions
 * bring in a fixed version.
 */
export function rootsDraft(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  member: Member,
  context: FixContext,
): Draft {
  const roots = context.roots(path, member.item);
  const file = manager.manifest === undefined ? path : besidePath(path, manager.manifest);
  const names = roots.packages.map(({ purl }) => purl);
  if (names.length === 0) return overrideDraft({ path, manager }, file, member);
  return {
    key: `roots\n${file}\n${names.join('\n')}\n${roots.more}`,
    kind: 'update',
    path: file,
    isUncertain: true,
    member,
    describe: (members) => describeRoots({ path, manager }, file, roots, members),
  };
}

function describeRoots(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  file: string,
  { packages, more }: Roots,
  members: readonly Member[],
): Description {
  const names = packages.map(({ name }) => asCode(name)).join(', ');
  const others = more > 0 ? ` and ${more} more` : '';
  const goal = membersText(members, ({ item, to }) => `${asCode(item.name)} is ${to} or later`, 'package');
  const condition = members.length > 3 ? `${goal} have fixed versions` : goal;
  const [only] = packages;
  const isOne = packages.length === 1 && more === 0 && only !== undefined;
  const command = isOne ? manager.update?.(newest(only)) ?? manager.refresh?.(newest(only)) : undefined;
  return {
    title: `Update ${names}${others} in ${asCode(file)} so that ${condition}`,
    command: inFolder(folderOf(path), command),
    alternative: inFolder(folderOf(path), overrideOf(manager, members)),
  };
}

function newest({ name, version, scope }: Package) {
  return { name, version, to: undefined, isDevelopment: scope === 'development' };
}

/** Maximum number of packages for which an override is offered. */
const MAX_OVERRIDES = 3;

/** An override is offered only if the new version promises to work for the dependents. */
function overrideOf(manager: Manager, members: readonly Member[]): string | undefined {
  const safe = members.filter(({ item, to }) => to !== undefined && isCompatible(item.version, to));
  if (safe.length !== members.length || safe.length > MAX_OVERRIDES) return undefined;
  const targets = safe.map(({ item, to = '', parents = [] }) => ({ name: item.name, to, parents }));
  if (targets.some(({ parents }) => parents.length === 0)) return undefined;
  return manager.override?.(targets);
}

/** Plans a forced version, because the direct dependencies that bring in the package are unknown. */
function overrideDraft(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  file: string,
  member: Member,
): Draft {
  const { item, to = '' } = member;
  return {
    key: `override\n${file}\n${item.purl}`,
    kind: 'override',
    path: file,
    isUncertain: !isCompatible(item.version, to),
    member,
    describe: () => ({
      title: `Require version ${to} or later of the transitive dependency ${asCode(item.name)} in ${asCode(file)}`,
      command: undefined,
      alternative: inFolder(
        folderOf(path),
        manager.override?.([{ name: item.name, to, parents: member.parents ?? [] }]),
      ),
    }),
  };
}
