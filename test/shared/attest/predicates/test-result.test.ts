import { describe, expect, it } from '@jest/globals';
import { testResultPredicate } from '../../../../shared/attest/predicates/test-result.ts';

function aResult(over: Readonly<Record<string, unknown>> = {}) {
  return { result: 'PASSED', configuration: [{ name: 'ci.yml' }], passedTests: ['a'], ...over };
}

describe('testResultPredicate', () => {
  it('returns the document unchanged', () => {
    expect(testResultPredicate(aResult(), 'r.json')).toEqual(aResult());
    const failed = aResult({ result: 'FAILED', failedTests: ['b'] });
    expect(testResultPredicate(failed, 'r.json')).toEqual(failed);
  });

  it.each<[string, unknown, string]>([
    ['a string', 'PASSED', 'JSON object'],
    ['an unknown result', aResult({ result: 'passed' }), 'PASSED, WARNED or FAILED'],
    ['a document without a configuration', aResult({ configuration: undefined }), 'configuration'],
    ['a configuration of plain names', aResult({ configuration: ['a'] }), 'configuration'],
    ['test names that are not strings', aResult({ passedTests: [1] }), 'passedTests'],
    ['a list that is null', aResult({ warnedTests: null }), 'warnedTests'],
    [
      'a passed result with failed tests',
      aResult({ failedTests: ['b'] }),
      'result PASSED contradicts the list failedTests',
    ],
  ])('rejects %s', (_, document, words) => {
    expect(() => testResultPredicate(document, 'r.json')).toThrow(words);
  });
});
