import { DataError } from '../errors/errors.ts';

/**
 * Guards for external data. `where` is a JSON path for the error message, such as `$.packages[3].name`. The caller
 * adds the name of the file.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {DataError} `malformed` if `value` is not an object. */
export function asObject(value: unknown, where: string): JsonObject {
  if (isObject(value)) return value;
  throw unexpected('an object', value, where);
}

/** @throws {DataError} `malformed` if `value` is not an array. */
export function asArray(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected('an array', value, where);
}

/** @throws {DataError} `malformed` if `value` is not a string. */
export function asString(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw unexpected('a string', value, where);
}

/** @throws {DataError} `malformed` if `value` is not a finite number. */
export function asNumber(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw unexpected('a number', value, where);
}

/** Returns the value as a string, or undefined if the value is absent or null. */
export function optionalString(value: unknown, where: string): string | undefined {
  return isAbsent(value) ? undefined : asString(value, where);
}

/** Returns the value as an object, or undefined if the value is absent or null. */
export function optionalObject(value: unknown, where: string): JsonObject | undefined {
  return isAbsent(value) ? undefined : asObject(value, where);
}

/** Returns the value as an array, or undefined if the value is absent or null. */
export function optionalArray(value: unknown, where: string): readonly unknown[] | undefined {
  return isAbsent(value) ? undefined : asArray(value, where);
}

/** Returns the own string property `key`. Returns undefined if it is absent or has another type. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = ownValue(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** Returns the own object property `key`. Returns undefined if it is absent or has another type. */
export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = ownValue(object, key);
  return isObject(value) ? value : undefined;
}

/** Returns the own array property `key`. Returns undefined if it is absent or has another type. */
export function arrayAt(object: JsonObject, key: string): readonly unknown[] | undefined {
  const value = ownValue(object, key);
  return Array.isArray(value) ? value : undefined;
}

/**
 * Returns the text of a string, number or boolean, and an empty string for anything else. Use it instead of `String`
 * for external data, because `String` throws for an object with its own `toString`.
 */
export function scalarText(value: unknown): string {
  const isScalar = ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
  return isScalar ? String(value) : '';
}

/** Reads only own properties, because an attacker can use `__proto__` or `constructor` as a key. */
function ownValue(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function unexpected(expected: string, value: unknown, where: string): DataError {
  return new DataError('malformed', `${where} must be ${expected}, not ${kindOf(value)}`, {
    path: where,
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value;
}
