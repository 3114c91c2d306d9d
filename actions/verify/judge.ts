import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { inTurns } from '../../shared/net/in-turns.ts';
import { type Conditions, openConditions } from '../../shared/policy/condition-judge.ts';
import type { ConditionLimits } from '../../shared/policy/condition-process.ts';
import { decideVerification } from '../../shared/policy/decide-verification.ts';
import { verifyUnderAny } from '../../shared/verify/verify-under-any.ts';
import type { Target } from '../steps/resolved-subject.ts';
import type { EvidenceLister } from './early-evidence.ts';
import { evidenceSource, verifySubjectOf } from './evidence.ts';
import type { GatePolicy } from './policy.ts';
import type { Verified } from './show.ts';
import type { spec } from './spec.ts';
import { type Believed, believedBy } from './trust.ts';

type Inputs = InputsOf<typeof spec.inputs>;

export interface Judged extends Verified {
  readonly target: Target;
}

interface Means {
  readonly inputs: Inputs;
  readonly host: Host;
  readonly list: EvidenceLister;
  /** Limits what conditions may cost; undefined takes the usual limits. */
  readonly limits: ConditionLimits | undefined;
}

/** Subjects asked about at once: registries limit clients. */
const CONCURRENCY = 6;

/** A decision for each subject: everything that might be evidence -> what holds -> whether it is enough. */
export async function judge(
  targets: readonly Target[],
  policy: GatePolicy,
  means: Means,
): Promise<readonly Judged[]> {
  const conditions = await openConditions(policy, means.limits);
  try {
    return await judgeAll(targets, policy, conditions, means);
  } finally {
    conditions.close();
  }
}

async function judgeAll(
  targets: readonly Target[],
  policy: GatePolicy,
  conditions: Conditions,
  { inputs, host, list }: Means,
): Promise<readonly Judged[]> {
  const evidenceOf = await evidenceSource(inputs, policy, { list, host });
  const now = host.now();
  let believed: Promise<Believed> | undefined;
  return await inTurns(targets, CONCURRENCY, async (target) => {
    const found = evidenceOf(target);
    // Made ready while the registry answers for the first time.
    believed ??= readyBelieved(policy, inputs, host);
    const [candidates, { expectation, sigstores }] = await Promise.all([found, believed]);
    const subject = await verifySubjectOf(target);
    const verification = await verifyUnderAny(candidates, subject, expectation, sigstores);
    const decision = await decideVerification(verification, policy, now, conditions.judge);
    return { target, verification, decision: { ...decision, ...policy.deciding } };
  });
}

/** A root that is not there ends the run, whatever the registry has. */
async function readyBelieved(policy: GatePolicy, inputs: Inputs, host: Host): Promise<Believed> {
  const believed = await believedBy(policy, inputs, host);
  await believed.sigstores[0].anchors();
  return believed;
}
