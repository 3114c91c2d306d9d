import type {
  Check,
  ChoiceSchema,
  Common,
  Form,
  Infer,
  Members,
  ObjectOf,
  ObjectSchema,
  Optional,
  Rule,
  RuleOf,
  Schema,
  Size,
  TextSchema,
} from './schema.ts';

const UNLIMITED = { least: 0, most: Number.POSITIVE_INFINITY };

export const flag: Schema<boolean> = { kind: 'flag', expected: 'be true or false' };
export const text: TextSchema = { kind: 'text', isTrimmed: false, expected: 'be a string' };
/** A non-empty string without leading and trailing whitespace. */
export const words: TextSchema = { kind: 'text', isTrimmed: true, expected: 'be a string' };
export const count: Schema<number> = integer(0, 'be a non-negative integer');

/**
 * Returns a schema for a string that matches a pattern.
 *
 * @param expected Completes the sentence "The value must …", for example `look like octo-org/app`.
 */
export function formed(schema: TextSchema, pattern: RegExp, expected: string): TextSchema {
  return { ...schema, form: { pattern, expected } };
}

export function integer(least: number, expected: string): Schema<number> {
  return { kind: 'number', isInteger: true, range: { ...UNLIMITED, least }, expected };
}

export function numberFrom(least: number, most: number): Schema<number> {
  const expected = `be a number from ${least} to ${most}`;
  return { kind: 'number', isInteger: false, range: { least, most }, expected };
}

export function choice<const T extends string>(values: readonly T[]): ChoiceSchema<T> {
  return { kind: 'choice', values, expected: `be one of ${values.join(', ')}` };
}

export function constant<const T extends string | boolean>(value: T): Schema<T> {
  return { kind: 'constant', value, expected: `be ${value}` };
}

export function list<T>(
  item: Schema<T>,
  options: Partial<Size & Common> = {},
): Schema<readonly T[]> {
  const common = { size: UNLIMITED, items: 'items', expected: 'be a list' };
  return { ...common, ...options, kind: 'list', item, takesOne: false };
}

/** Schema for a list of strings. A single string is accepted instead of a list with one item. */
export function oneOrMore(
  item: Schema<string>,
  items = 'items',
  most = UNLIMITED.most,
): Schema<readonly string[]> {
  const expected = 'be a string or a list of strings';
  return { kind: 'list', item, takesOne: true, size: { least: 1, most }, items, expected };
}

/** Schema for an object with arbitrary member names. */
export function map<T>(
  value: Schema<T>,
  options: Partial<Size & Common> & { readonly keys?: Form } = {},
): Schema<Readonly<Record<string, T>>> {
  const common = { size: UNLIMITED, items: 'members', expected: 'be a mapping' };
  return { ...common, ...options, kind: 'map', value };
}

/**
 * Schema for an object with known members. Other members are removed, because a newer version of Assay may have written
 * them.
 */
export function object<M extends Members>(members: M): ObjectSchema<ObjectOf<M>> {
  return { ...membersOf(members), kind: 'object', expected: 'be a mapping', isClosed: false };
}

/**
 * Schema for an object in a hand-written file. An unknown member is an error, because its name is probably misspelled.
 */
export function closed<M extends Members>(members: M): ObjectSchema<ObjectOf<M>> {
  const given = membersOf(members);
  const expected = `be a mapping (keys: ${given.members.map(({ key }) => key).join(', ')})`;
  return { ...given, kind: 'object', expected, isClosed: true };
}

function membersOf(given: Members): Pick<RuleOf<'object'>, 'members' | 'isRenamed'> {
  const members = Object.entries(given).map(([name, rule]) => ({
    name,
    key: rule.key ?? name,
    rule,
  }));
  return { members, isRenamed: members.some(({ name, key }) => name !== key) };
}

/** Schema for objects of several kinds. The member `tag` has a different constant for each kind. */
export function variants<S extends readonly ObjectSchema<object>[]>(
  tag: string,
  rules: S,
): Schema<Infer<S[number]>> {
  const tags = choice(rules.map((rule) => constantOf(rule, tag)));
  return { kind: 'variants', tag, tags, rules, expected: 'be a mapping' };
}

function constantOf({ members }: RuleOf<'object'>, tag: string): string {
  const rule = members.find(({ key }) => key === tag)?.rule;
  if (rule?.kind === 'constant') return String(rule.value);
  throw new Error(`${tag} is not a constant`);
}

/** Schema for a member that has another name in the data than in the code. */
export function named<S extends Rule>(key: string, schema: S): S {
  return { ...schema, key };
}

export function optional<T>(of: Schema<T>): Optional<T> {
  return { kind: 'optional', of, takesNull: false, expected: of.expected };
}

/** Schema for an optional member that counts as absent if it is null. */
export function nullable<T>(of: Schema<T>): Optional<T> {
  return { kind: 'optional', of, takesNull: true, expected: of.expected };
}

/** Schema for a member that Assay writes for other programs and does not read back. */
export function unread<T>(): Optional<T> {
  return { kind: 'unread', expected: 'be a value' };
}

/** Adds a check to a schema. It runs only for values that the schema accepts. */
export function checked<T>(
  of: Schema<T>,
  check: Check<T>,
  expected: string = of.expected,
): Schema<T> {
  return { kind: 'checked', of, check, expected };
}

/** Adds a condition to a schema. `expected` completes the sentence “The value must …”. */
export function satisfying<T>(
  of: Schema<T>,
  isMet: (value: T) => boolean,
  expected: string,
): Schema<T> {
  const issues = [{ where: '', message: `must ${expected}` }];
  return checked(of, (value) => (isMet(value) ? [] : issues), expected);
}
