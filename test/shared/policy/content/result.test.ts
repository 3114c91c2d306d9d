import { describe, expect, it } from '@jest/globals';
import { resultProblem } from '../../../../shared/policy/content/result.ts';

const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const SUMMARY = 'https://slsa.dev/verification_summary/v1';

describe('resultProblem', () => {
  it.each([
    [TEST_RESULT, { result: 'PASSED' }],
    [TEST_RESULT, { result: 'WARNED' }],
    [SUMMARY, { verificationResult: 'PASSED' }],
    ['https://slsa.dev/provenance/v1', { result: 'FAILED' }],
  ])('finds nothing wrong with %s %j', (predicateType, predicate) => {
    expect(resultProblem({ predicateType, predicate })).toBeUndefined();
  });

  it.each([
    [TEST_RESULT, { result: 'FAILED' }, 'its result is FAILED'],
    [TEST_RESULT, { result: 'passed' }, 'its result is passed'],
    [TEST_RESULT, {}, 'it has no result'],
    [TEST_RESULT, null, 'it has no result'],
    [SUMMARY, { verificationResult: 'FAILED' }, 'its verificationResult is FAILED'],
    [SUMMARY, { verificationResult: ['PASSED'] }, 'it has no verificationResult'],
    [`${SUMMARY}/v1`, { verificationResult: 'FAILED' }, 'its verificationResult is FAILED'],
  ])('tells that %s %j did not pass', (predicateType, predicate, problem) => {
    expect(resultProblem({ predicateType, predicate })).toBe(problem);
  });
});
