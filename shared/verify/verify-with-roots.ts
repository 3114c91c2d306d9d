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

/** A Sigstore whose evidence counts. */
export interface TrustRoot {
  /** As messages call it. */
  readonly name: string;
  /** With thresholds of its own. Made ready when it is first asked for. */
  readonly anchors: () => Promise<TrustAnchors>;
}

/**
 * Judges everything that might be evidence by any one of several Sigstores: each candidate wholly by the one
 * whose authority issued its certificate, which its signature proves, and by no other. So neither what a
 * candidate says nor what it lacks chooses a root, and no proof of one stands in for one of another. What has no
 * certificate is the first one’s alone.
 *
 * @param believed At least one. Those after the first are made ready only when there is a certificate that no
 *   earlier one issued; what cannot be made ready accepts nothing.
 */
export async function verifyWithRoots(
  candidates: readonly EvidenceCandidate[],
  subject: VerifySubject,
  expectation: Expectation,
  believed: readonly [TrustRoot, ...TrustRoot[]],
): Promise<Verification> {
  const [first, ...others] = believed;
  const shown = boundedCandidates(candidates);
  const judgeBy = async (anchors: TrustAnchors, candidate: EvidenceCandidate) => ({
    candidate,
    judgment: await verifyCandidate(candidate, subject, expectation, anchors),
  });
  const anchors = await first.anchors();
  const judged: Awaited<ReturnType<typeof judgeBy>>[] = [];
  for (const candidate of shown) judged.push(await judgeBy(anchors, candidate));
  const failures: string[] = [];
  for (const other of others) {
    if (!judged.some(isForeign)) break;
    const further = await anchorsOf(other, failures);
    if (further === undefined) continue;
    for (const [index, each] of judged.entries()) {
      if (isForeign(each)) judged[index] = await judgeBy(further, each.candidate);
    }
  }
  const judgments = judged.map(({ judgment }) =>
    isForeign({ judgment }) && others.length > 0
      ? { ...judgment, message: foreignTo(believed, failures) }
      : judgment,
  );
  return verificationOf(subject, judgments, candidates.length);
}

/** No authority of the root issued its certificate. */
function isForeign({ judgment }: { readonly judgment: CandidateResult }): boolean {
  return isRefused(judgment) && judgment.code === 'certificate-untrusted';
}

/** Undefined where the root cannot be had for the moment: what another issued holds all the same. */
async function anchorsOf(
  { name, anchors }: TrustRoot,
  failures: string[],
): Promise<TrustAnchors | undefined> {
  try {
    return await anchors();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    failures.push(`; that of ${name} could not be had: ${error.message}`);
    return undefined;
  }
}

function foreignTo(believed: readonly TrustRoot[], failures: readonly string[]): string {
  const names = believed.map(({ name }) => name).join(' or ');
  return `its certificate was not issued by an authority of ${names}${failures.join('')}`;
}
