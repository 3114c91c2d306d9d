import { TEST_RESULT_PREDICATE_TYPE } from '../../attest/predicates/test-result.ts';
import { isObject, stringAt } from '../../json/guards.ts';
import { isPredicateOf } from '../../model/predicate-type.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import { VERIFICATION_SUMMARY_PREDICATE_TYPE } from '../verification-summary.ts';

/**
 * What evidence says of itself that did not pass; undefined when it passed, or states no result. A test
 * result that failed is no evidence that the tests pass, and a summary that failed none of a verification.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 * @see https://slsa.dev/spec/v1.1/verification_summary step 6
 */
export function resultProblem({
  predicateType,
  predicate,
}: Pick<VerifiedEvidence, 'predicateType' | 'predicate'>): string | undefined {
  const rule = RESULTS.find(({ type }) => isPredicateOf(predicateType, type));
  if (rule === undefined) return undefined;
  const found = stringAt(isObject(predicate) ? predicate : {}, rule.field);
  if (found === undefined) return `it has no ${rule.field}`;
  return rule.passing.includes(found) ? undefined : `its ${rule.field} is ${found}`;
}

const RESULTS = [
  { type: TEST_RESULT_PREDICATE_TYPE, field: 'result', passing: ['PASSED', 'WARNED'] },
  {
    type: VERIFICATION_SUMMARY_PREDICATE_TYPE,
    field: 'verificationResult',
    passing: ['PASSED'],
  },
];
