import { DENIED_LISTS, TEST_RESULT_PREDICATE_TYPE } from '../../attest/predicates/test-result.ts';
import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import {
  isOfFamily,
  isPredicateOf,
  TEST_RESULT_FAMILY,
  VERIFICATION_SUMMARY_FAMILY,
} from '../../model/predicate-type.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import { VERIFICATION_SUMMARY_PREDICATE_TYPE } from '../verification-summary.ts';

/**
 * Returns the reason why evidence does not pass. Returns undefined if it passes or does not contain a result. For
 * example, a failed test result does not prove that the tests pass. Evidence that contradicts itself does not pass
 * either, because different readers could rely on different parts.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 * @see https://slsa.dev/spec/v1.1/verification_summary step 6
 */
export function resultProblem({
  predicateType,
  predicate,
}: Pick<VerifiedEvidence, 'predicateType' | 'predicate'>): string | undefined {
  const rule = RESULTS.find(({ family }) => isOfFamily(predicateType, family));
  if (rule === undefined) return undefined;
  // Another version could have its result in another field.
  if (!isPredicateOf(predicateType, rule.type))
    return `this version of ${predicateType} is not supported`;
  const document = isObject(predicate) ? predicate : {};
  const found = stringAt(document, rule.field);
  if (found === undefined) return `the predicate has no ${rule.field}`;
  const denied = rule.passing.get(found);
  if (denied === undefined) return `the predicate’s ${rule.field} is ${found}`;
  const field = denied.find((name) => !isEmptyList(document, name));
  return field === undefined
    ? undefined
    : `the predicate’s ${rule.field} is ${found}, but it also has ${field}`;
}

interface ResultRule {
  /** Predicate type without its version. */
  readonly family: string;
  /** The supported version. */
  readonly type: string;
  readonly field: string;
  /** Results that count as a pass, each with the lists that must then be empty. */
  readonly passing: ReadonlyMap<string, readonly string[]>;
}

const RESULTS: readonly ResultRule[] = [
  {
    family: TEST_RESULT_FAMILY,
    type: TEST_RESULT_PREDICATE_TYPE,
    field: 'result',
    passing: DENIED_LISTS,
  },
  {
    family: VERIFICATION_SUMMARY_FAMILY,
    type: VERIFICATION_SUMMARY_PREDICATE_TYPE,
    field: 'verificationResult',
    passing: new Map([['PASSED', []]]),
  },
];

/**
 * Returns true if the document has an empty list under this name, or no list. Also returns true for null, because
 * programs in Go write null for an empty list. Returns false for any other value, because it could contain the name of
 * a failed test.
 */
function isEmptyList(document: JsonObject, name: string): boolean {
  const value = Object.hasOwn(document, name) ? document[name] : undefined;
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
