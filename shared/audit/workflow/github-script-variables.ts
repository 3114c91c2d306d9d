/** Records the variables of the JavaScript of `actions/github-script`, and where their text comes from. */
import { type Origins, OUTSIDERS, type ScriptSources } from './script-writes.ts';

/** The origins of a value, and its names in the event, such as `pull_request`, if it is a part of the event. */
export interface Value {
  readonly origins: Origins;
  readonly paths: readonly string[];
  /** Number of blocks around the declaration of a variable. */
  readonly depth?: number | undefined;
}

export interface Reading {
  readonly known: Map<string, Value>;
  readonly sources: ScriptSources;
  readonly isOutside: (name: string) => boolean;
}

/** An assignment. `depth` is the number of blocks around it, and undefined if it does not always take place in its block. */
export interface Assignment {
  readonly keys?: string | undefined;
  readonly variable?: string | undefined;
  readonly declared?: string | undefined;
  readonly depth: number | undefined;
}

/** Records the variables that an assignment sets. One that always follows the declaration replaces the value. */
export function learn(
  { keys, variable = '', declared, depth }: Assignment,
  value: Value,
  reading: Reading,
): void {
  if (keys !== undefined) {
    learnKeys(keys, value, reading);
    return;
  }
  const before = declared === undefined ? reading.known.get(variable) : { ...value, depth };
  const isReplaced = before === undefined || (depth !== undefined && before.depth === depth);
  const known = isReplaced ? value : either(before, value);
  reading.known.set(variable, { ...known, depth: before?.depth });
}

/** Matches default values, which are removed from the keys. */
const DEFAULT = /=\s{0,20}(?:\{\s{0,20}\}|[^,{}]{0,200})/g;

/** Matches a key with an inner list of keys or a variable of another name, the rest of the keys, or the end of a list. */
const KEY = /(\.\.\.)?([\w$]+)\s{0,20}(?::\s{0,20}(?:(\{)|([\w$]+)))?|\}/g;

/** Records the variables in `{ a, b: c, d: { e } }`. */
function learnKeys(keys: string, value: Value, { known, isOutside }: Reading): void {
  const outer = [value.paths];
  for (const [token, rest, from = '', opening, to = from] of keys
    .replace(DEFAULT, '')
    .matchAll(KEY)) {
    const bases = from === 'payload' ? [''] : (outer.at(-1) ?? []);
    const paths = bases.map((path) => (rest || from === 'payload' ? path : joined(path, from)));
    if (token === '}') outer.pop();
    else if (opening !== undefined) outer.push(paths);
    else {
      const chosen: Origins = paths.some(isOutside) ? new Set([OUTSIDERS]) : NONE;
      known.set(to, { origins: paths.length > 0 ? chosen : value.origins, paths });
    }
  }
}

/** Returns a value that is one of two. Its names are known only if both values are parts of the event or empty. */
function either(one: Value, other: Value): Value {
  const isEvent = [one, other].every(
    ({ origins, paths }) => origins.size === 0 || paths.length > 0,
  );
  return {
    origins: new Set([...one.origins, ...other.origins]),
    paths: isEvent ? [...new Set([...one.paths, ...other.paths])].slice(0, 20) : [],
  };
}

export function joined(base: string, key: string): string {
  const name = [base, key.toLowerCase()].filter((part) => part !== '').join('.');
  return name.replace(/^repository\.(pull_request|issue)\.data\b/, '$1');
}

export const NONE: Origins = new Set();
