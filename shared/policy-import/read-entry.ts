import { DataError } from '../errors/errors.ts';
import { type JsonObject, optionalArray, scalarText } from '../json/guards.ts';
import { type ImportedRules, refusing } from './imported-rules.ts';

/**
 * Returns the rules that `read` returns for an entry. If a value in the entry has the wrong type, returns the reason
 * for rejecting the entry. The value could limit an exception, which would cover more without this limit.
 */
export function readEntry(
  entry: string,
  read: () => Partial<ImportedRules>,
): Partial<ImportedRules> {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) return refusing(entry, error.message);
    throw error;
  }
}

/**
 * Returns the reason for rejecting an entry with a key that the policy cannot express. Returns undefined for an entry
 * without such a key.
 */
export function refusingUnknown(
  entry: string,
  table: JsonObject,
  known: readonly string[],
): Partial<ImportedRules> | undefined {
  const unknown = Object.keys(table).find((key) => !known.includes(key));
  return unknown === undefined
    ? undefined
    : refusing(entry, `the condition ${unknown} is not supported`);
}

/**
 * Returns the strings in a list, or an empty list if the key is absent.
 *
 * @throws {DataError} `malformed` if the value is not a list of strings.
 */
export function textsAt(holder: JsonObject, key: string): readonly string[] {
  return textsIn(optionalArray(holder[key], key) ?? [], key);
}

/**
 * Returns the strings in a list or in a single string. Each string can contain several values, separated by commas.
 *
 * @throws {DataError} in the same cases as `textsAt`.
 */
export function listedTexts(value: unknown, key: string): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  return textsIn(Array.isArray(value) ? value : [value], key)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function textsIn(items: readonly unknown[], key: string): readonly string[] {
  return items.map((item, at) => {
    const text = scalarText(item);
    if (text !== '') return text;
    throw new DataError('malformed', `${key}[${at}] must be a string`, { path: key });
  });
}
