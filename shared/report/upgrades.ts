import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/order.ts';
import { countNoun } from '../text/count.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';
import { type Block, code, type Line, note, strong, text } from './block.ts';
import type { ListedFinding } from './listed-finding.ts';

/** A package to update, and the findings that the update fixes. */
export interface Upgrade {
  readonly name: string;
  readonly version: string;
  /** The lowest version that is known to fix all findings. Undefined if the data does not specify one. */
  readonly to?: string | undefined;
  /** IDs that have a fix, most severe first. */
  readonly fixes: readonly string[];
  /** IDs that have no fix. */
  readonly unfixed: readonly string[];
}

/** Returns the packages to update, in the order of the given findings. */
export function planUpgrades(findings: readonly ListedFinding[]): readonly Upgrade[] {
  return [...groupByPackage(findings).values()].map(upgradeOf);
}

/** Maximum number of IDs in one line. The table above the line lists all IDs. */
const MAX_IDS = 4;

export function upgradeBlock(upgrades: readonly Upgrade[], isFolded: boolean): Block {
  return {
    kind: 'list',
    title: 'What to do',
    isFolded,
    noun: 'package',
    items: upgrades.map(upgradeLine),
  };
}

function upgradeLine({ name, version, to, fixes, unfixed }: Upgrade): Line {
  const left = unfixed.length === 0 ? [] : [note(`no fix yet for ${idList(unfixed)}`)];
  const old = code(`${name}@${version}`);
  if (fixes.length === 0) {
    return [text('Replace or isolate '), old, text(': no version fixes '), text(idList(unfixed))];
  }
  const goal = to === undefined ? text('a version with all these fixes') : strong(to);
  return [text('Update '), old, text(' to '), goal, text(`: fixes ${idList(fixes)}`), ...left];
}

function idList(ids: readonly string[]): string {
  const left = ids.length - MAX_IDS;
  const shown = ids.slice(0, MAX_IDS).join(', ');
  return left > 0 ? `${shown} and ${countNoun(left, 'other')}` : shown;
}

function groupByPackage(
  findings: readonly ListedFinding[],
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const { finding } of findings) {
    const purl = finding.package?.purl;
    // Malware is omitted, because an update does not fix it. It has a separate row and reason.
    if (purl === undefined || finding.kind === 'malware') continue;
    const group = groups.get(purl) ?? [];
    group.push(finding);
    groups.set(purl, group);
  }
  return groups;
}

function upgradeOf(group: readonly Finding[]): Upgrade {
  const subject = group[0]?.package;
  const fixable = group.filter((finding) => finding.fixed.length > 0);
  return {
    name: subject?.name ?? '',
    version: subject?.version ?? '',
    to: lowestCommonFix(
      subject?.version ?? '',
      fixable.map(({ fixed }) => fixed),
      schemeFor(subject?.ecosystem ?? ''),
    ),
    fixes: idsOf(fixable),
    unfixed: idsOf(group.filter((finding) => finding.fixed.length === 0)),
  };
}

function idsOf(findings: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(findings.map(({ id }) => id))];
}

/**
 * Returns the lowest version above the installed version that is known to fix every finding. A version is known to
 * fix a finding in three cases: it is a fixed version of the finding, it is later than a fixed version on the same
 * branch, or it is not below any fixed version. Any other version between two fixed versions could be on a branch
 * without the fix.
 */
function lowestCommonFix(
  present: string,
  fixes: readonly (readonly string[])[],
  scheme: VersionScheme | undefined,
): string | undefined {
  const candidates = [...new Set(fixes.flat())];
  if (scheme === undefined) {
    return candidates.length === 1 ? candidates[0] : undefined;
  }
  try {
    const higher = candidates.filter((candidate) => scheme.compare(candidate, present) > 0);
    const ordered = higher.sort((a, b) => scheme.compare(a, b) || compareText(a, b));
    return ordered.find((candidate) => fixes.every((fixed) => isFixedBy(candidate, fixed, scheme)));
  } catch {
    // The version scheme cannot parse a version. A missing suggestion is better than a wrong suggestion.
    return undefined;
  }
}

function isFixedBy(candidate: string, fixed: readonly string[], scheme: VersionScheme): boolean {
  const isNotBelow = (version: string) => scheme.compare(candidate, version) >= 0;
  const branch = branchOf(candidate);
  const isOnFixedBranch = (version: string) =>
    branch !== undefined && branchOf(version) === branch && isNotBelow(version);
  return fixed.includes(candidate) || fixed.every(isNotBelow) || fixed.some(isOnFixedBranch);
}

/**
 * Returns the branch of a version, for example `1.26` for `1.26.5`. Versions that differ only in the last number are
 * on one branch.
 */
function branchOf(version: string): string | undefined {
  return /^(\d+(?:\.\d+)+)\.\d+$/.exec(version)?.[1];
}
