import { UserError } from '../../shared/errors/errors.ts';
import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { signerChoice, type signerInputs } from '../../shared/flows/verification/inputs.ts';
import { identityBeside, namedSigners } from '../../shared/flows/verification/named-signers.ts';
import { requireUsable } from '../../shared/flows/verification/require-usable.ts';
import type { RunRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { isPredicateOf } from '../../shared/model/predicate-type.ts';
import type { EvidenceRule, VerifyPolicy } from '../../shared/model/verify-policy.ts';
import { evidenceTypes } from '../../shared/policy/evidence-aliases.ts';

/** Predicate types of SBOMs. */
export const SBOM_TYPES: readonly string[] = evidenceTypes('sbom') ?? [];

/**
 * Returns the rules for attested SBOMs: the SBOM rules in the policy file, and one rule for the signers in the inputs.
 * If there are no such rules and signers, returns one rule that accepts all signers in the policy file.
 *
 * @throws {UserError} if there are no signers.
 */
export function sbomPolicy(
  inputs: InputsOf<typeof signerInputs>,
  source: PolicySource,
  run: RunRepository,
): VerifyPolicy {
  requireUsable(source);
  const file = source.file.verify;
  const own = namedSigners(signerChoice(inputs), run);
  const fromFile = (file?.identities ?? []).map((identity) => identityBeside(identity, source));
  const signers = own.length > 0 ? own : fromFile;
  if (signers.length === 0) throw noIdentity();
  const fileRules = (file?.evidence ?? []).filter(isAboutSbom);
  const isEnough = own.length === 0 && fileRules.length > 0;
  const ownRule = ruleBy(signers.map(({ name }) => name));
  return {
    identities: [...fromFile, ...own],
    evidence: isEnough ? fileRules : [...fileRules, ownRule],
  };
}

function isAboutSbom({ types }: EvidenceRule): boolean {
  return (
    types.length > 0 && types.every((type) => SBOM_TYPES.some((sbom) => isPredicateOf(type, sbom)))
  );
}

function ruleBy(signedBy: readonly string[]): EvidenceRule {
  return { name: 'sbom', types: SBOM_TYPES, signedBy, signers: 1, conditions: [] };
}

function noIdentity(): UserError {
  return new UserError(
    'input-missing',
    'No trusted identity is configured for the attested SBOMs.',
    'Set `certificate-identity`, or add identities to the `verify:` section of `.assay.yml`.',
  );
}
