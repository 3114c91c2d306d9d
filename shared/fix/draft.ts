import type { Finding } from '../model/finding.ts';
import type { Fix, FixKind } from '../model/fix.ts';
import type { Package } from '../model/package.ts';
import { countNoun, listed } from '../text/count.ts';

/** A package with findings, and the version that one change updates it to. */
export interface Member {
  readonly item: Package;
  /** Version that fixes findings. Undefined if no such version is known. */
  readonly to: string | undefined;
  readonly fixes: readonly Finding[];
  readonly stays: readonly Finding[];
  /** Names of the packages that request this package in a range that excludes the new version. */
  readonly parents?: readonly string[] | undefined;
}

export type Description = Pick<Fix, 'title' | 'command' | 'alternative'>;

/** A change for one package. Drafts with the same key become one fix. */
export interface Draft {
  readonly key: string;
  readonly kind: FixKind;
  readonly path?: string | undefined;
  readonly isUncertain?: boolean | undefined;
  readonly member: Member;
  /** Returns the title and the commands of the merged fix, for all packages with the same key. */
  describe(members: readonly Member[]): Description;
}

/** Returns the text in backticks, as code in a title. Replaces backticks in the text with single quotes. */
export function asCode(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** Maximum number of names in a title. */
const MAX_NAMES = 3;

/** Lists the packages in a fix for its title. If there are more than 3, returns only their number. */
export function membersText(
  members: readonly Member[],
  textOf: (member: Member) => string,
  noun: string,
): string {
  const texts = [...new Set(members.map(textOf))];
  return texts.length > MAX_NAMES
    ? countNoun(new Set(members.map(({ item }) => item.name)).size, noun)
    : listed(texts);
}

/**
 * Returns names in backticks. Shows the first 3 names and the number of the others.
 *
 * @param more Number of names that are not in `names` but must be counted.
 */
export function namesText(names: readonly string[], more = 0): string {
  const left = names.length + more - MAX_NAMES;
  const shown = names.slice(0, MAX_NAMES).map(asCode);
  return left > 0 ? `${shown.join(', ')} and ${countNoun(left, 'other package')}` : listed(shown);
}

/** Returns the folder of a file. Returns an empty string for the root of the source. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
