/**
 * Why evidence was not believed, in the order in which it is looked at: each code with what it means, as
 * `docs/verify-policy.md` lists them. A code says what was broken; tests hold that nothing else does.
 */
export const TRUST_CODES = {
  'no-evidence': 'Nothing that was found holds.',
  'evidence-unreadable': 'It is listed, and could not be fetched, or is not what its digest says.',
  'too-many-candidates': 'There is more than is looked at for one subject.',
  'bundle-malformed': 'It is no Sigstore bundle of version 0.1 to 0.3, and no legacy signature.',
  'bundle-too-large':
    'It is larger, deeper or longer than anything that is written by an honest tool.',
  'signature-invalid': 'The signature is not over this content by this certificate’s key.',
  'key-untrusted': 'It has no certificate, and none of the accepted public keys made it.',
  'certificate-malformed':
    'The certificate cannot be read, or a name or claim in it is missing, doubled or malformed.',
  'certificate-untrusted': 'No authority of the trusted root issued the certificate.',
  'certificate-misused': 'The certificate is an authority’s, or is not for signing code.',
  'certificate-expired': 'The certificate was not valid when the signature was made.',
  'authority-expired': 'The authority that issued the certificate was not valid then.',
  'sct-missing':
    'The certificate has no timestamp of a certificate log, and the root asks for one.',
  'sct-untrusted':
    'The certificate’s timestamp is by a log that the root does not have, or did not have then.',
  'sct-invalid':
    'The certificate’s timestamp is for another certificate, or its signature does not hold.',
  'timestamp-missing': 'Nothing that is signed says when it was made.',
  'timestamp-malformed': 'The timestamp cannot be read.',
  'timestamp-untrusted': 'No timestamp authority of the root made the timestamp.',
  'timestamp-expired': 'The timestamp authority was not valid at the time that it states.',
  'timestamp-mismatch': 'The timestamp is for something else.',
  'timestamp-invalid': 'The timestamp’s own signature does not hold.',
  'log-entry-missing': 'It is in no transparency log, and the root asks for one.',
  'log-untrusted': 'The entry is in a log that the root does not have.',
  'log-expired': 'The log was not valid when it took the entry, or when it was signed.',
  'log-promise-invalid': 'The log’s signed promise does not hold for this entry.',
  'log-checkpoint-invalid': 'The log’s signed checkpoint does not hold.',
  'log-proof-invalid': 'The entry is not in the tree that the checkpoint is of.',
  'log-entry-mismatch': 'The entry is for another signature, content or signer.',
  'proof-repeated': 'One timestamp or log entry was put in twice.',
  'identity-mismatch': 'It was signed by a name that is not accepted.',
  'issuer-mismatch': 'The name is accepted, but somebody else vouched for it.',
  'claim-mismatch': 'The name is accepted, but not with these claims, such as the repository.',
  'statement-malformed': 'What was signed is no in-toto statement, and no simple signing payload.',
  'subject-mismatch': 'It is about something else.',
  'predicate-mismatch': 'It is of a type that was not asked for.',
  'read-back-failed': 'What was just stored does not verify when it is read back.',
} as const;

/** Why evidence was not believed. */
export type TrustErrorCode = keyof typeof TRUST_CODES;
