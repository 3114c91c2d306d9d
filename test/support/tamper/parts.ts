import type { BundleJson, LogEntryJson } from '../evidence.ts';

/** The parts of a bundle that a row breaks. One that is not there is a mistake in the row. */
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

/** Before anything was signed here, and after what the trusted root starts with. */
const ENDED_MINUTES = 30;

/** Lets a range of the trusted root end before anything was signed. */
export function endsBefore(range: { end?: string } | undefined): void {
  const end = new Date(Date.now() - ENDED_MINUTES * 60_000).toISOString();
  Object.assign(required(range, 'range'), { end });
}

/** Base64 with one bit of its last byte turned: of a signed structure, its signature. */
export function lastByteFlipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
}

type Replacement = string | ((...matched: string[]) => string);

/** Text with one part replaced that must be in it. */
export function replaced(text: string, from: string | RegExp, to: Replacement): string {
  const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
}

/** Base64 of the same text with one part replaced. */
export function replacedInside(base64: string, from: string | RegExp, to: Replacement): string {
  const text = Buffer.from(base64, 'base64').toString('latin1');
  return Buffer.from(replaced(text, from, to), 'latin1').toString('base64');
}
