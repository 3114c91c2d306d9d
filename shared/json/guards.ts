import { DataError } from '../errors/errors.ts';

/**
 * Guards for outside data. `where` is a JSON path such as `$.packages[3].name`; it appears in the message, and the
 * caller adds the file.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {DataError} `malformed` when `value` is not an object. */
export function asObject(value: unknown, where: string): JsonObject {
  if (isObject(value)) return value;
  throw unexpected('an object', value, where);
}

/** @throws {DataError} `malformed` when `value` is not an array. */
export function asArray(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected('an array', value, where);
}

/** @throws {DataError} `malformed` when `value` is not a string. */
export function asString(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw unexpected('a string', value, where);
}

/** @throws {DataError} `malformed` when `value` is not a finite number. */
export function asNumber(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw unexpected('a number', value, where);
}

/** Like asString, but absent or null is undefined. */
export function optionalString(value: unknown, where: string): string | undefined {
  return isAbsent(value) ? undefined : asString(value, where);
}

/** Like asNumber, but absent or null is undefined. */
export function optionalNumber(value: unknown, where: string): number | undefined {
  return isAbsent(value) ? undefined : asNumber(value, where);
}

/** Like asObject, but absent or null is undefined. */
export function optionalObject(value: unknown, where: string): JsonObject | undefined {
  return isAbsent(value) ? undefined : asObject(value, where);
}

/** Like asArray, but absent or null is undefined. */
export function optionalArray(value: unknown, where: string): readonly unknown[] | undefined {
  return isAbsent(value) ? undefined : asArray(value, where);
}

/** Returns the own string property `key`, or undefined if it is absent or has another type. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = ownValue(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** Returns the own object property `key`, or undefined if it is absent or has another type. */
export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = ownValue(object, key);
  return isObject(value) ? value : undefined;
}

/** Returns the own array property `key`, or undefined if it is absent or has another type. */
export function arrayAt(object: JsonObject, key: string): readonly unknown[] | undefined {
  const value = ownValue(object, key);
  return Array.isArray(value) ? value : undefined;
}

/**
 * Returns the text of a string, number or boolean; empty for all other values. Never call `String` on outside data:
 * an object with its own `toString` makes it throw.
 */
export function scalarText(value: unknown): string {
  const isScalar = ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
  return isScalar ? String(value) : '';
}

/** Reads own properties only: an attacker may use the key `__proto__` or `constructor`. */
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
