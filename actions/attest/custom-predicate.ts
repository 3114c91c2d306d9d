import {
  OPENVEX_PREDICATE_TYPE,
  openVexPredicate,
} from '../../shared/attest/predicates/openvex.ts';
import {
  CYCLONEDX_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
  sbomPredicate,
} from '../../shared/attest/predicates/sbom.ts';
import {
  TEST_RESULT_PREDICATE_TYPE,
  testResultPredicate,
} from '../../shared/attest/predicates/test-result.ts';
import { COSIGN_VULNERABILITIES_PREDICATE_TYPE } from '../../shared/attest/predicates/vulnerabilities.ts';
import { DataError } from '../../shared/errors/errors.ts';
import { isPredicateOf } from '../../shared/model/predicate-type.ts';
import { aboutResults, aboutSbom } from './about.ts';
import type { GivenDocument, PredicateToAttest } from './documents.ts';

/**
 * A predicate of a type that the user names. Of a known type it is checked as the type’s own word has it checked: what
 * verifies goes by the predicate type, and not by the word it was attested by.
 *
 * @throws {DataError} `malformed` when it is not of its type.
 */
export function customPredicate(predicateType: string, document: GivenDocument): PredicateToAttest {
  const { value, path } = document;
  if ([CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE].some(isType)) {
    return sbomOfType(predicateType, document);
  }
  if (isType(TEST_RESULT_PREDICATE_TYPE)) {
    return { predicateType, predicate: testResultPredicate(value, path) };
  }
  if (isType(OPENVEX_PREDICATE_TYPE)) {
    return { predicateType, predicate: openVexPredicate(value, path) };
  }
  const isScan = isType(COSIGN_VULNERABILITIES_PREDICATE_TYPE);
  return { predicateType, predicate: value, about: isScan ? aboutResults(value) : undefined };

  function isType(type: string): boolean {
    return isPredicateOf(predicateType, type);
  }
}

function sbomOfType(
  predicateType: string,
  { bytes, value, path }: GivenDocument,
): PredicateToAttest {
  const found = sbomPredicate(value, path);
  if (!isPredicateOf(predicateType, found.predicateType)) {
    const message = `This is of the type ${found.predicateType}, and not ${predicateType}.`;
    throw new DataError('malformed', message, { path });
  }
  const about = aboutSbom({ bytes, document: found.predicate, path }, false);
  return { predicateType, predicate: found.predicate, about };
}
