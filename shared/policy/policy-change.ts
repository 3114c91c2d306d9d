import type { IgnoreRule, ScanSection } from '../model/policy.ts';
import type { PolicyFile } from './load-policy.ts';
import { SCAN_SETTINGS } from './scan-policy.ts';

/** Maximum number of changes that are listed individually. */
const MAX_NAMED = 10;

/**
 * Describes the differences between two versions of a policy file. Returns an empty list if both have the same
 * effect, for example if only comments differ.
 */
export function policyChanges(before: PolicyFile, after: PolicyFile): readonly string[] {
  const changes = [
    ...settingChanges(before.scan, after.scan),
    ...exceptionChanges(before.scan.ignore ?? [], after.scan.ignore ?? []),
    ...(asText(before.verify) === asText(after.verify) ? [] : ['the verify: section changed']),
  ];
  const more = changes.length - MAX_NAMED;
  return more > 0 ? [...changes.slice(0, MAX_NAMED), `and ${more} more`] : changes;
}

function settingChanges(before: ScanSection, after: ScanSection): readonly string[] {
  return SCAN_SETTINGS.flatMap(({ key, name }) => {
    const [old, now] = [before[key], after[key]].map((value) =>
      value === undefined ? 'not set' : String(value),
    );
    return old === now ? [] : [`${name}: ${old} → ${now}`];
  });
}

function exceptionChanges(
  before: readonly IgnoreRule[],
  after: readonly IgnoreRule[],
): readonly string[] {
  const old = new Set(before.map(ruleText));
  const now = new Set(after.map(ruleText));
  const added = [...now].filter((rule) => !old.has(rule)).length;
  const removed = [...old].filter((rule) => !now.has(rule)).length;
  return [
    ...(added > 0 ? [`${exceptions(added)} added`] : []),
    ...(removed > 0 ? [`${exceptions(removed)} removed`] : []),
  ];
}

function exceptions(count: number): string {
  return count === 1 ? '1 exception' : `${count} exceptions`;
}

/** The reason and the line number are ignored, because they do not affect decisions. */
function ruleText({ id, purl, expires }: IgnoreRule): string {
  return JSON.stringify([id.toLowerCase(), purl, expires]);
}

function asText(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
