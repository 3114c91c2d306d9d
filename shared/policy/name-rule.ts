import type { NameRule } from '../model/verify-policy.ts';

/** Returns the rule for text from a policy, in which `*` matches any characters. */
export function nameRuleOf(text: string): NameRule {
  return text.includes('*') ? { pattern: text } : { exact: text };
}
