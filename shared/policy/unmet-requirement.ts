/** Why evidence that holds does not meet a rule: each code with what it means, as the docs list them. */
export const UNMET_CODES = {
  'nothing-asked': 'The policy asks for nothing, and so nothing is proved.',
  'evidence-missing': 'Nothing of the kind was found.',
  'signers-too-few': 'Fewer different signers than the rule takes.',
  'signer-not-asked': 'It is by none of those whom the rule asks for.',
  'time-unproved':
    'Nothing proves when it was signed, and the rule asks for an age; or it was signed in the future.',
  'too-old': 'It was signed too long ago.',
  'predicate-malformed': 'The predicate is not what its type says, such as an SBOM or a scan.',
  'builder-mismatch': 'The provenance names no builder, another, or two.',
  'source-mismatch': 'The provenance names no source, another, or two.',
  'sbom-incomplete': 'The SBOM lists nothing, or says that it lacks something.',
  'findings-unreadable': 'The scan is in a form that is not read.',
  'findings-open': 'The scan has findings at or above the severity that nothing excuses.',
  'result-failed':
    'The test result or the verification summary did not pass, contradicts itself, or is of another version.',
  'resource-mismatch': 'The verification summary names no resource, or another.',
  'verifier-mismatch': 'The verification summary names no verifier, or another.',
  'levels-missing': 'The verification summary lacks verified levels that the rule asks for.',
  'condition-false': 'A condition is false.',
  'condition-too-costly': 'A condition takes more time or memory than there is for it.',
  'condition-undecided': 'A condition cannot be told, or is neither true nor false.',
} as const;

export type UnmetCode = keyof typeof UNMET_CODES;

export interface UnmetRequirement {
  readonly code: UnmetCode;
  /** Says what was found, without a full stop. */
  readonly message: string;
}
