import type { Package } from '../model/package.ts';
import { countNoun } from '../text/count.ts';
import { isCompatible } from './compatible.ts';
import {
  asCode,
  type Description,
  type Draft,
  folderOf,
  type Member,
  membersText,
  namesText,
} from './draft.ts';
import { editedFile } from './edited-file.ts';
import type { FixContext, Roots } from './fix-context.ts';
import type { LocatedPackage } from './located-package.ts';
import type { Manager, OverrideTarget } from './managers/manager.ts';
import { inFolder } from './shell-word.ts';

/**
 * Plans the update of the direct dependencies through which a package is installed. Without network access, it is
 * unknown which of their versions lead to a fixed version.
 */
export function rootsDraft(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  member: Member,
  context: FixContext,
): Draft {
  const roots = context.roots(path, member.item);
  const file = editedFile({ path, manager }, roots.packages[0] ?? member.item, context);
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
  const isMany = new Set(members.map(({ item }) => item.name)).size > MAX_GOALS;
  const goal = isMany
    ? `${countNoun(members.length, 'package')} have fixed versions`
    : membersText(members, goalOf, 'package');
  const targets = packages.map(newest);
  const command = more > 0 ? undefined : (manager.update?.(targets) ?? manager.refresh?.(targets));
  const names = packages.map(({ name }) => name);
  return {
    title: `Update ${namesText(names, more)} in ${asCode(file)} so that ${goal}`,
    command: inFolder(folderOf(path), command),
    alternative: overrideOf(manager, members, path),
  };
}

function goalOf({ item, to }: Member): string {
  return `${asCode(item.name)} is ${to} or later`;
}

function newest({ name, version, scope }: Package) {
  return { name, version, to: undefined, isDevelopment: scope === 'development' };
}

/** Maximum number of packages for which an override is offered. */
const MAX_OVERRIDES = 3;

/** Maximum number of packages that a title names. */
const MAX_GOALS = 3;

/** An override is offered only if the new version promises to work for the dependents. */
function overrideOf(
  manager: Manager,
  members: readonly Member[],
  path: string,
): string | undefined {
  const isSafe = members.every(({ item, to = '' }) => isCompatible(item.version, to));
  const isKnown = members.every(({ parents = [] }) => parents.length > 0);
  if (!isSafe || !isKnown || members.length > MAX_OVERRIDES) return undefined;
  return overrideText(manager, members.map(overrideTarget), path);
}

function overrideTarget({ item, to = '', parents = [] }: Member): OverrideTarget {
  return { name: item.name, to, parents };
}

function overrideText(
  manager: Manager,
  targets: readonly OverrideTarget[],
  path: string,
): string | undefined {
  const command = inFolder(folderOf(path), manager.override?.(targets));
  const isCode = command !== undefined && !command.includes('`');
  return isCode ? `\`${command}\`` : manager.overrideText?.(targets);
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
      alternative: overrideText(manager, [overrideTarget(member)], path),
    }),
  };
}
