import { expect, it } from '@jest/globals';
import type { SecretRule } from '../../shared/secrets/rule.ts';
import { expandSecret, findIn, leakedRun } from './secret-examples.ts';

/** `[kind, template of a text that has one secret of the kind]`. */
export type SecretExample = readonly [kind: string, template: string];

/** Declares tests: each example is found, each kind has an example, and no match shows more than it may. */
export function describeRules(
  rules: readonly SecretRule[],
  examples: readonly SecretExample[],
): void {
  it.each(examples)('find %s in %s', (kind, template) => {
    const { text, parts } = expandSecret(template);
    const found = findIn(text);
    expect(found.map((match) => match.kind)).toEqual([kind]);
    const shown = JSON.stringify(found);
    expect(parts.map((part) => leakedRun(part, shown)).join('')).toBe('');
  });

  it('have an example for each kind', () => {
    const kinds = new Set(rules.map((rule) => rule.kind));
    const shown = new Set(examples.map(([kind]) => kind));
    expect([...kinds].filter((kind) => !shown.has(kind))).toEqual([]);
  });
}
