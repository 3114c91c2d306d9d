import type { Rule, RuleOf, Schema } from './schema.ts';

/** Returns a schema that also rejects unknown members, at any depth. */
export function closedSchema<T>(schema: Schema<T>): Schema<T> {
  return closedRule(schema);
}

function closedRule(rule: Rule): Rule {
  switch (rule.kind) {
    case 'object':
      return closedObject(rule);
    case 'list':
      return { ...rule, item: closedRule(rule.item) };
    case 'map':
      return { ...rule, value: closedRule(rule.value) };
    case 'variants':
      return { ...rule, rules: rule.rules.map(closedObject) };
    case 'optional':
    case 'checked':
      return { ...rule, of: closedRule(rule.of) };
    default:
      return rule;
  }
}

function closedObject(rule: RuleOf<'object'>): RuleOf<'object'> {
  const members = rule.members.map((member) => ({ ...member, rule: closedRule(member.rule) }));
  return { ...rule, members, isClosed: true };
}
