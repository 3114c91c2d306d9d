/** Checks Kubernetes manifests with the cluster policies in the same files. */
import type { LimitedAnswer, ProcessLimits } from '../../cel/limited-process.ts';
import { DataError } from '../../errors/errors.ts';
import type { AreaHit, AuditFile } from '../area.ts';
import { celValue } from './manifest.ts';
import type { Objects } from './match.ts';
import type { ClusterPolicy } from './policy.ts';
import { hitOf } from './policy-hit.ts';
import { openPolicyProcess, type PolicyProcess, STOPPED } from './policy-process.ts';
import type { PolicyAnswer, PolicyOutcome } from './program.ts';
import { readPolicies } from './read-policies.ts';
import { type PolicyTarget, subjectOf, targetOf } from './subject-of.ts';

/** An object that could not be checked, because only the cluster can evaluate the policy. */
interface Undecided {
  readonly path: string;
  /** A message that names the policy, the object and the cause. */
  readonly reason: string;
}

export interface PolicyResult {
  readonly hits: readonly AreaHit[];
  /** Policies that cannot be read. */
  readonly problems: readonly DataError[];
  readonly undecided: readonly Undecided[];
  readonly policies: number;
}

/** Evaluates the policies in a separate process, because their expressions are untrusted. */
export async function checkClusterPolicies(
  files: readonly AuditFile[],
  isPolicyFile: (path: string) => boolean = () => true,
  limits?: ProcessLimits,
): Promise<PolicyResult> {
  const { policies, objects, problems } = readPolicies(files, isPolicyFile);
  const result = { hits: [] as AreaHit[], problems: [...problems], undecided: [] as Undecided[] };
  if (policies.length === 0) return { ...result, policies: 0 };
  const open = openPolicyProcess(limits);
  try {
    for (const policy of policies) {
      const part = await checkPolicy(policy, objects, open);
      result.hits.push(...part.hits);
      result.undecided.push(...part.undecided);
      // A policy is checked once for each binding, so the same problem could be reported several times.
      const isNew = ({ message }: DataError) =>
        !result.problems.some((known) => known.message === message);
      result.problems.push(...part.problems.filter(isNew));
    }
  } finally {
    open.close();
  }
  return { ...result, policies: policies.length };
}

async function checkPolicy(
  policy: ClusterPolicy,
  objects: Objects,
  open: PolicyProcess,
): Promise<Omit<PolicyResult, 'policies'>> {
  const targets: PolicyTarget[] = [];
  const undecided: Undecided[] = [];
  for (const object of objects) {
    const { match, target } = targetOf(policy, object, objects);
    if (match === true) targets.push(target);
    else if (match !== false) undecided.push(undecidedOf(policy, target, match.reason));
  }
  const asked = targets.flatMap((target) => subjectsOf(policy, target, objects));
  const subjects = asked.map(({ subject }) => subject);
  const answer = await open.ask({ program: policy.program, subjects });
  const judged = outcomesOf(answer, asked.length);
  if (judged instanceof Error)
    return { hits: [], undecided, problems: [syntaxProblem(policy, judged)] };
  const hits: AreaHit[] = [];
  for (const [at, { target }] of asked.entries()) {
    const outcome = judged[at];
    if (outcome?.kind === 'violated') hits.push(hitOf(policy, target, outcome));
    if (outcome?.kind === 'undecided') undecided.push(undecidedOf(policy, target, outcome.reason));
  }
  return { hits, undecided, problems: [] };
}

/**
 * Returns one subject for each parameter object of the policy, because the policy is evaluated once for each of them.
 */
function subjectsOf({ params }: ClusterPolicy, target: PolicyTarget, objects: Objects) {
  const subject = subjectOf(target, objects);
  if (params.length === 0) return [{ target, subject }];
  return params.map(({ root }) => ({ target, subject: { ...subject, params: celValue(root) } }));
}

function outcomesOf(
  result: LimitedAnswer<PolicyAnswer>,
  count: number,
): readonly PolicyOutcome[] | Error {
  if (result.kind === 'answer') {
    const { answer } = result;
    return 'outcomes' in answer ? answer.outcomes : new Error(answer.syntaxError);
  }
  const reason = STOPPED[result.kind];
  return Array.from({ length: count }, () => ({ kind: 'undecided', reason }));
}

function undecidedOf({ name }: ClusterPolicy, { object }: PolicyTarget, reason: string): Undecided {
  const about = `${object.kind} ${object.name ?? ''}`;
  return {
    path: object.file.path,
    reason: `the policy ${name} has no result for ${about}: ${reason}`,
  };
}

function syntaxProblem({ name, source }: ClusterPolicy, { message }: Error): DataError {
  return new DataError('malformed', `the policy ${name} has an invalid expression: ${message}`, {
    path: source.file.path,
  });
}
