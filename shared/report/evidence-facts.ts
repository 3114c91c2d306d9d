import type { Subject } from '../model/attestation.ts';
import type { RefusedEvidence, VerifiedEvidence } from '../model/verification.ts';
import { grouped, listed } from '../text/count.ts';
import { minuteText } from '../text/day.ts';
import { shortDigest, withShortDigests } from '../text/short-digest.ts';
import { type Line, note } from './block.ts';
import { splitComparison } from './split-comparison.ts';

/** Prefix of the URLs of entries in the public Sigstore log. */
const LOG_SEARCH = 'https://search.sigstore.dev/?logIndex=';

/**
 * Matches the URL of a workflow run on a GitHub server, as in signing certificates. It can end with the number of the
 * attempt.
 */
const RUN_URL =
  /^https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,5})?$/;

/**
 * Returns two notes about rejected evidence: the expected and the actual signer, or the signed and the current digest.
 * Returns an empty list if neither the signer nor the digest is the cause.
 */
export function differenceNotes(
  { expectedSigners = [], signedDigests = [], identity }: RefusedEvidence,
  { digest }: Subject,
): Line {
  if (signedDigests.length > 0) {
    const signed = listed(signedDigests.map(shortDigest));
    return [note(`signed:  ${signed}`), note(`current: ${shortDigest(digest)}`)];
  }
  if (expectedSigners.length === 0 || identity === undefined) return [];
  return [note(`expected: ${expectedSigners.join(' or ')}`), note(`actual: ${identity.san}`)];
}

/**
 * Returns the location of evidence as text: `attached manifest sha256:…`. Registries call such a manifest a referrer.
 */
export function originText(origin: string): string {
  return origin.replace(/^referrer /, 'attached manifest ');
}

/**
 * Returns the first sentence of the message about rejected evidence. Omits the comparison of signers or digests, which
 * has its own place in reports.
 */
export function refusalText({ message }: Pick<RefusedEvidence, 'message'>): string {
  const [sentence = ''] = splitComparison(message);
  return withShortDigests(sentence).replace(/\.$/, '');
}

/** Label for evidence that was refused before its type was read. */
export const UNREAD_TYPE = 'Signature or attestation';

/** Returns the time of a signature: `03:15 UTC on 30 Nov 2026`. */
export function timeText({ signedAt }: Pick<VerifiedEvidence, 'signedAt'>): string {
  return minuteText(signedAt ?? '') ?? signedAt ?? 'an unknown time';
}

/** Returns the URL of the log entry. Returns undefined if the entry is not in the public log. */
export function logUrl({
  publicLogIndex = '',
}: Pick<VerifiedEvidence, 'publicLogIndex'>): string | undefined {
  return /^\d{1,20}$/.test(publicLogIndex) ? `${LOG_SEARCH}${publicLogIndex}` : undefined;
}

/**
 * Returns the URL of the workflow run that created the signature. Returns undefined if the certificate does not contain
 * this URL.
 */
export function runUrl({
  identity: { claims },
}: Pick<VerifiedEvidence, 'identity'>): string | undefined {
  const url = claims['runInvocation'] ?? '';
  return RUN_URL.test(url) ? url : undefined;
}

/** Returns the number of signatures and attestations with their noun: `5 signatures and attestations`. */
export function evidenceCount(count: number): string {
  return count === 1
    ? '1 signature or attestation'
    : `${grouped(count)} signatures and attestations`;
}
