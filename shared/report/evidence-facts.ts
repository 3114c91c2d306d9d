import type { Subject } from '../model/attestation.ts';
import type { RefusedEvidence, VerifiedEvidence } from '../model/verification.ts';
import { listed } from '../text/count.ts';
import { minuteText } from '../text/day.ts';
import { shortDigest, withShortDigests } from '../text/short-digest.ts';
import { type Line, note } from './block.ts';
import { splitComparison } from './split-comparison.ts';

/** Page that shows entries of Sigstore's public log. */
const LOG_SEARCH = 'https://search.sigstore.dev/?logIndex=';

/** URL of a run on a GitHub server, as in the certificate. The number of an attempt can follow. */
const RUN_URL =
  /^https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,5})?$/;

/**
 * Returns a difference on two lines: the expected and the actual signer, or the signed and the current digest. Returns
 * an empty list for all other refusals.
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

/** Returns the first sentence about refused evidence. The comparison in the message is shown separately. */
export function refusalText({ message }: Pick<RefusedEvidence, 'message'>): string {
  const [sentence = ''] = splitComparison(message);
  return withShortDigests(sentence).replace(/\.$/, '');
}

/** The type of evidence that was refused before its type was read. */
export const UNREAD_TYPE = 'Signature or attestation';

/** Returns the time of a signature: `03:15 UTC on 30 Nov 2026`. */
export function timeText({ signedAt }: Pick<VerifiedEvidence, 'signedAt'>): string {
  return minuteText(signedAt ?? '') ?? signedAt ?? 'an unknown time';
}

/** Returns the page of the log entry. Returns undefined if it is not in the public log. */
export function logUrl({
  publicLogIndex = '',
}: Pick<VerifiedEvidence, 'publicLogIndex'>): string | undefined {
  return /^\d{1,20}$/.test(publicLogIndex) ? `${LOG_SEARCH}${publicLogIndex}` : undefined;
}

/**
 * Returns the page of the workflow run that created the signature. Returns undefined if the certificate does not
 * contain it.
 */
export function runUrl({
  identity: { claims },
}: Pick<VerifiedEvidence, 'identity'>): string | undefined {
  const url = claims['runInvocation'] ?? '';
  return RUN_URL.test(url) ? url : undefined;
}
