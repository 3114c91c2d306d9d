import { RFC3161Timestamp } from '@sigstore/core';
import { isBoundedDer } from './bounded-der.ts';

/** PKIStatus values of a response with a token: granted, or granted with modifications. */
const GRANTED = [0n, 1n];

/** The response from a timestamp authority. */
export type TimestampAnswer =
  | { readonly kind: 'granted'; readonly digest: Buffer }
  | { readonly kind: 'refused' }
  | { readonly kind: 'malformed'; readonly cause?: unknown }
  /** The response was not parsed, because this would take too long. */
  | { readonly kind: 'endless' };

/**
 * Reads the content of a timestamp response without verifying it. Callers import this file only when they need it, so
 * that signing starts faster.
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
