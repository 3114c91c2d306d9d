import type { RFC3161Timestamp, X509Certificate } from '@sigstore/core';
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
      return isMissing ? 'sct-missing' : certificateCode(error, entity, material);
    case 'TIMESTAMP_ERROR':
      return isMissing ? 'timestamp-missing' : timestampCode(entity, material);
    case 'TLOG_ERROR':
      return 'log-entry-missing';
    case 'TLOG_BODY_ERROR':
      return 'log-entry-mismatch';
    case 'TLOG_INCLUSION_PROMISE_ERROR':
      return logCode(entity, material) ?? 'log-promise-invalid';
    case 'TLOG_INCLUSION_PROOF_ERROR':
      return proofCode(error, entity, material);
    case 'TLOG_MISSING_INCLUSION_ERROR':
      return 'log-proof-invalid';
    case 'NOT_IMPLEMENTED_ERROR':
      return 'bundle-malformed';
  }
}

function certificateCode(
  { message }: VerificationError,
  { key, timestamps }: SignedEntity,
  material: TrustMaterial,
): TrustErrorCode {
  if (key.$case !== 'certificate') return 'certificate-untrusted';
  const { certificate } = key;
  if (message.startsWith('SCT ')) return sctCode(certificate, material);
  const times = timestamps.map((each) =>
    each.$case === 'timestamp-authority'
      ? each.timestamp.signingTime
      : new Date(Number(each.tlogEntry.integratedTime) * 1000),
  );
  if (times.some((time) => !certificate.validForDate(time))) return 'certificate-expired';
  const issuers = material.certificateAuthorities.filter(({ certChain }) =>
    certChain.some((authority) => certificate.verify(authority)),
  );
  const wasValid = issuers.some(({ certChain, validFor }) =>
    times.every(
      (time) => isWithin(time, validFor) && certChain.every((each) => each.validForDate(time)),
    ),
  );
  return issuers.length > 0 && !wasValid ? 'authority-expired' : 'certificate-untrusted';
}

/** Its timestamps were read before. */
function sctCode(certificate: X509Certificate, { ctlogs }: TrustMaterial): TrustErrorCode {
  const scts = certificate.extSCT?.signedCertificateTimestamps ?? [];
  const isKnown = scts.every(({ logID, datetime }) =>
    ctlogs.some((log) => log.logID.equals(logID) && isWithin(datetime, log.validFor)),
  );
  return isKnown ? 'sct-invalid' : 'sct-untrusted';
}

function proofCode({ message }: VerificationError, entity: SignedEntity, material: TrustMaterial) {
  const code = logCode(entity, material);
  if (code !== undefined) return code;
  return message.includes('checkpoint') ? 'log-checkpoint-invalid' : 'log-proof-invalid';
}

/** What is wrong with a log itself: that the root does not have it, or did not when it took the entry. */
function logCode({ tlogEntries }: SignedEntity, { tlogs }: TrustMaterial) {
  for (const { logId, inclusionPromise, integratedTime } of tlogEntries) {
    const known = tlogs.filter(({ logID }) => logID.equals(logId.keyId));
    if (known.length === 0) return 'log-untrusted';
    const time = new Date(Number(integratedTime) * 1000);
    const isValid = known.some(({ validFor }) => isWithin(time, validFor));
    if (inclusionPromise !== undefined && !isValid) return 'log-expired';
  }
  return undefined;
}

function isWithin(
  time: Date,
  { start, end }: { readonly start: Date; readonly end: Date },
): boolean {
  return start <= time && time <= end;
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
      isWithin(signingTime, validFor) &&
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
