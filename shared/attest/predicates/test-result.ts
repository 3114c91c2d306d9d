import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';

export const TEST_RESULT_PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

const RESULTS = new Set(['PASSED', 'WARNED', 'FAILED']);

/** For each result, the lists of test names that must be empty. */
export const DENIED_LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['PASSED', ['failedTests', 'warnedTests']],
  ['WARNED', ['failedTests']],
]);

const NAME_LISTS = ['passedTests', 'warnedTests', 'failedTests'];

/**
 * Checks the structure of a test result, and returns the document unchanged as a predicate. Rejects a document that
 * contradicts itself, because different readers could trust different parts. For example, the result PASSED contradicts
 * a list of failed tests.
 *
 * @throws {DataError} `malformed` with the name of the field.
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 */
export function testResultPredicate(document: unknown, path: string): JsonObject {
  if (!isObject(document)) throw malformed('The test result is not a JSON object.', path);
  const result = stringAt(document, 'result') ?? '';
  if (!RESULTS.has(result)) {
    throw malformed('The result must be PASSED, WARNED or FAILED.', path);
  }
  const configuration = arrayAt(document, 'configuration');
  if (configuration === undefined || !configuration.every(isObject)) {
    throw malformed('The configuration is not a list of resource descriptors.', path);
  }
  for (const key of NAME_LISTS) {
    const names = Object.hasOwn(document, key) ? document[key] : [];
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
      throw malformed(`${key} is not a list of names.`, path);
    }
    if (names.length > 0 && DENIED_LISTS.get(result)?.includes(key) === true) {
      throw malformed(`The result ${result} contradicts the list ${key}.`, path);
    }
  }
  return document;
}

function malformed(message: string, path: string): DataError {
  return new DataError('malformed', message, { path });
}
