import type { Problem } from '../model/inventory.ts';
import { verdictOf } from './job-verdict.ts';
import type { ReportData } from './report-data.ts';

/** A problem, and its effect on the run. */
export interface ProblemEffect {
  readonly problem: Problem;
  /** True if the problem makes the run incomplete. */
  readonly isBlocking: boolean;
  /** The effect in words, such as `makes the run incomplete`. Empty if no decision depends on the problem. */
  readonly remark: string;
}

/** The code of the problem that a manifest has no complete lockfile, and the policy rule about such manifests. */
const UNLOCKED = { code: 'unlocked', rule: 'manifests-locked' };

/**
 * Policy rules under which problems make a run incomplete. The rule about manifests without a complete lockfile is not
 * included.
 */
const RULES: ReadonlySet<string> = new Set([
  'advisories-complete',
  'files-read',
  'inventory-complete',
  'results-read',
]);

/** Returns the effect of each problem on the run. */
export function problemEffects(
  data: ReportData,
  problems: readonly Problem[],
): readonly ProblemEffect[] {
  const existing = new Set(
    data.scans.flatMap(({ existingProblems = [] }) => existingProblems.map(problemKey)),
  );
  const { reasons } = verdictOf(data);
  const hasDecision = data.decisions.some(({ action }) => action !== 'verify');
  const rules = new Set(
    reasons.filter((reason) => reason.outcome === 'error').map(({ rule }) => rule),
  );
  const isRead = [...rules].some((rule) => RULES.has(rule));
  const isBlocking = ({ code }: Problem) =>
    code === UNLOCKED.code ? rules.has(UNLOCKED.rule) : isRead;
  return problems.map((problem) => {
    if (existing.has(problemKey(problem))) {
      return { problem, isBlocking: false, remark: 'not new, does not block' };
    }
    const cause = causeOf(problem, problems);
    if (cause !== undefined) {
      return {
        problem,
        isBlocking: false,
        remark: `caused by the problem in ${cause.path}`,
      };
    }
    if (isBlocking(problem))
      return { problem, isBlocking: true, remark: 'makes the run incomplete' };
    const remark = hasDecision ? 'accepted by the policy, does not block' : '';
    return { problem, isBlocking: false, remark };
  });
}

/**
 * Returns the problem that causes an `unlocked` problem. If a lockfile cannot be read, the manifest's dependencies seem
 * to be missing from it. Returns undefined if there is no such lockfile.
 */
function causeOf({ code, message }: Problem, problems: readonly Problem[]): Problem | undefined {
  if (code !== UNLOCKED.code) return undefined;
  return problems.find(
    (other) =>
      other.code !== UNLOCKED.code && message.includes(` that ${other.path} does not contain: `),
  );
}

/** Returns a key that is the same for equal problems in several result files. */
export function problemKey({ path, line, code, message }: Problem): string {
  return [path, line ?? 0, code, message].join('\0');
}
