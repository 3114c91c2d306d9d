import type { Package } from '../model/package.ts';
import { isWithin, rangeTest } from '../versions/version-range.ts';
import { type ChooseVersion, type ChosenVersion, versionChooser } from './choose-version.ts';
import { isCompatible } from './compatible.ts';
import { asCode, type Draft, folderOf, type Member, membersText, namesText } from './draft.ts';
import { editedFile } from './edited-file.ts';
import type { FixContext } from './fix-context.ts';
import type { LocatedPackage } from './located-package.ts';
import { majorUpdateText } from './major-update.ts';
import type { Manager } from './managers/manager.ts';
import { noneDraft } from './none-draft.ts';
import { overrideFor } from './override.ts';
import type { Requirement } from './requirements/requirement.ts';
import { replacementDraft, rootsDraft } from './roots-draft.ts';
import { inFolder } from './shell-word.ts';
import { refreshTarget, targetOf } from './target-of.ts';

/** Plans the change that fixes a package in one lockfile or manifest. */
export function dependencyDraft(located: LocatedPackage, context: FixContext): Draft {
  const { vulnerable, path, manager } = located;
  const { item, vulnerabilities } = vulnerable;
  const requirements = context.requirements(path, item);
  const choose = versionChooser(item, vulnerabilities, context.known);
  const best = choose();
  if (best.to === undefined) return noneDraft(item, vulnerabilities);
  if (context.isRemoved(path, item)) return replacementDraft(located, memberOf(item, best), [item]);
  const inRange = withinRanges(item, requirements, choose);
  const isEnough = inRange !== undefined && inRange.stays.length <= best.stays.length;
  if (isEnough && manager.refresh !== undefined) {
    return refreshDraft(located, memberOf(item, inRange), context, false);
  }
  if (manager.updatesTransitive === true) return updateDraft(located, best, requirements, context);
  const isLikely = requirements === undefined && isCompatible(item.version, best.to);
  const known = parentsIn(requirements, best.to, item);
  const parents = known.length > 0 ? known : context.dependents(path, item);
  const member = { ...memberOf(item, best), parents };
  if (isLikely && isRefreshed(item, manager)) return refreshDraft(located, member, context, true);
  if (isDirectIn(item, requirements)) return updateDraft(located, best, requirements, context);
  return rootsDraft(located, member, context);
}

/**
 * Returns true if a package is a direct dependency in one lockfile. `isDirect` is true if the package is direct in any
 * lockfile. Therefore, the requirements in this lockfile take precedence.
 */
function isDirectIn({ isDirect }: Package, requirements: readonly Requirement[] = []): boolean {
  const isKnown = requirements.some(({ by, folder }) => by !== undefined || folder !== undefined);
  return isKnown ? requirements.some(({ by }) => by === undefined) : isDirect !== false;
}

function isRefreshed({ isDirect }: Package, manager: Manager): boolean {
  if (manager.refresh === undefined) return false;
  return isDirect !== true || manager.update === undefined || manager.refreshesDirect === true;
}

/**
 * Returns the best version that all dependents accept. Returns undefined if no such version fixes a finding, or if the
 * ranges of the dependents are unknown.
 */
function withinRanges(
  { ecosystem = '' }: Package,
  requirements: readonly Requirement[] | undefined,
  choose: ChooseVersion,
): ChosenVersion | undefined {
  if (requirements === undefined || requirements.length === 0) return undefined;
  const ranges = new Set(requirements.map(({ range }) => range));
  const tests = [...ranges].map((range) => rangeTest(ecosystem, range));
  const chosen = choose((version) => tests.every((test) => test(version) === true));
  return chosen.to === undefined ? undefined : chosen;
}

function refreshDraft(
  { path, manager }: LocatedPackage,
  member: Member,
  context: FixContext,
  isUncertain: boolean,
): Draft {
  return {
    key: `refresh\n${path}\n${isUncertain}`,
    kind: 'refresh',
    path,
    isUncertain,
    member,
    describe: (members) => {
      const goal = membersText(members, goalOf, 'package');
      const doubt = isUncertain ? ', if the ranges of the dependents allow it' : '';
      const targets = members.map((one) => refreshTarget(one, path, context));
      return {
        title: `Refresh ${asCode(path)}: update ${goal}${doubt}`,
        command: inFolder(folderOf(path), manager.refresh?.(targets)),
        alternative: isUncertain ? overrideFor(manager, members, path) : undefined,
      };
    },
  };
}

function goalOf({ item, to }: Member): string {
  return `${asCode(item.name)} to ${to} or later`;
}

function updateDraft(
  { path, manager, vulnerable: { item } }: LocatedPackage,
  chosen: ChosenVersion,
  requirements: readonly Requirement[] | undefined,
  context: FixContext,
): Draft {
  const file = editedFile({ path, manager }, item, context);
  const folder = folderOf(path);
  const to = chosen.to ?? '';
  const workspace = requirements?.find((one) => one.by === undefined)?.folder;
  const parents = parentsIn(requirements, to, item);
  return {
    key: `update\n${file}\n${item.purl}`,
    kind: 'update',
    path: file,
    isUncertain: parents.length > 0 || hasUnknownDependents(requirements, to, item),
    member: { ...memberOf(item, chosen), parents },
    describe: () => {
      const also = parents.length === 0 ? '' : `, and also ${namesText(parents)}`;
      const title = `Update ${asCode(item.name)} from ${item.version} to ${to} in ${asCode(file)}${majorUpdateText(item.version, to)}${also}`;
      const command = manager.update?.([{ ...targetOf(item), to, workspace }]);
      return { title, command: inFolder(folder, command) };
    },
  };
}

/**
 * True if more than one range excludes the version, and the sources of these ranges are unknown. At most one of them
 * can be the range in the manifest, so at least one belongs to another package.
 */
function hasUnknownDependents(
  requirements: readonly Requirement[] = [],
  version: string,
  { ecosystem = '' }: Package,
): boolean {
  const unknown = requirements.filter(({ by, folder }) => by === undefined && folder === undefined);
  const excluding = unknown.filter(({ range }) => isWithin(ecosystem, version, range) !== true);
  return excluding.length > 1;
}

/** Returns the names of the packages whose ranges exclude the version. */
function parentsIn(
  requirements: readonly Requirement[] | undefined,
  version: string,
  { ecosystem = '' }: Package,
): readonly string[] {
  const excluding = (requirements ?? []).filter(
    ({ by, range }) => by !== undefined && isWithin(ecosystem, version, range) !== true,
  );
  return [...new Set(excluding.map(({ by = '' }) => by.slice(0, by.lastIndexOf('@'))))];
}

function memberOf(item: Package, { to, fixes, stays }: ChosenVersion): Member {
  return { item, to, fixes, stays };
}
