import { setImmediate } from 'node:timers/promises';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import { trustChoice } from '../../shared/flows/trust/inputs.ts';
import {
  type EvidenceLister,
  evidenceSource,
} from '../../shared/flows/verification/find-evidence.ts';
import { signerChoice } from '../../shared/flows/verification/inputs.ts';
import {
  type TrustedSigners,
  trustedSigners,
} from '../../shared/flows/verification/trusted-signers.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { EvidenceCandidate } from '../../shared/model/evidence.ts';
import type { ConditionLimits } from '../../shared/policy/condition-process.ts';
import { decideVerification } from '../../shared/policy/decide-verification.ts';
import { type Conditions, openConditions } from '../../shared/policy/open-conditions.ts';
import type { VerifySubject } from '../../shared/verify/expectation.ts';
import { verifyCandidate } from '../../shared/verify/verify-candidates.ts';
import { verifyWithRoots } from '../../shared/verify/verify-with-roots.ts';
import type { GatePolicy } from './gate-policy.ts';
import type { Verified } from './show-results.ts';
import type { spec } from './spec.ts';
import { verifySubjectOf } from './verify-subject.ts';

type Inputs = InputsOf<typeof spec.inputs>;

export interface SubjectResult extends Verified {
  readonly target: ResolvedSubject;
}

interface Means {
  readonly inputs: Inputs;
  readonly host: Host;
  readonly list: EvidenceLister;
  /** Returns the evidence that arrives before all other evidence, if any. */
  readonly first: () => Promise<EvidenceCandidate | undefined>;
  /** Limits on the cost of conditions. If undefined, the default limits apply. */
  readonly limits: ConditionLimits | undefined;
}

/** Maximum number of subjects to process concurrently. Registries limit the number of requests per client. */
const CONCURRENCY = 6;

/** Collects and verifies the evidence for each subject, and makes a decision about it. */
export async function verifySubjects(
  targets: readonly ResolvedSubject[],
  policy: GatePolicy,
  means: Means,
): Promise<readonly SubjectResult[]> {
  const conditions = await openConditions(policy, means.limits);
  try {
    return await judgeAll(targets, policy, conditions, means);
  } finally {
    conditions.close();
  }
}

async function judgeAll(
  targets: readonly ResolvedSubject[],
  policy: GatePolicy,
  conditions: Conditions,
  { inputs, host, list, first }: Means,
): Promise<readonly SubjectResult[]> {
  const asked = { bundles: inputs.bundle, isWithGitHub: inputs.github, list };
  const evidenceOf = await evidenceSource(asked, policy, runRepository(host));
  const now = host.now();
  let trusted: Promise<TrustedSigners> | undefined;
  return await mapConcurrently(targets, CONCURRENCY, async (target) => {
    const found = evidenceOf(target);
    // The trust roots are loaded while the registry responds to the first request.
    trusted ??= loadTrusted(policy, inputs, host);
    if (target === targets[0]) rehearse(first(), target.subject, trusted).catch(() => undefined);
    const [candidates, { expectation, sigstores }] = await Promise.all([found, trusted]);
    const subject = await verifySubjectOf(target);
    const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
    const decision = await decideVerification(verification, policy, now, conditions.judge);
    return { target, verification, decision: { ...decision, ...policy.deciding } };
  });
}

/**
 * Verifies the evidence that arrives first, while the other evidence is still being read. The result is not used. When
 * all evidence is verified later, errors are reported. The second verification of the same evidence is faster, because
 * Node has already compiled the code.
 */
async function rehearse(
  first: Promise<EvidenceCandidate | undefined>,
  subject: VerifySubject,
  trusted: Promise<TrustedSigners>,
): Promise<void> {
  const candidate = await first;
  if (candidate === undefined) return;
  const { expectation, sigstores } = await trusted;
  const anchors = await sigstores[0].anchors();
  // The requests for all other evidence are sent first.
  await setImmediate();
  await verifyCandidate(candidate, subject, expectation, anchors);
}

/**
 * Loads the trusted signers. Throws if the first trust root cannot be loaded, even if there is no evidence to verify.
 */
async function loadTrusted(
  policy: GatePolicy,
  inputs: Inputs,
  host: Host,
): Promise<TrustedSigners> {
  const trusted = await trustedSigners(
    policy,
    trustChoice(inputs),
    signerChoice(inputs),
    runRepository(host),
  );
  await trusted.sigstores[0].anchors();
  return trusted;
}
