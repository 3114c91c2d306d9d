import { joined } from '../../shared/json/issues.ts';
import type { Member, Rule, RuleOf } from '../../shared/json/schema.ts';

/** A value that a schema refuses, with the path of the error. */
export interface BrokenValue {
  readonly where: string;
  readonly value: unknown;
}

/** A value with a type that no schema accepts, except a schema that accepts any value. */
const FOREIGN = 1n;

/** Returns copies of a valid value. Each copy has one value of another type or one missing member. */
export function brokenValues(rule: Rule, value: unknown): readonly BrokenValue[] {
  if (rule.kind === 'unread') return [];
  return [{ where: '', value: FOREIGN }, ...brokenInside(rule, value)];
}

function brokenInside(rule: Rule, value: unknown): readonly BrokenValue[] {
  switch (rule.kind) {
    case 'optional':
    case 'checked':
      return brokenInside(rule.of, value);
    case 'list':
      return Array.isArray(value) ? brokenItems(rule.item, value) : [];
    case 'map':
      return entriesOf(value).flatMap(([key, item]) => below(key, item, rule.value, value));
    case 'variants':
      return brokenInside(chosenRule(rule, value), value);
    case 'object':
      return rule.members.flatMap((member) => brokenMember(member, value));
    default:
      return [];
  }
}

function chosenRule({ tag, tags, rules }: RuleOf<'variants'>, value: unknown): Rule {
  const given = entriesOf(value).find(([key]) => key === tag)?.[1];
  const chosen = rules.find((_, index) => tags.values[index] === given);
  if (chosen === undefined) throw new Error(`no variant for ${String(given)}`);
  return chosen;
}

function brokenItems(rule: Rule, items: readonly unknown[]): readonly BrokenValue[] {
  return items.flatMap((item, index) =>
    brokenValues(rule, item).map(({ where, value }) => ({
      where: joined(`[${index}]`, where),
      value: items.with(index, value),
    })),
  );
}

function brokenMember({ key, rule }: Member, value: unknown): readonly BrokenValue[] {
  const members = entriesOf(value);
  const given = members.find(([name]) => name === key);
  if (given === undefined) return [];
  const isRequired = rule.kind !== 'optional' && rule.kind !== 'unread';
  const without = Object.fromEntries(members.filter(([name]) => name !== key));
  return [
    ...below(key, given[1], rule, value),
    ...(isRequired ? [{ where: key, value: without }] : []),
  ];
}

function below(key: string, item: unknown, rule: Rule, holder: unknown): readonly BrokenValue[] {
  return brokenValues(rule, item).map(({ where, value }) => ({
    where: joined(key, where),
    value: Object.fromEntries(
      entriesOf(holder).map((entry) => (entry[0] === key ? [key, value] : entry)),
    ),
  }));
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return Object.entries(value ?? {});
}
