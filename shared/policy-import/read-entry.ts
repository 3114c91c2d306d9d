import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, optionalArray, scalarText } from '../json/guards.ts';
import { type ImportedRules, refusing } from './imported-rules.ts';

/**
 * Returns the rules of an entry. An entry with a value of another type is refused, because an exception without this
 * condition would cover more.
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
 * Returns the texts of a list, and an empty list if the key is absent.
 *
 * @throws {DataError} `malformed` if the value is not a list of texts.
 */
export function textsAt(holder: JsonObject, key: string): readonly string[] {
  return (optionalArray(holder[key], key) ?? []).map((item, at) => {
    const text = isObject(item) || Array.isArray(item) ? '' : scalarText(item);
    if (text !== '') return text;
    throw new DataError('malformed', `${key}[${at}] must be a text`, { path: key });
  });
}
