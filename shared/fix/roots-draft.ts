import { besidePath } from '../ecosystems/paths.ts';
import { compareText } from '../model/order.ts';
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
import { latestText } from './major-update.ts';
import type { Manager, Target } from './managers/manager.ts';
import { forcedVersions, overrideFor } from './override.ts';
import { inFolder, inOrder } from './shell-word.ts';
import { refreshTarget, targetOf } from './target-of.ts';

/**
 * Plans the update of the direct dependencies that lead to a package. The fix is uncertain: without network access, it
 * is unknown which of their versions lead to a fixed version of the package.
 */
export function rootsDraft(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  member: Member,
  context: FixContext,
): Draft {
  const { packages, more } = context.roots(path, member.item);
  const kept = packages.filter((root) => !context.isRemoved(path, root));
  if (kept.length === 0 && more === 0 && packages.length > 0) {
    return replacementDraft({ path, manager }, member, packages);
  }
  const roots = { packages: kept.length > 0 ? kept : packages, more };
  const file = editedFile({ path, manager }, roots.packages[0] ?? member.item, context);
  const names = roots.packages.map(({ purl }) => purl);
  if (names.length === 0) return overrideDraft({ path, manager }, file, member);
  return {
    key: `roots\n${file}\n${names.join('\n')}\n${roots.more}`,
    kind: 'update',
    path: file,
    isUncertain: true,
    member,
    describe: (members) => describeRoots({ path, manager, file }, roots, members, context),
  };
}

/**
 * Plans the removal or replacement of direct dependencies that are malware or depend on it. An update would install the
 * malware again.
 */
export function replacementDraft(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  member: Member,
  roots: readonly Package[],
): Draft {
  const file = manager.manifest === undefined ? path : besidePath(path, manager.manifest);
  const names = roots.map(({ name }) => name).toSorted(compareText);
  return {
    key: `replacement\n${file}\n${names.join('\n')}`,
    kind: 'update',
    path: file,
    isUncertain: true,
    member,
    describe: (members) => ({
      title: `Remove or replace ${namesText(names)} in ${asCode(file)} because of malware. This also removes ${countNoun(members.length, 'package')} with findings`,
      command: undefined,
    }),
  };
}

interface Place extends Pick<LocatedPackage, 'path' | 'manager'> {
  /** The file that lists the direct dependencies. */
  readonly file: string;
}

function describeRoots(
  { path, manager, file }: Place,
  { packages, more }: Roots,
  members: readonly Member[],
  context: FixContext,
): Description {
  const isMany = new Set(members.map(({ item }) => item.name)).size > MAX_GOALS;
  const goal = isMany
    ? `${countNoun(members.length, 'package')} have fixed versions`
    : membersText(members, goalOf, 'package');
  const command =
    more > 0
      ? undefined
      : rootsCommand(
          manager,
          packages,
          members.map((one) => refreshTarget(one, path, context)),
        );
  const names = packages.map(({ name }) => name);
  return {
    title: `Update ${namesText(names, more)} in ${asCode(file)} so that ${goal}${latestText(command)}`,
    command: inFolder(folderOf(path), command),
    alternative: overrideFor(manager, members, path),
  };
}

/**
 * Returns the command that updates the direct dependencies. Some package managers keep the locked versions of their
 * dependencies. For these, a second command updates the package with findings.
 */
function rootsCommand(
  manager: Manager,
  roots: readonly Package[],
  targets: readonly Target[],
): string | undefined {
  const newest = roots.map(targetOf);
  const update = manager.update?.(newest) ?? manager.refresh?.(newest);
  if (manager.keepsTransitive !== true || manager.refresh === undefined) return update;
  return inOrder([update, manager.refresh(targets)]);
}

function goalOf({ item, to }: Member): string {
  return `${asCode(item.name)} is ${to} or later`;
}

/** Maximum number of packages that a title lists with their required versions. */
const MAX_GOALS = 3;

/**
 * Plans an override that forces the version of a package. It is used if the direct dependencies that lead to the
 * package are unknown.
 */
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
      alternative: forcedVersions(manager, [member], path),
    }),
  };
}
