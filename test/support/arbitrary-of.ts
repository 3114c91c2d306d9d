import fc from 'fast-check';
import type { Rule, RuleOf } from '../../shared/json/schema.ts';

/** Examples of values that fast-check cannot generate from their schema, by the name of the expected value. */
export type Examples = Readonly<Record<string, readonly unknown[]>>;

/** Generates JSON values that a schema accepts, in their written form. */
export function arbitraryOf(rule: Rule, examples: Examples = {}): fc.Arbitrary<unknown> {
  return exampleOf(rule.expected, examples) ?? arbitraryOfKind(rule, examples);
}

function arbitraryOfKind(rule: Rule, examples: Examples): fc.Arbitrary<unknown> {
  switch (rule.kind) {
    case 'unread':
      return fc.constant(undefined);
    case 'flag':
      return fc.boolean();
    case 'constant':
      return fc.constant(rule.value);
    case 'choice':
      return fc.constantFrom(...rule.values);
    case 'text':
      return textOf(rule, examples);
    case 'number':
      return numberOf(rule);
    case 'list':
      return fc.array(arbitraryOf(rule.item, examples), {
        minLength: rule.size.least,
        maxLength: rule.size.least + 2,
      });
    case 'map':
      return mapOf(rule, examples);
    case 'object':
      return objectOf(rule, examples);
    case 'variants':
      return fc.oneof(...rule.rules.map((each) => objectOf(each, examples)));
    case 'optional':
      return arbitraryOf(rule.of, examples);
    case 'checked':
      return arbitraryOf(rule.of, examples);
  }
}

function textOf({ form, isTrimmed }: RuleOf<'text'>, examples: Examples): fc.Arbitrary<unknown> {
  if (form !== undefined) {
    return exampleOf(form.expected, examples) ?? fc.stringMatching(form.pattern);
  }
  return isTrimmed ? fc.string({ minLength: 1 }).map((text) => `x${text}`.trim()) : fc.string();
}

function exampleOf(expected: string, examples: Examples): fc.Arbitrary<unknown> | undefined {
  const given = examples[expected];
  return given === undefined ? undefined : fc.constantFrom(...given);
}

function numberOf({ isInteger, range }: RuleOf<'number'>): fc.Arbitrary<number> {
  const limits = { min: range.least, max: Math.min(range.most, Number.MAX_SAFE_INTEGER) };
  if (isInteger) return fc.integer(limits);
  // JSON has no negative zero.
  return fc.double({ ...limits, noNaN: true }).map((number) => number + 0);
}

function mapOf({ value, keys, size }: RuleOf<'map'>, examples: Examples): fc.Arbitrary<unknown> {
  const key = keys === undefined ? fc.string() : fc.stringMatching(keys.pattern);
  const limits = { minKeys: size.least, maxKeys: size.least + 2 };
  return fc.dictionary(key, arbitraryOf(value, examples), { ...limits, noNullPrototype: true });
}

function objectOf({ members }: RuleOf<'object'>, examples: Examples): fc.Arbitrary<unknown> {
  const named = members.map(({ key, rule }) => [key, arbitraryOf(rule, examples)] as const);
  const required = members.filter(({ rule }) => rule.kind !== 'optional' && rule.kind !== 'unread');
  const requiredKeys = required.map(({ key }) => key);
  return fc.record(Object.fromEntries(named), { requiredKeys, noNullPrototype: true });
}
