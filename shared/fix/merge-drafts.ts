import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { compareSeverity, compareText } from '../model/order.ts';
import type { Draft, Member } from './draft.ts';

/** Merges the drafts with the same key into one fix. Sorts the fixes by urgency, and then by their most severe finding. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Fix[] {
  const groups = [...Map.groupBy(drafts, ({ key }) => key).values()];
  const merged = groups.map((group) => ({
    fix: fixOf(group),
    worst: worstOf(group),
    rank: rankOf(group),
  }));
  return merged
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareWorst(a.worst, b.worst) ||
        b.fix.fixes.length - a.fix.fixes.length ||
        compareText(a.fix.title, b.fix.title) ||
        compareText(a.fix.path ?? '', b.fix.path ?? ''),
    )
    .map(({ fix }) => fix);
}

function fixOf(group: readonly Draft[]): Fix {
  const members = membersOf(group);
  const [{ kind, path, describe }] = group as readonly [Draft, ...Draft[]];
  const { title, command, alternative } = describe(members);
  return {
    kind,
    title: kind !== 'remove' && group.some(fixesMalware) ? `${title}. ${CREDENTIALS}` : title,
    ...(path !== undefined && { path }),
    ...(command !== undefined && { command }),
    ...(alternative !== undefined && { alternative }),
    ...(group.some(({ isUncertain }) => isUncertain === true) && { isUncertain: true }),
    packages: members.map(packageOf),
    fixes: fingerprints(members.flatMap(({ fixes }) => fixes)),
    stays: fingerprints(members.flatMap(({ stays }) => stays)),
  };
}

/** Advice for malware that an update fixes, because the update does not undo what the malware did. */
const CREDENTIALS = 'Also replace all credentials on machines that installed the malware';

function fixesMalware({ member: { fixes, stays } }: Draft): boolean {
  return [...fixes, ...stays].some(({ kind }) => kind === 'malware');
}

/**
 * Returns the packages of the drafts. Several drafts can be for the same package at different locations, so duplicates
 * are removed.
 */
function membersOf(group: readonly Draft[]): readonly Member[] {
  const byPurl = new Map(group.map(({ member }) => [member.item.purl, member]));
  return [...byPurl.values()].sort((a, b) => compareText(a.item.purl, b.item.purl));
}

function packageOf({ item: { purl, name, version }, to }: Member) {
  return { purl, name, version, ...(to !== undefined && { to }) };
}

function fingerprints(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.toSorted(worstFirst).map(({ fingerprint }) => fingerprint))];
}

/** Returns the position of a fix: fixes for malware come first, and fixes without a change come last. */
function rankOf(group: readonly Draft[]): number {
  if (group.some((draft) => draft.kind === 'remove' || fixesMalware(draft))) return -1;
  return group.some(({ kind }) => kind === 'none') ? 1 : 0;
}

function worstOf(group: readonly Draft[]): Finding | undefined {
  return group.flatMap(({ member }) => [...member.fixes, ...member.stays]).sort(worstFirst)[0];
}

function compareWorst(a: Finding | undefined, b: Finding | undefined): number {
  return a === undefined || b === undefined ? 0 : bySeverity(a, b);
}

function worstFirst(a: Finding, b: Finding): number {
  return bySeverity(a, b) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}

function bySeverity(a: Finding, b: Finding): number {
  return (
    Number(b.exploited !== undefined) - Number(a.exploited !== undefined) ||
    compareSeverity(a.severity, b.severity) ||
    (b.score ?? -1) - (a.score ?? -1)
  );
}
