import { describe, expect, it } from '@jest/globals';
import { resultProblem } from '../../../../shared/policy/content/result.ts';

const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const SUMMARY = 'https://slsa.dev/verification_summary/v1';

describe('resultProblem', () => {
  it.each([
    [TEST_RESULT, { result: 'PASSED' }],
    [TEST_RESULT, { result: 'WARNED' }],
    [TEST_RESULT, { result: 'PASSED', passedTests: ['a'], failedTests: [], warnedTests: null }],
    [TEST_RESULT, { result: 'WARNED', warnedTests: ['a'] }],
    [SUMMARY, { verificationResult: 'PASSED' }],
    ['https://slsa.dev/provenance/v1', { result: 'FAILED' }],
  ])('for the type %s, accepts the predicate %j', (predicateType, predicate) => {
    expect(resultProblem({ predicateType, predicate })).toBeUndefined();
  });

  it.each([
    [TEST_RESULT, { result: 'FAILED' }, 'the predicate’s result is FAILED'],
    [TEST_RESULT, { result: 'passed' }, 'the predicate’s result is passed'],
    [
      TEST_RESULT,
      { result: 'PASSED', failedTests: ['a'] },
      'the predicate’s result is PASSED, but it also has failedTests',
    ],
    [
      TEST_RESULT,
      { result: 'WARNED', failedTests: ['a'] },
      'the predicate’s result is WARNED, but it also has failedTests',
    ],
    [
      TEST_RESULT,
      { result: 'PASSED', warnedTests: ['a'] },
      'the predicate’s result is PASSED, but it also has warnedTests',
    ],
    [
      TEST_RESULT,
      { result: 'PASSED', failedTests: 'a' },
      'the predicate’s result is PASSED, but it also has failedTests',
    ],
    [TEST_RESULT, {}, 'the predicate has no result'],
    [TEST_RESULT, null, 'the predicate has no result'],
    [SUMMARY, { verificationResult: 'FAILED' }, 'the predicate’s verificationResult is FAILED'],
    [SUMMARY, { verificationResult: ['PASSED'] }, 'the predicate has no verificationResult'],
    [
      `${SUMMARY}/v1`,
      { verificationResult: 'FAILED' },
      'the predicate’s verificationResult is FAILED',
    ],
    [
      'https://slsa.dev/verification_summary/v0.2',
      { verificationResult: 'PASSED', verification_result: 'FAILED' },
      'this version of https://slsa.dev/verification_summary/v0.2 is not supported',
    ],
    [
      'https://in-toto.io/attestation/test-result/v0.2',
      { result: 'PASSED' },
      'this version of https://in-toto.io/attestation/test-result/v0.2 is not supported',
    ],
    [
      'https://in-toto.io/attestation/test-result',
      { result: 'PASSED' },
      'this version of https://in-toto.io/attestation/test-result is not supported',
    ],
  ])('for the type %s, rejects the predicate %j', (predicateType, predicate, problem) => {
    expect(resultProblem({ predicateType, predicate })).toBe(problem);
  });
});
