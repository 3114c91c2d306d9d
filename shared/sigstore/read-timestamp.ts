import { RFC3161Timestamp } from '@sigstore/core';
import { isBoundedDer } from './bounded-der.ts';

/** PKIStatus of an answer that holds a token: granted, and granted with modifications. */
const GRANTED = [0n, 1n];

/** What a timestamp authority answered. */
export type TimestampAnswer =
  | { readonly kind: 'granted'; readonly digest: Buffer }
  | { readonly kind: 'refused' }
  | { readonly kind: 'malformed'; readonly cause?: unknown }
  /** Reading it would take too long. */
  | { readonly kind: 'endless' };

/**
 * Reads what a timestamp response is about, without believing it. Load this file late: signing starts without it.
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
