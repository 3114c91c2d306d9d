import { OPENVEX_PREDICATE_TYPE } from '../../attest/predicates/openvex.ts';
import { CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE } from '../../attest/predicates/sbom.ts';
import { COSIGN_VULNERABILITIES_PREDICATE_TYPE } from '../../attest/predicates/vulnerabilities.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { isPredicateOf } from '../../model/predicate-type.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';

/**
 * Returns the reason why a predicate does not have the format that its type requires. Returns undefined if it has this
 * format, or if the type is not checked. The check is necessary, because a statement can claim to be an SBOM or a scan
 * and contain something else.
 */
export function formProblem({
  predicateType,
  predicate,
}: Pick<VerifiedEvidence, 'predicateType' | 'predicate'>): string | undefined {
  const form = FORMS.find(({ type }) => isPredicateOf(predicateType, type));
  return form === undefined || form.isOf(predicate)
    ? undefined
    : `the predicate contains no ${form.name}`;
}

interface Form {
  readonly type: string;
  readonly name: string;
  readonly isOf: (predicate: unknown) => boolean;
}

const FORMS: readonly Form[] = [
  { type: CYCLONEDX_PREDICATE_TYPE, name: 'CycloneDX document', isOf: isCycloneDx },
  { type: SPDX_PREDICATE_TYPE, name: 'SPDX document', isOf: isSpdx },
  { type: OPENVEX_PREDICATE_TYPE, name: 'OpenVEX document', isOf: isOpenVex },
  { type: COSIGN_VULNERABILITIES_PREDICATE_TYPE, name: 'scan results', isOf: hasResults },
  { type: 'https://in-toto.io/attestation/vulns', name: 'scan results', isOf: hasResults },
];

function isCycloneDx(predicate: unknown): boolean {
  if (!isObject(predicate) || stringAt(predicate, 'bomFormat') !== 'CycloneDX') return false;
  return !['spdxVersion', '@graph'].some((key) => Object.hasOwn(predicate, key));
}

/**
 * Returns true for an SPDX document. cosign attests tag-value documents as text. Older versions store the text in the
 * field `Data`.
 */
function isSpdx(predicate: unknown): boolean {
  if (typeof predicate === 'string') return /^SPDXVersion:/m.test(predicate);
  if (!isObject(predicate)) return false;
  if (Object.hasOwn(predicate, 'bomFormat')) return false;
  if (Object.hasOwn(predicate, 'Data')) return isSpdx(predicate['Data']);
  return (
    stringAt(predicate, 'spdxVersion') !== undefined || arrayAt(predicate, '@graph') !== undefined
  );
}

function isOpenVex(predicate: unknown): boolean {
  return isObject(predicate) && (arrayAt(predicate, 'statements') ?? []).length > 0;
}

/** Returns true if the predicate contains results: a list, or the output of another scanner. */
function hasResults(predicate: unknown): boolean {
  const scanner: JsonObject = (isObject(predicate) && objectAt(predicate, 'scanner')) || {};
  return arrayAt(scanner, 'result') !== undefined || objectAt(scanner, 'result') !== undefined;
}
