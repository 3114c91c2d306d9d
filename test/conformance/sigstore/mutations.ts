import { flipped } from '../../support/evidence.ts';

/** One change to a bundle. */
export interface Mutation {
  /** Path and kind of the change, such as `verificationMaterial.tlogEntries.0.logIndex without`. */
  readonly name: string;
  readonly bundle: unknown;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/**
 * Returns the mutations of a bundle. Each value is removed, set to null, altered, duplicated, emptied, and replaced
 * by the value in `other`.
 */
export function mutationsOf(bundle: unknown, other: unknown): readonly Mutation[] {
  const whole = bundle as Json;
  return pathsOf(whole).flatMap((path) => {
    const value = valueAt(whole, path);
    const replacements: [string, Json | undefined][] = [
      ['null', null],
      ['empty', emptied(value)],
      ['turned', turned(value)],
      ['doubled', Array.isArray(value) ? [...value, ...value] : undefined],
      ['other', valueAt(other as Json, path)],
    ];
    const changed = replacements
      .filter(([, one]) => one !== undefined && JSON.stringify(one) !== JSON.stringify(value))
      .map(([what, one]) => ({
        name: `${path.join('.')} ${what}`,
        bundle: replaced(whole, path, one),
      }));
    return [
      { name: `${path.join('.')} without`, bundle: replaced(whole, path, undefined) },
      ...changed,
    ];
  });
}

function pathsOf(value: Json | undefined, path: Path = []): readonly Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.keys(value).flatMap((key) => {
          const next = [...path, Array.isArray(value) ? Number(key) : key];
          return pathsOf(valueAt(value, [next.at(-1) ?? '']), next);
        })
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at: Json | undefined = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as { [key: string]: Json })[String(key)];
  }
  return at;
}

/** Returns a copy with a new value. If `value` is undefined, the member or element is removed. */
function replaced(whole: Json, path: Path, value: Json | undefined): Json {
  const copy = structuredClone(whole);
  const holder = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return copy;
  if (value !== undefined) Object.assign(holder, { [key]: value });
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}

function emptied(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? {} : undefined;
}

const DIGITS = /^\d+$/;
const BASE64 = /^[A-Za-z0-9+/]{8,}={0,2}$/;

/** Returns a similar value, such as the next number, a flipped bit or a changed letter. */
function turned(value: Json | undefined): Json | undefined {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string' || value === '') return undefined;
  if (DIGITS.test(value)) return String(BigInt(value) + 1n);
  if (BASE64.test(value)) return flipped(value);
  const middle = Math.floor(value.length / 2);
  return `${value.slice(0, middle)}${value[middle] === 'x' ? 'y' : 'x'}${value.slice(middle + 1)}`;
}
