import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';

export const TEST_RESULT_PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

const RESULTS = new Set(['PASSED', 'WARNED', 'FAILED']);
const NAME_LISTS = ['passedTests', 'warnedTests', 'failedTests'];

/**
 * The result of a test run as a predicate: the document itself, once it is seen to be one. What says
 * PASSED and names failed tests is refused: someone would believe the one or the other.
 *
 * @throws {DataError} `malformed` naming the field.
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 */
export function testResultPredicate(document: unknown, path: string): JsonObject {
  if (!isObject(document)) throw malformed('A test result is a JSON object.', path);
  const result = stringAt(document, 'result') ?? '';
  if (!RESULTS.has(result)) {
    throw malformed('Its result is none of PASSED, WARNED and FAILED.', path);
  }
  const configuration = arrayAt(document, 'configuration');
  if (configuration === undefined || !configuration.every(isObject)) {
    throw malformed('Its configuration is no list of resource descriptors.', path);
  }
  for (const key of NAME_LISTS) {
    const names = Object.hasOwn(document, key) ? document[key] : [];
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
      throw malformed(`Its ${key} is no list of names.`, path);
    }
    if (key === 'failedTests' && names.length > 0 && result === 'PASSED') {
      throw malformed('It says PASSED and names failed tests.', path);
    }
  }
  return document;
}

function malformed(message: string, path: string): DataError {
  return new DataError('malformed', message, { path });
}
