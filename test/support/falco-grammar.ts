/**
 * A grammar of Falco's rules files, from the public documentation. Each function throws for a text that breaks it.
 *
 * @see https://falco.org/docs/concepts/rules/basic-elements/ https://falco.org/docs/concepts/rules/conditions/
 */
import { load } from 'js-yaml';

const PRIORITIES = new Set(
  'emergency alert critical error warning notice informational info debug'.split(' '),
);

const ITEM_KEYS: Readonly<Record<string, ReadonlySet<string>>> = {
  list: new Set(['list', 'items', 'override']),
  macro: new Set(['macro', 'condition', 'override']),
  rule: new Set(
    'rule desc condition output priority enabled tags exceptions source override'.split(' '),
  ),
  required_engine_version: new Set(['required_engine_version']),
};

const NAME = /^[A-Za-z_][\w-]*$/;

interface FalcoFile {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly macros: ReadonlyMap<string, string>;
  readonly rules: readonly FalcoRule[];
}

interface FalcoRule {
  readonly rule: string;
  readonly condition: string;
  readonly output: string;
  readonly priority: string;
}

type Item = Readonly<Record<string, unknown>>;

/** Reads a rules file. A list or a macro must be defined before its use. */
export function readFalco(text: string): FalcoFile {
  const items = load(text);
  if (!Array.isArray(items)) throw new Error('not a list of items');
  const lists = new Map<string, readonly string[]>();
  const macros = new Map<string, string>();
  const rules: FalcoRule[] = [];
  for (const item of items as Item[]) {
    const kind = kindOf(item);
    const known = { lists, macros };
    if (kind === 'list') lists.set(nameIn(item, 'list'), textsIn(item, 'items'));
    if (kind === 'macro') macros.set(nameIn(item, 'macro'), conditionIn(item, known));
    if (kind === 'rule') rules.push(readRule(item, known));
  }
  return { lists, macros, rules };
}

function kindOf(item: Item): string {
  const kind = Object.keys(ITEM_KEYS).find((key) => key in item);
  if (kind === undefined) throw new Error(`an unknown item: ${JSON.stringify(item)}`);
  for (const key of Object.keys(item)) {
    if (ITEM_KEYS[kind]?.has(key) !== true) throw new Error(`the key ${key} in a ${kind}`);
  }
  return kind;
}

function readRule(item: Item, known: Known): FalcoRule {
  const priority = textIn(item, 'priority');
  if (!PRIORITIES.has(priority.toLowerCase())) throw new Error(`the priority ${priority}`);
  textIn(item, 'desc');
  if ('tags' in item) textsIn(item, 'tags');
  const output = textIn(item, 'output');
  for (const [, field = ''] of output.matchAll(/%([\w.[\]]*)/g)) {
    if (!/^[a-z]\w*(?:\.\w+)+(?:\[\w+\])?$/.test(field)) throw new Error(`the field %${field}`);
  }
  return { rule: textIn(item, 'rule'), condition: conditionIn(item, known), output, priority };
}

function textIn(item: Item, key: string): string {
  const { [key]: value } = item;
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`no text in ${key}`);
  return value;
}

function nameIn(item: Item, key: string): string {
  const name = textIn(item, key);
  if (!NAME.test(name)) throw new Error(`the name ${name}`);
  return name;
}

function textsIn(item: Item, key: string): readonly string[] {
  const { [key]: value } = item;
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) {
    throw new Error(`no list of texts in ${key}`);
  }
  return value;
}

function conditionIn(item: Item, known: Known): string {
  const condition = textIn(item, 'condition');
  checkCondition(condition, known);
  return condition;
}

interface Known {
  readonly lists: ReadonlyMap<string, unknown>;
  readonly macros: ReadonlyMap<string, unknown>;
}

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([(),])|(<=|>=|!=|==|=|<|>)|([^\s()"'=<>!,]+))/y;
const FIELD = /^[a-z]\w*(?:\.\w+)+(?:\[[^\]]+\])?$/;
const TEXT_OPERATORS = new Set(
  '= == != contains icontains bcontains startswith bstartswith endswith glob iglob regex'.split(
    ' ',
  ),
);
const NUMBER_OPERATORS = new Set('< <= > >='.split(' '));
const LIST_OPERATORS = new Set('in intersects pmatch'.split(' '));
const WORDS = new Set('and or not exists'.split(' '));

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`no token at ${text.slice(at)}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

/** Checks the syntax of a condition, and that its macros and lists are known. */
export function checkCondition(text: string, { lists, macros }: Known): void {
  const tokens = tokensOf(text);
  const next = () => tokens.shift() ?? '';
  const expect = (wanted: string) => {
    const token = next();
    if (token !== wanted) throw new Error(`${wanted} instead of ${token}`);
  };
  const value = () => {
    const token = next();
    if (token === '' || /^[(),=<>!]/.test(token)) throw new Error(`no value: ${token}`);
    return token;
  };
  const values = () => {
    expect('(');
    while (tokens[0] !== ')') {
      const item = value();
      if (NAME.test(item) && item.includes('_') && !lists.has(item)) {
        throw new Error(`the list ${item} is not known`);
      }
      if (tokens[0] === ',') next();
      else if (tokens[0] !== ')') throw new Error('no comma');
    }
    expect(')');
  };
  const check = () => {
    const token = next();
    if (token === 'not') return check();
    if (token === '(') {
      either();
      return expect(')');
    }
    if (!FIELD.test(token)) {
      if (WORDS.has(token) || !macros.has(token))
        throw new Error(`the macro ${token} is not known`);
      return;
    }
    const operator = next();
    if (operator === 'exists') return;
    if (LIST_OPERATORS.has(operator)) return values();
    if (TEXT_OPERATORS.has(operator)) return void value();
    if (!NUMBER_OPERATORS.has(operator)) throw new Error(`the operator ${operator}`);
    if (!/^-?\d+$/.test(value())) throw new Error('not a number');
  };
  const both = () => {
    check();
    while (tokens[0] === 'and') {
      next();
      check();
    }
  };
  const either = () => {
    both();
    while (tokens[0] === 'or') {
      next();
      both();
    }
  };
  either();
  if (tokens.length > 0) throw new Error(`more than a condition: ${tokens.join(' ')}`);
}
