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
 * Returns a predicate with a user-defined type. Verifiers see only the predicate type, not the alias that a user wrote.
 * Therefore, if Assay has an alias for the type, the content must be valid for this alias.
 *
 * @throws {DataError} `malformed` if the content does not match its type.
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
    const message = `The document has the predicate type ${found.predicateType}; expected ${predicateType}.`;
    throw new DataError('malformed', message, { path });
  }
  const about = aboutSbom({ bytes, document: found.predicate, path }, false);
  return { predicateType, predicate: found.predicate, about };
}
