import { auditSectionSchema } from '../model/audit-policy.ts';
import { type IgnoreRule, scanSectionSchema } from '../model/policy.ts';
import { cutToWidth } from '../text/text-width.ts';
import type { PolicyFile } from './load-policy.ts';

/** Maximum number of changes that are listed individually. */
const MAX_NAMED = 10;

/** Maximum width of a value, in characters. Without a limit, a long list would hide the changes after it. */
const MAX_WIDTH = 60;

/**
 * Describes the differences between two versions of a policy file. Returns an empty list if both have the same effect,
 * for example if only comments differ.
 */
export function policyChanges(before: PolicyFile, after: PolicyFile): readonly string[] {
  const changes = [
    ...settingChanges(before.scan, after.scan, scanSectionSchema),
    ...settingChanges(before.audit ?? {}, after.audit ?? {}, auditSectionSchema, 'audit.'),
    ...exceptionChanges(exceptionsIn(before), exceptionsIn(after)),
    ...(asText(before.verify) === asText(after.verify) ? [] : ['the verify: section changed']),
  ];
  const more = changes.length - MAX_NAMED;
  return more > 0 ? [...changes.slice(0, MAX_NAMED), `and ${more} more`] : changes;
}

function exceptionsIn({ scan, audit }: PolicyFile): readonly IgnoreRule[] {
  return [...(scan.ignore ?? []), ...(audit?.ignore ?? [])];
}

/**
 * Describes the changed settings in a policy section.
 *
 * @param prefix Text before each key, to distinguish it from a key of the `scan` section with the same name.
 */
function settingChanges(
  before: object,
  after: object,
  { members }: Pick<typeof scanSectionSchema, 'members'>,
  prefix = '',
): readonly string[] {
  const values = [before, after].map(
    (section) => new Map<string, unknown>(Object.entries(section)),
  );
  return members.flatMap(({ key, name }) => {
    if (name === 'ignore') return [];
    const [old, now] = values.map((settings) => settingText(settings.get(name)));
    return old === now ? [] : [`${prefix}${key}: ${shortened(old)} → ${shortened(now)}`];
  });
}

function shortened(text = ''): string {
  return cutToWidth(text, MAX_WIDTH);
}

function settingText(value: unknown): string {
  if (value === undefined) return 'not set';
  if (Array.isArray(value)) return value.map(itemText).join(', ');
  return typeof value === 'object' ? asText(value) : String(value);
}

function itemText(item: unknown): string {
  return typeof item === 'object' ? asText(item) : String(item);
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

/**
 * Formats an exception for comparison. Omits the reason, the owner and the line number, because they do not affect
 * decisions.
 */
function ruleText({ id, purl, path, onLine, onColumn, expires }: IgnoreRule): string {
  return JSON.stringify([id.toLowerCase(), purl, path, onLine, onColumn, expires]);
}

/** Formats a value for comparison. Omits line numbers, because they do not affect decisions. */
function asText(value: unknown): string {
  return JSON.stringify(value, (key, each) => (key === 'line' ? undefined : each)) ?? '';
}
