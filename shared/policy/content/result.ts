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
 * Says why evidence did not pass by its own word; undefined when it passed, or states no result. A test
 * result that failed is no evidence that the tests pass, and a summary that failed none of a verification. Evidence
 * that contradicts its result did not pass: a reader would believe the one or the other.
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
  // Another version may state its result in another field.
  if (!isPredicateOf(predicateType, rule.type))
    return `the version of ${predicateType} is not read`;
  const document = isObject(predicate) ? predicate : {};
  const found = stringAt(document, rule.field);
  if (found === undefined) return `it has no ${rule.field}`;
  const denied = rule.passing.get(found);
  if (denied === undefined) return `its ${rule.field} is ${found}`;
  const field = denied.find((name) => !isEmptyList(document, name));
  return field === undefined ? undefined : `its ${rule.field} is ${found}, but it has ${field}`;
}

interface ResultRule {
  /** The type without its version. */
  readonly family: string;
  /** The version that is read. */
  readonly type: string;
  readonly field: string;
  /** Results that pass; each with the lists that must be empty beside it. */
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

/** Absent, as Go writes it too, is an empty list; anything else that is no list may name something. */
function isEmptyList(document: JsonObject, name: string): boolean {
  const value = Object.hasOwn(document, name) ? document[name] : undefined;
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
