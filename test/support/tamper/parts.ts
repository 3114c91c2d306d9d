import type { BundleJson, LogEntryJson } from '../evidence.ts';
import { testNowMs } from '../test-clock.ts';

/** The parts of a bundle that rows break. A missing part is a mistake in the row. */
export function envelopeOf({ dsseEnvelope }: BundleJson) {
  return required(dsseEnvelope, 'envelope');
}

export function entryOf({ verificationMaterial }: BundleJson): LogEntryJson {
  return required(verificationMaterial.tlogEntries[0], 'log entry');
}

export function proofOf(bundle: BundleJson) {
  return required(entryOf(bundle).inclusionProof, 'inclusion proof');
}

export function promiseOf(bundle: BundleJson) {
  return required(entryOf(bundle).inclusionPromise, 'inclusion promise');
}

export function timestampsOf({ verificationMaterial }: BundleJson) {
  const { timestampVerificationData: data } = verificationMaterial;
  return required(data?.rfc3161Timestamps, 'timestamps');
}

export function timestampOf(bundle: BundleJson) {
  return required(timestampsOf(bundle)[0], 'timestamp');
}

export function messageOf({ messageSignature }: BundleJson) {
  return required(messageSignature, 'message signature');
}

export function required<T>(part: T | undefined, name: string): T {
  if (part === undefined) throw new Error(`there is no ${name}`);
  return part;
}

/** A time before every signature in these tests, but after the start of the trusted root. */
const ENDED_MINUTES = 30;

/** Ends a validity range in the trusted root before every signature. */
export function endsBefore(range: { end?: string } | undefined): void {
  const end = new Date(testNowMs() - ENDED_MINUTES * 60_000).toISOString();
  Object.assign(required(range, 'range'), { end });
}

/** Flips one bit in the last byte of a base64 value. In a signed structure, this byte is part of the signature. */
export function lastByteFlipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
}

type Replacement = string | ((...matched: string[]) => string);

/** Replaces one part of a text that must contain it. */
export function replaced(text: string, from: string | RegExp, to: Replacement): string {
  const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
}

/** Replaces one part of a text in base64. */
export function replacedInside(base64: string, from: string | RegExp, to: Replacement): string {
  const text = Buffer.from(base64, 'base64').toString('latin1');
  return Buffer.from(replaced(text, from, to), 'latin1').toString('base64');
}
