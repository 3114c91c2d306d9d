import { isCompatible } from './compatible.ts';
import { folderOf, type Member } from './draft.ts';
import type { Manager } from './managers/manager.ts';
import { inFolder } from './shell-word.ts';

/** Maximum number of packages in an override. For more packages, no override is offered. */
const MAX_OVERRIDES = 3;

/**
 * Returns the change that forces the versions of transitive packages. Returns undefined if there are too many packages,
 * if a new version is not compatible with the installed version, or if it is unknown which packages request a package.
 */
export function overrideFor(
  manager: Manager,
  members: readonly Member[],
  path: string,
): string | undefined {
  const isSafe = members.every(({ item, to = '' }) => isCompatible(item.version, to));
  const isKnown = members.every(({ parents = [] }) => parents.length > 0);
  if (!isSafe || !isKnown || members.length > MAX_OVERRIDES) return undefined;
  return forcedVersions(manager, members, path);
}

/**
 * Returns the change that forces the versions, without the conditions of `overrideFor`. The result is text with code in
 * backticks. Returns undefined if the package manager has no safe command and no instructions for the change.
 */
export function forcedVersions(
  manager: Manager,
  members: readonly Member[],
  path: string,
): string | undefined {
  const targets = members.map(({ item, to = '', parents = [] }) => ({
    name: item.name,
    to,
    parents,
  }));
  const command = inFolder(folderOf(path), manager.override?.(targets));
  const isCode = command !== undefined && !command.includes('`');
  return isCode ? `\`${command}\`` : manager.overrideText?.(targets);
}
