import type { Rule } from '../../shared/json/schema.ts';

/** Returns a value that a schema read in the form in which it was written, with the written names. */
export function encode(rule: Rule, value: unknown): unknown {
  switch (rule.kind) {
    case 'optional':
    case 'checked':
      return encode(rule.of, value);
    case 'list':
      return (value as readonly unknown[]).map((item) => encode(rule.item, item));
    case 'map':
      return mapped(value, ([key, item]) => [key, encode(rule.value, item)]);
    case 'variants':
      return value;
    case 'object':
      return mapped(value, ([name, item]) => {
        const member = rule.members.find((each) => each.name === name);
        if (member === undefined) throw new Error(`${name} is not in the schema`);
        return [member.key, encode(member.rule, item)];
      });
    default:
      return value;
  }
}

function mapped(value: unknown, map: (entry: [string, unknown]) => [string, unknown]): object {
  return Object.fromEntries(Object.entries(value as object).map(map));
}
