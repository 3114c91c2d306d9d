import { DataError } from '../errors/errors.ts';
import { INVALID, type Issue, type Issues, joined } from './issues.ts';
import { readValue } from './read-value.ts';
import type { Schema } from './schema.ts';

/**
 * Returns a value in the form that a schema describes. Members that are not in the schema are removed.
 *
 * @throws {DataError} `malformed` with the JSON path of the first error, such as `$.findings[3].severity`.
 */
export function decode<T>(schema: Schema<T>, value: unknown): T {
  const { value: found, issues } = inspect(schema, value, 1);
  const [first] = issues;
  if (first === undefined) return found as T;
  const path = joined('$', joined(first.where, first.missing ?? ''));
  const message = first.missing === undefined ? first.message : 'is missing';
  throw new DataError('malformed', `${path} ${message}`, { path });
}

export interface Inspection<T> {
  /** The value without invalid optional members and invalid list items. Undefined if the value itself is invalid. */
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/** Validates a value and collects the errors. Stops after `most` errors. */
export function inspect<T>(
  schema: Schema<T>,
  value: unknown,
  most = Number.POSITIVE_INFINITY,
): Inspection<T> {
  const issues: Issues = { found: [], most };
  const found = readValue(schema, value, issues);
  return { value: found === INVALID ? undefined : (found as T), issues: issues.found };
}
