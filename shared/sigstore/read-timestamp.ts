import { RFC3161Timestamp } from '@sigstore/core';
import { isBoundedDer } from './bounded-der.ts';

/** PKIStatus of an answer with a token: granted, or granted with modifications. */
const GRANTED = [0n, 1n];

/** The answer of a timestamp authority. */
export type TimestampAnswer =
  | { readonly kind: 'granted'; readonly digest: Buffer }
  | { readonly kind: 'refused' }
  | { readonly kind: 'malformed'; readonly cause?: unknown }
  /** The answer takes too long to parse. */
  | { readonly kind: 'endless' };

/**
 * Reads the content of a timestamp response without verifying it. Load this file lazily: signing starts without it.
 *
 * @see RFC 3161 §2.4.2
 */
export function readTimestampAnswer(der: Buffer): TimestampAnswer {
  if (!isBoundedDer(der)) return { kind: 'endless' };
  try {
    const timestamp = RFC3161Timestamp.parse(Buffer.from(der));
    if (!GRANTED.includes(timestamp.status)) return { kind: 'refused' };
    return { kind: 'granted', digest: timestamp.tstInfo.messageImprintHashedMessage };
  } catch (cause) {
    return { kind: 'malformed', cause };
  }
}
