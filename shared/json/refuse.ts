import { nearest } from '../errors/nearest.ts';
import type { JsonObject } from './guards.ts';
import { type INVALID, type Issues, report } from './issues.ts';
import type { RuleOf } from './schema.ts';
import { showValue } from './show-value.ts';

/** Reports members with an unknown name. If a known name is similar, the message suggests it. */
export function reportUnknown(
  { members }: RuleOf<'object'>,
  value: JsonObject,
  issues: Issues,
): void {
  const known = members.map(({ key }) => key);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const hint = hintFor(key, known) ?? `known keys: ${known.join(', ')}`;
    report(issues, `unknown key ${showValue(key)}; ${hint}`, key);
  }
}

export function refuse(
  { expected }: { expected: string },
  value: unknown,
  issues: Issues,
): typeof INVALID {
  return report(issues, `must ${expected}, not ${showValue(value)}`);
}

/**
 * Reports a list or mapping of the wrong size. If it is too short and there is no maximum, the message describes the
 * expected content instead of the limits.
 */
export function refuseSize(
  rule: RuleOf<'list' | 'map'>,
  value: object,
  issues: Issues,
): typeof INVALID {
  const { least, most } = rule.size;
  const length = Object.keys(value).length;
  if (length < least && !Number.isFinite(most)) return refuse(rule, value, issues);
  const limit = least === 0 ? `the limit is ${most}` : `from ${least} to ${most} are allowed`;
  return report(issues, `has ${length} ${rule.items}; ${limit}`);
}

export function refuseChoice(
  { expected, values }: RuleOf<'choice'>,
  value: unknown,
  issues: Issues,
): unknown {
  const hint = typeof value === 'string' ? hintFor(value, values) : undefined;
  return report(
    issues,
    `must ${expected}, not ${showValue(value)}${hint === undefined ? '' : `; ${hint}`}`,
  );
}

function hintFor(word: string, known: readonly string[]): string | undefined {
  const meant = nearest(word, known);
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}
