import { nearest } from '../errors/nearest.ts';
import { isObject } from '../json/guards.ts';

/** An error in a policy, and the path of the invalid value, such as `scan.ignore[0].reason`. */
export interface Complaint {
  readonly where: string;
  readonly message: string;
}

/**
 * Returns the members of a mapping by name, or undefined if the value is not a mapping. Unknown names are reported
 * together with the most similar known name.
 */
export function readSection(
  value: unknown,
  where: string,
  names: readonly string[],
  complaints: Complaint[],
): ReadonlyMap<string, unknown> | undefined {
  if (!isObject(value)) {
    complaints.push({ where, message: `must be a mapping with ${names.join(', ')}` });
    return undefined;
  }
  const members = new Map(Object.entries(value));
  for (const name of members.keys()) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const hint = meant === undefined ? `known keys: ${names.join(', ')}` : `did you mean ${meant}?`;
    complaints.push({ where: join(where, name), message: `unknown key ${show(name)}; ${hint}` });
  }
  return members;
}

/**
 * Returns the member if it is one of `choices`. Returns undefined if it is absent or invalid. An invalid member is
 * reported.
 */
export function readChoice<T extends string>(
  members: ReadonlyMap<string, unknown>,
  name: string,
  where: string,
  choices: readonly T[],
  complaints: Complaint[],
): T | undefined {
  const value = members.get(name);
  if (value === undefined) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const message = `must be one of ${choices.join(', ')}, not ${show(value)}${hint}`;
  complaints.push({ where: join(where, name), message });
  return undefined;
}

/** Returns the member if it is a non-empty string. */
export function readText(
  members: ReadonlyMap<string, unknown>,
  name: string,
  where: string,
  complaints: Complaint[],
): string | undefined {
  const value = members.get(name);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  complaints.push({ where: join(where, name), message: `must be a string, not ${show(value)}` });
  return undefined;
}

/**
 * Returns the strings in a member, which is one string or a list of strings. Returns an empty list if the member is
 * absent.
 */
export function readTexts(
  members: ReadonlyMap<string, unknown>,
  name: string,
  where: string,
  complaints: Complaint[],
): readonly string[] {
  const value = members.get(name);
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = items.flatMap((item) =>
    typeof item === 'string' && item.trim() !== '' ? item.trim() : [],
  );
  if (texts.length === items.length && items.length > 0) return texts;
  const message = `must be a string or a list of strings, not ${show(value)}`;
  complaints.push({ where: join(where, name), message });
  return [];
}

/** Returns the member if it is a positive integer. */
export function readCount(
  members: ReadonlyMap<string, unknown>,
  name: string,
  where: string,
  complaints: Complaint[],
): number | undefined {
  const value = members.get(name);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
  const message = `must be a positive integer, not ${show(value)}`;
  complaints.push({ where: join(where, name), message });
  return undefined;
}

/** Returns the member if it is true or false. */
export function readFlag(
  members: ReadonlyMap<string, unknown>,
  name: string,
  where: string,
  complaints: Complaint[],
): boolean | undefined {
  const value = members.get(name);
  if (value === undefined || typeof value === 'boolean') return value;
  complaints.push({ where: join(where, name), message: 'must be true or false' });
  return undefined;
}

export function join(where: string, name: string): string {
  return where === '' ? name : `${where}.${name}`;
}

/** Maximum length of an invalid value in a message, in characters. */
const SHOWN_LENGTH = 60;

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
