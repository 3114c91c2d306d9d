import { DataError, RemoteError } from '../errors/errors.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import type { Verification } from '../model/verification.ts';
import type { TrustAnchors } from '../sigstore/trust-anchors.ts';
import type { Expectation, VerifySubject } from './expectation.ts';
import {
  boundedCandidates,
  type CandidateResult,
  isRefused,
  verificationOf,
  verifyCandidate,
} from './verify-candidates.ts';

/** A trusted Sigstore instance. */
export interface TrustRoot {
  /** Name of the instance in messages. */
  readonly name: string;
  /** Trust anchors with the thresholds of this root. They are prepared on first use. */
  readonly anchors: () => Promise<TrustAnchors>;
}

/**
 * Verifies all candidates with several Sigstore instances. Each candidate is verified only by the instance that issued
 * its certificate, as proven by the signature on the certificate. A root is never selected by what a candidate contains
 * or lacks. A proof from one instance never replaces a proof from another. A candidate without a certificate is
 * verified by the first instance.
 *
 * @param roots At least one root. Later roots are prepared only if no earlier root issued a certificate. A root that
 * cannot be prepared accepts nothing.
 */
export async function verifyWithRoots(
  candidates: readonly EvidenceCandidate[],
  subject: VerifySubject,
  expectation: Expectation,
  roots: readonly [TrustRoot, ...TrustRoot[]],
): Promise<Verification> {
  const [first, ...others] = roots;
  const shown = boundedCandidates(candidates);
  const verifyBy = async (anchors: TrustAnchors, candidate: EvidenceCandidate) => ({
    candidate,
    result: await verifyCandidate(candidate, subject, expectation, anchors),
  });
  const anchors = await first.anchors();
  const checked: Awaited<ReturnType<typeof verifyBy>>[] = [];
  for (const candidate of shown) checked.push(await verifyBy(anchors, candidate));
  const failures: string[] = [];
  for (const other of others) {
    if (!checked.some(isForeign)) break;
    const further = await anchorsOf(other, failures);
    if (further === undefined) continue;
    for (const [index, each] of checked.entries()) {
      if (isForeign(each)) checked[index] = await verifyBy(further, each.candidate);
    }
  }
  const results = checked.map(({ result }) =>
    isForeign({ result }) && others.length > 0
      ? { ...result, message: foreignTo(roots, failures) }
      : result,
  );
  return verificationOf(subject, results, candidates.length);
}

/** Returns true if no authority in the root issued the candidate's certificate. */
function isForeign({ result }: { readonly result: CandidateResult }): boolean {
  return isRefused(result) && result.code === 'certificate-untrusted';
}

/**
 * Returns the trust anchors of a root. Returns undefined if the root is temporarily unavailable, so that the other
 * roots are still used.
 */
async function anchorsOf(
  { name, anchors }: TrustRoot,
  failures: string[],
): Promise<TrustAnchors | undefined> {
  try {
    return await anchors();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    failures.push(`; the trust root of ${name} is unavailable: ${error.message}`);
    return undefined;
  }
}

function foreignTo(roots: readonly TrustRoot[], failures: readonly string[]): string {
  const names = roots.map(({ name }) => name).join(' or ');
  return `the certificate was not issued by an authority of ${names}${failures.join('')}`;
}
