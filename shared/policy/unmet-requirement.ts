/**
 * Codes for the reasons why a valid attestation does not meet a rule, with their meanings. The documentation lists
 * them.
 */
export const UNMET_CODES = {
  'nothing-asked': 'The policy requires nothing and therefore proves nothing.',
  'evidence-missing': 'No attestation or signature of the required type was found.',
  'signers-too-few': 'There are fewer different signers than the rule requires.',
  'signer-not-asked': 'The rule does not accept this signer.',
  'time-unproved':
    'The rule limits the age, but the signing time is not proven or is in the future.',
  'too-old': 'The signature is older than the rule allows.',
  'predicate-malformed': 'The predicate does not match its type, such as an SBOM or a scan.',
  'builder-mismatch': 'The provenance has no builder, a different builder, or two builders.',
  'source-mismatch': 'The provenance has no source, a different source, or two sources.',
  'sbom-incomplete': 'The SBOM lists no packages, or declares that it is incomplete.',
  'findings-unreadable': 'The format of the scan result is not supported.',
  'findings-open': 'The scan has unsuppressed findings at or above the severity limit.',
  'result-failed':
    'The test result or verification summary did not pass, contradicts itself, or has an unsupported version.',
  'resource-mismatch': 'The verification summary names no resource or a different resource.',
  'verifier-mismatch': 'The verification summary names no verifier or a different verifier.',
  'levels-missing': 'The verification summary lacks levels that the rule requires.',
  'condition-false': 'The condition evaluates to false.',
  'condition-too-costly': 'The condition exceeds the time or memory limit.',
  'condition-undecided':
    'The condition fails to evaluate, or its result is neither true nor false.',
} as const;

export type UnmetCode = keyof typeof UNMET_CODES;

export interface UnmetRequirement {
  readonly code: UnmetCode;
  /** Description of the actual state, without a period, such as `the summary names no verifier`. */
  readonly message: string;
}
