import { isObject, type JsonObject } from './guards.ts';
import { INVALID, type Issues, nest, report, reportMissing } from './issues.ts';
import { isAbsent, isNumber, isOptional, isWithin, readText } from './read-scalar.ts';
import { refuse, refuseChoice, refuseSize, reportUnknown } from './refuse.ts';
import type { Member, Rule, RuleOf } from './schema.ts';

/** Returns the value that a rule accepts, or INVALID. Adds the errors to `issues`. */
export function readValue(rule: Rule, value: unknown, issues: Issues): unknown {
  switch (rule.kind) {
    case 'text':
      return readText(rule, value, issues);
    case 'optional':
      return isAbsent(rule, value) ? undefined : readValue(rule.of, value, issues);
    case 'number':
      return isNumber(rule, value) ? value : refuse(rule, value, issues);
    case 'constant':
      return rule.value === value ? value : refuse(rule, value, issues);
    case 'choice':
      return rule.values.find((known) => known === value) ?? refuseChoice(rule, value, issues);
    case 'list':
      return readList(rule, value, issues);
    case 'map':
      return readMap(rule, value, issues);
    case 'object':
      return readObject(rule, value, issues);
    case 'unread':
      return undefined;
    case 'variants':
      return readVariants(rule, value, issues);
    case 'flag':
      return typeof value === 'boolean' ? value : refuse(rule, value, issues);
    case 'checked':
      return readChecked(rule, value, issues);
  }
}

function readList(rule: RuleOf<'list'>, value: unknown, issues: Issues): unknown {
  if (!Array.isArray(value)) return readOne(rule, value, issues);
  if (!isWithin(rule.size, value.length)) return refuseSize(rule, value, issues);
  let items: unknown[] = value;
  for (let index = 0; index < value.length; index++) {
    const before = issues.found.length;
    const item = readValue(rule.item, value[index], issues);
    if (item !== value[index] && items === value) items = value.slice(0, index);
    if (item !== INVALID && items !== value) items.push(item);
    if (issues.found.length !== before) nest(issues, before, `[${index}]`);
    if (issues.found.length >= issues.most) return INVALID;
  }
  return items;
}

function readOne(rule: RuleOf<'list'>, value: unknown, issues: Issues): unknown {
  if (!rule.takesOne || typeof value !== 'string') return refuse(rule, value, issues);
  const item = readValue(rule.item, value, issues);
  return item === INVALID ? item : [item];
}

function readMap(rule: RuleOf<'map'>, value: unknown, issues: Issues): unknown {
  if (!isObject(value)) return refuse(rule, value, issues);
  const given = Object.entries(value);
  if (!isWithin(rule.size, given.length)) return refuseSize(rule, value, issues);
  const entries: [string, unknown][] = [];
  for (const [key, each] of given) {
    const before = issues.found.length;
    if (rule.keys?.pattern.test(key) === false) report(issues, `must ${rule.keys.expected}`);
    const item = readValue(rule.value, each, issues);
    if (item !== INVALID) entries.push([key, item]);
    nest(issues, before, key);
    if (issues.found.length >= issues.most) return INVALID;
  }
  // Assigning to `__proto__` would not create a member with this name.
  return Object.fromEntries(entries);
}

function readVariants(rule: RuleOf<'variants'>, value: unknown, issues: Issues): unknown {
  if (!isObject(value)) return refuse(rule, value, issues);
  const { tag, tags, rules } = rule;
  const chosen = rules.find((_, index) => tags.values[index] === value[tag]);
  if (chosen !== undefined) return readObject(chosen, value, issues);
  return readMember({ name: tag, key: tag, rule: tags }, value[tag], issues);
}

/** Validates an object. Returns the same object if nothing changes, so that 100,000 findings are not copied. */
function readObject(rule: RuleOf<'object'>, value: unknown, issues: Issues): unknown {
  if (!isObject(value)) return refuse(rule, value, issues);
  if (rule.isClosed) reportUnknown(rule, value, issues);
  let changed: Map<string, unknown> | undefined;
  let present = 0;
  let isValid = true;
  for (const member of rule.members) {
    const given = value[member.key];
    const item = readMember(member, given, issues);
    if (issues.found.length >= issues.most) return INVALID;
    if (item === INVALID && !isOptional(member.rule)) isValid = false;
    if (given !== undefined) present++;
    if (item === given) continue;
    changed ??= new Map();
    changed.set(member.key, item);
  }
  if (!isValid) return INVALID;
  const isSame = changed === undefined && present === sizeOf(value) && !rule.isRenamed;
  return isSame ? value : objectOf(rule.members, value, changed);
}

function sizeOf(value: object): number {
  let size = 0;
  for (const _ in value) size++;
  return size;
}

function objectOf(
  members: readonly Member[],
  value: JsonObject,
  changed?: ReadonlyMap<string, unknown>,
): object {
  const named = members.map(
    ({ name, key }) => [name, changed?.has(key) === true ? changed.get(key) : value[key]] as const,
  );
  return Object.fromEntries(named.filter(([, item]) => item !== undefined && item !== INVALID));
}

/**
 * Validates a member. `JSON.parse` creates `__proto__` as an own property, so a value cannot inherit a member of the
 * schema.
 */
function readMember({ key, rule }: Member, given: unknown, issues: Issues): unknown {
  if (given === undefined) return isOptional(rule) ? undefined : reportMissing(issues, key);
  const before = issues.found.length;
  const item = readValue(rule, given, issues);
  if (issues.found.length !== before) nest(issues, before, key);
  return item;
}

function readChecked(rule: RuleOf<'checked'>, value: unknown, issues: Issues): unknown {
  const before = issues.found.length;
  const found = readValue(rule.of, value, issues);
  if (issues.found.length !== before) return INVALID;
  const added = rule.check(found as never);
  issues.found.push(...added);
  return added.length === 0 ? found : INVALID;
}
