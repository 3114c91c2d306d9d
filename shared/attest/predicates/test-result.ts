import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';

export const TEST_RESULT_PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

const RESULTS = new Set(['PASSED', 'WARNED', 'FAILED']);

/** Lists of names that contradict a result, unless they are empty. */
export const DENIED_LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['PASSED', ['failedTests', 'warnedTests']],
  ['WARNED', ['failedTests']],
]);

const NAME_LISTS = ['passedTests', 'warnedTests', 'failedTests'];

/**
 * The result of a test run as a predicate: the document itself, once it is seen to be one. What says
 * PASSED and names failed tests is refused, and so is every such contradiction: someone would believe the one or the
 * other.
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
    if (names.length > 0 && DENIED_LISTS.get(result)?.includes(key) === true) {
      throw malformed(`It says ${result} and has ${key}.`, path);
    }
  }
  return document;
}

function malformed(message: string, path: string): DataError {
  return new DataError('malformed', message, { path });
}
