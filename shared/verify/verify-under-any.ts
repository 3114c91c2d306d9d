import { DataError, RemoteError } from '../errors/errors.ts';
import type { Candidate } from '../model/evidence.ts';
import type { Verification } from '../model/verification.ts';
import type { TrustAnchors } from '../sigstore/trust-anchors.ts';
import type { Expectation, VerifySubject } from './expectation.ts';
import {
  isRefused,
  type Judgement,
  judgeCandidate,
  lookedAt,
  verificationOf,
} from './verify-candidates.ts';

/** A Sigstore whose evidence counts. */
export interface BelievedSigstore {
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
export async function verifyUnderAny(
  candidates: readonly Candidate[],
  subject: VerifySubject,
  expectation: Expectation,
  believed: readonly [BelievedSigstore, ...BelievedSigstore[]],
): Promise<Verification> {
  const [first, ...others] = believed;
  const shown = lookedAt(candidates);
  const judgeBy = async (anchors: TrustAnchors, candidate: Candidate) => ({
    candidate,
    judgement: await judgeCandidate(candidate, subject, expectation, anchors),
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
  const judgements = judged.map(({ judgement }) =>
    isForeign({ judgement }) && others.length > 0
      ? { ...judgement, message: foreignTo(believed, failures) }
      : judgement,
  );
  return verificationOf(subject, judgements, candidates.length);
}

/** No authority of the root issued its certificate. */
function isForeign({ judgement }: { readonly judgement: Judgement }): boolean {
  return isRefused(judgement) && judgement.code === 'certificate-untrusted';
}

/** Undefined where the root cannot be had for the moment: what another issued holds all the same. */
async function anchorsOf(
  { name, anchors }: BelievedSigstore,
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

function foreignTo(believed: readonly BelievedSigstore[], failures: readonly string[]): string {
  const names = believed.map(({ name }) => name).join(' or ');
  return `its certificate was not issued by an authority of ${names}${failures.join('')}`;
}
