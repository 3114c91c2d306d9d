import type { Subject } from '../model/attestation.ts';
import type { RefusedEvidence, VerifiedEvidence } from '../model/verification.ts';
import { listed } from '../text/count.ts';
import { shortDigest } from '../text/short-digest.ts';
import { type Line, note } from './block.ts';

/** Page that shows the entries of the public log of Sigstore. */
const LOG_SEARCH = 'https://search.sigstore.dev/?logIndex=';

/** URL of a run on a GitHub server, as in the certificate. An attempt can follow. */
const RUN_URL =
  /^https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,5})?$/;

/**
 * Returns the two sides of a difference on two lines under one another: the expected and the actual signer, or the
 * signed and the current digest. Returns an empty list for all other refusals.
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

/** Returns the page of the log entry. Returns undefined if the entry is not in the public log. */
export function logUrl({
  publicLogIndex = '',
}: Pick<VerifiedEvidence, 'publicLogIndex'>): string | undefined {
  return /^\d{1,20}$/.test(publicLogIndex) ? `${LOG_SEARCH}${publicLogIndex}` : undefined;
}

/** Returns the page of the workflow run that signed. Returns undefined if the certificate does not name the run. */
export function runUrl({
  identity: { claims },
}: Pick<VerifiedEvidence, 'identity'>): string | undefined {
  const url = claims['runInvocation'] ?? '';
  return RUN_URL.test(url) ? url : undefined;
}
