import type { NameRule } from '../model/verify-policy.ts';

/** Returns the rule for a name in a policy. A name with `*` is a pattern, and any other name must match exactly. */
export function nameRuleOf(text: string): NameRule {
  return text.includes('*') ? { pattern: text } : { exact: text };
}
