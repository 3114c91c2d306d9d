import type { RFC3161Timestamp } from '@sigstore/core';
import type { SignedEntity, TrustMaterial, VerificationError } from '@sigstore/verify';
import type { TrustErrorCode } from '../errors/trust-codes.ts';

/**
 * What was broken. The library has one code for many things: its messages tell some of them apart, and
 * what it says nothing of is looked up in the evidence again. A message that is not known gets the code of
 * its family, so that a refusal stays one.
 */
export function refusalCode(
  error: VerificationError,
  entity: SignedEntity,
  material: TrustMaterial,
): TrustErrorCode {
  if (error.message.startsWith('duplicate ')) return 'proof-repeated';
  const isMissing = error.message.startsWith('expected ');
  switch (error.code) {
    case 'SIGNATURE_ERROR':
      return 'signature-invalid';
    case 'PUBLIC_KEY_ERROR':
      return 'key-untrusted';
    case 'CERTIFICATE_ERROR':
      return isMissing ? 'sct-missing' : certificateCode(error, entity);
    case 'TIMESTAMP_ERROR':
      return isMissing ? 'timestamp-missing' : timestampCode(entity, material);
    case 'TLOG_ERROR':
      return 'log-entry-missing';
    case 'TLOG_BODY_ERROR':
      return 'log-entry-mismatch';
    case 'TLOG_INCLUSION_PROMISE_ERROR':
      return hasUnknownLog(entity, material) ? 'log-untrusted' : 'log-promise-invalid';
    case 'TLOG_INCLUSION_PROOF_ERROR':
      return proofCode(error, entity, material);
    case 'TLOG_MISSING_INCLUSION_ERROR':
      return 'log-proof-invalid';
    case 'NOT_IMPLEMENTED_ERROR':
      return 'bundle-malformed';
  }
}

function certificateCode({ message }: VerificationError, { key, timestamps }: SignedEntity) {
  if (message.startsWith('SCT ')) return 'sct-invalid';
  if (key.$case !== 'certificate') return 'certificate-untrusted';
  const times = timestamps.map((each) =>
    each.$case === 'timestamp-authority'
      ? each.timestamp.signingTime
      : new Date(Number(each.tlogEntry.integratedTime) * 1000),
  );
  const isLate = times.some((time) => !key.certificate.validForDate(time));
  return isLate ? 'certificate-expired' : 'certificate-untrusted';
}

function proofCode({ message }: VerificationError, entity: SignedEntity, material: TrustMaterial) {
  if (hasUnknownLog(entity, material)) return 'log-untrusted';
  return message.includes('checkpoint') ? 'log-checkpoint-invalid' : 'log-proof-invalid';
}

/** Whether an entry is of a log that the root does not have, or did not have when the log took it. */
function hasUnknownLog({ tlogEntries }: SignedEntity, { tlogs }: TrustMaterial): boolean {
  return tlogEntries.some(({ logId, inclusionPromise, integratedTime }) => {
    const known = tlogs.filter(({ logID }) => logID.equals(logId.keyId));
    if (inclusionPromise === undefined) return known.length === 0;
    const time = new Date(Number(integratedTime) * 1000);
    return !known.some(({ validFor }) => validFor.start <= time && time <= validFor.end);
  });
}

function timestampCode({ timestamps, signature }: SignedEntity, material: TrustMaterial) {
  for (const each of timestamps) {
    if (each.$case !== 'timestamp-authority') continue;
    const code = timestampProblem(each.timestamp, signature.signature, material);
    if (code !== undefined) return code;
  }
  return 'timestamp-invalid';
}

/** Undefined where only the signature of the timestamp itself is left to be wrong. */
function timestampProblem(
  timestamp: RFC3161Timestamp,
  signed: Buffer,
  { timestampAuthorities }: TrustMaterial,
): TrustErrorCode | undefined {
  const { signerSerialNumber, signerIssuer, signingTime } = timestamp;
  const known = timestampAuthorities.filter(
    ({ certChain: [leaf] }) =>
      leaf?.serialNumber.equals(signerSerialNumber) && leaf.issuer.equals(signerIssuer),
  );
  if (known.length === 0) return 'timestamp-untrusted';
  const isValid = known.some(
    ({ certChain, validFor }) =>
      validFor.start <= signingTime &&
      signingTime <= validFor.end &&
      certChain.every((certificate) => certificate.validForDate(signingTime)),
  );
  if (!isValid) return 'timestamp-expired';
  try {
    timestamp.tstInfo.verify(signed);
  } catch {
    return 'timestamp-mismatch';
  }
  return undefined;
}
