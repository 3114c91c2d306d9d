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
  /** Paths to the files in the base with policies that a pull request changes or deletes. */
  readonly replaced: readonly string[];
}

/**
 * Evaluates the policies in a separate process, because their expressions are untrusted.
 *
 * @param base The files in the base of a pull request. Their policies also apply.
 */
export async function checkClusterPolicies(
  files: readonly AuditFile[],
  isPolicyFile: (path: string) => boolean = () => true,
  limits?: ProcessLimits,
  base: readonly AuditFile[] = [],
): Promise<PolicyResult> {
  const { policies, objects, problems } = readPolicies(files, isPolicyFile, base);
  const old = policies.filter(({ isReplaced }) => isReplaced);
  const replaced = [...new Set(old.map(({ source }) => source.file.path))];
  const result = { hits: [] as AreaHit[], problems: [...problems], undecided: [] as Undecided[] };
  if (policies.length === 0) return { ...result, policies: 0, replaced };
  const open = openPolicyProcess(limits);
  try {
    for (const policy of policies) {
      const part = await checkPolicy(policy, objects, open);
      if (policy.isReplaced === true) addStricter(result.hits, part.hits);
      else result.hits.push(...part.hits);
      result.undecided.push(...part.undecided);
      // A policy is checked once for each binding, which would repeat its problems.
      const isNew = ({ message }: DataError) =>
        !result.problems.some((known) => known.message === message);
      result.problems.push(...part.problems.filter(isNew));
    }
  } finally {
    open.close();
  }
  return { ...result, policies: policies.length, replaced };
}

/**
 * Adds the hits of a policy in the base. If the changed policy has the same hit, only the hit with the higher severity
 * is kept.
 */
function addStricter(hits: AreaHit[], earlier: readonly AreaHit[]): void {
  const keyOf = ({ rule, file, hit }: AreaHit) => JSON.stringify([rule.id, file.path, hit.address]);
  const known = new Map(hits.map((each, at) => [keyOf(each), at]));
  for (const each of earlier) {
    const at = known.get(keyOf(each));
    if (at === undefined) hits.push(each);
    else if (each.rule.severity === 'high') hits[at] = each;
  }
}

async function checkPolicy(
  policy: ClusterPolicy,
  objects: Objects,
  open: PolicyProcess,
): Promise<Omit<PolicyResult, 'policies' | 'replaced'>> {
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
    const { violations, undecided: reason } = judged[at] ?? NO_OUTCOME;
    for (const violation of violations) hits.push(hitOf(policy, target, violation));
    if (reason !== undefined) undecided.push(undecidedOf(policy, target, reason));
  }
  return { hits, undecided, problems: [] };
}

/**
 * Returns one subject for each parameter object of the policy. The cluster evaluates the policy once for each of them.
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
  const undecided = STOPPED[result.kind];
  return Array.from({ length: count }, () => ({ violations: [], undecided }));
}

const NO_OUTCOME: PolicyOutcome = { violations: [], undecided: 'no result' };

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
