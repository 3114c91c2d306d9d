import { hash, type KeyObject } from 'node:crypto';
import type { MessageSignature } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { SignedCandidate } from './read-bundle.ts';
import { verifyBytes } from './verify-bytes.ts';

/** A signature in any format, and the content that it covers. */
export interface SignatureContent {
  readonly signature: Buffer;
  /** Bytes that the timestamps cover. */
  readonly stamped: Buffer;
  /** Digest of the signed bytes. */
  readonly signedDigest: () => Buffer;
  /** Digest of the payload without its envelope. A log entry for an envelope may contain only this digest. */
  readonly payloadDigest: () => Buffer;
  readonly isSignedBy: (key: KeyObject) => boolean;
}

/** Verifies a signature over a digest if the signed bytes are not available. See `verifyPrehashed`. */
export type VerifyDigest = (digest: Buffer, key: KeyObject, signature: Buffer) => boolean;

/**
 * Returns the signature in a candidate, and the content that it covers.
 *
 * @param verifyDigest Verifier for a candidate that contains only a digest. Without a verifier, such a signature is
 * invalid.
 */
export function signatureContentOf(
  candidate: SignedCandidate,
  verifyDigest?: VerifyDigest,
): SignatureContent {
  const { content } = candidate.bundle;
  const { stamped } = candidate;
  if (content.$case === 'messageSignature') {
    const message = messageContent(content.messageSignature, candidate, verifyDigest);
    return { ...message, stamped: stamped ?? message.signature };
  }
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  const signature = signatures[0]?.sig ?? Buffer.alloc(0);
  const signed = dsse.preAuthEncoding(payloadType, payload);
  return {
    signature,
    stamped: stamped ?? signature,
    signedDigest: () => sha256(signed),
    payloadDigest: () => sha256(payload),
    isSignedBy: (key) => verifyBytes(signed, key, signature),
  };
}

function messageContent(
  { messageDigest, signature }: MessageSignature,
  { artifact, digest }: SignedCandidate,
  verifyDigest: VerifyDigest | undefined,
): Omit<SignatureContent, 'stamped'> {
  const named = () => digest ?? messageDigest.digest;
  const isSignedBy = (key: KeyObject) => {
    if (digest !== undefined) return verifyDigest?.(digest, key, signature) === true;
    const hash = HASHES.get(messageDigest.algorithm);
    return artifact !== undefined && verifyBytes(artifact, key, signature, hash ?? 'sha256');
  };
  return { signature, signedDigest: named, payloadDigest: named, isSignedBy };
}

/** Hash algorithms by their names in bundles. The values are the names in node:crypto. The default is SHA-256. */
const HASHES: ReadonlyMap<HashAlgorithm, string> = new Map([
  [HashAlgorithm.SHA2_384, 'sha384'],
  [HashAlgorithm.SHA2_512, 'sha512'],
  [HashAlgorithm.SHA3_256, 'sha3-256'],
  [HashAlgorithm.SHA3_384, 'sha3-384'],
]);

function sha256(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}
