/**
 * Codes for the reasons to refuse evidence, with their meanings, in the order of the checks. `docs/verify-policy.md`
 * lists them. Each code belongs to exactly one check, and tests enforce this.
 */
export const TRUST_CODES = {
  'no-evidence': 'No valid attestation or signature was found.',
  'evidence-unreadable':
    'The evidence could not be fetched, or its content does not match its digest.',
  'too-many-candidates': 'The subject has more attestations and signatures than Assay checks.',
  'bundle-malformed':
    'The evidence is neither a Sigstore bundle (version 0.1 to 0.3) nor a legacy signature.',
  'bundle-too-large':
    'The evidence exceeds a limit for its size, its nesting depth or the length of its lists.',
  'signature-invalid': 'The key in the certificate does not verify the signature of this content.',
  'key-untrusted':
    'The signature has no certificate, and no accepted public key verifies the signature.',
  'certificate-malformed':
    'The certificate cannot be read, or a name or claim in it is missing, duplicated or malformed.',
  'certificate-untrusted': 'No certificate authority in the trust root issued the certificate.',
  'certificate-misused':
    'The certificate belongs to a certificate authority, or is not a code signing certificate.',
  'certificate-expired': 'The certificate was not valid when the signature was made.',
  'authority-expired':
    'The issuing certificate authority was not valid when the signature was made.',
  'sct-missing':
    'The certificate has no signed certificate timestamp (SCT), but the trust root requires one.',
  'sct-untrusted': 'The SCT is from a certificate log that was not in the trust root at that time.',
  'sct-invalid': 'The SCT belongs to a different certificate, or its signature is invalid.',
  'timestamp-missing': 'No timestamp or log entry proves the time of signing.',
  'timestamp-malformed': 'The timestamp cannot be read.',
  'timestamp-untrusted': 'The timestamp is not from a timestamp authority in the trust root.',
  'timestamp-expired': 'The timestamp authority was not valid at the time of the timestamp.',
  'timestamp-mismatch': 'The timestamp covers different content.',
  'timestamp-invalid': 'The timestamp’s signature is invalid.',
  'log-entry-missing':
    'The signature has no transparency log entry, but the trust root requires one.',
  'log-untrusted': 'The log entry is from a transparency log that is not in the trust root.',
  'log-expired': 'The transparency log was not valid at the time of the entry or the signature.',
  'log-promise-invalid': 'The log’s signed entry timestamp is invalid for this entry.',
  'log-checkpoint-invalid': 'The log’s signed checkpoint is invalid.',
  'log-proof-invalid': 'The inclusion proof does not show that the log contains the entry.',
  'log-entry-mismatch': 'The log entry belongs to a different signature, content or signer.',
  'proof-repeated': 'The same timestamp or log entry appears twice.',
  'identity-mismatch': 'The signer’s identity is not accepted.',
  'issuer-mismatch': 'The signer’s identity is accepted, but a different issuer confirmed it.',
  'claim-mismatch':
    'The signer’s identity is accepted, but a required claim, such as the repository, is different.',
  'statement-malformed':
    'The signed content is neither an in-toto statement nor a simple signing payload.',
  'subject-mismatch': 'The evidence is for a different subject.',
  'predicate-mismatch': 'The attestation has a predicate type that was not requested.',
  'read-back-failed': 'A stored attestation was read back, but could not be verified.',
} as const;

/** Code of the reason why an attestation or a signature was refused. */
export type TrustErrorCode = keyof typeof TRUST_CODES;
