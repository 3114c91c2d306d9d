/** Evaluates the rules that the policy defines. */
import type { LimitedAnswer, ProcessLimits } from '../../cel/limited-process.ts';
import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import type { CustomRule } from '../../model/custom-rule.ts';
import type { AreaHit, AuditFile } from '../area.ts';
import {
  openPolicyProcess,
  type PolicyProcess,
  STOPPED,
} from '../cluster-policies/policy-process.ts';
import type { PolicyAnswer, PolicyOutcome } from '../cluster-policies/program.ts';
import type { RuleText } from '../rule.ts';
import { customHit, customRuleText } from './custom-hit.ts';
import type { CustomSubject } from './custom-subject.ts';
import { subjectReader } from './custom-subjects.ts';

export interface CustomResult {
  readonly hits: readonly AreaHit[];
  /** Problems with subjects for which a condition has no result. */
  readonly problems: readonly DataError[];
  /** The rules that have subjects and were evaluated for all of them. */
  readonly ran: readonly RuleText[];
}

/**
 * Evaluates the conditions in a separate process, because their cost depends on untrusted files.
 *
 * @param appliesTo Returns true if the rule applies to the file.
 */
export async function checkCustomRules(
  files: readonly AuditFile[],
  rules: readonly CustomRule[],
  appliesTo: (rule: CustomRule, path: string) => boolean,
  limits?: ProcessLimits,
): Promise<CustomResult> {
  const subjectsOn = subjectReader(files);
  const result = { hits: [] as AreaHit[], problems: [] as DataError[], ran: [] as RuleText[] };
  const open = openPolicyProcess(limits);
  try {
    for (const rule of rules) {
      const subjects = subjectsOn(rule.on).filter(
        ({ kind, file }) => isOfKind(rule, kind) && appliesTo(rule, file.path),
      );
      if (subjects.length === 0) continue;
      const { hits, problems } = await checkRule(rule, subjects, open);
      result.hits.push(...hits);
      result.problems.push(...problems);
      if (problems.length === 0) result.ran.push(customRuleText(rule));
    }
  } finally {
    open.close();
  }
  return result;
}

function isOfKind({ kinds }: CustomRule, kind: string): boolean {
  return kinds === undefined || kinds.some((each) => each.toLowerCase() === kind.toLowerCase());
}

async function checkRule(
  rule: CustomRule,
  subjects: readonly CustomSubject[],
  { ask }: PolicyProcess,
): Promise<Omit<CustomResult, 'ran'>> {
  const program = {
    conditions: [],
    variables: [],
    validations: [{ expression: rule.condition }],
  };
  const values = subjects.map(({ object, parent, name, file }) => ({
    ...{ object, parent, name },
    path: file.path,
  }));
  const answer = await ask({ program, subjects: values });
  const failure = failureOf(answer);
  if (failure !== undefined) return { hits: [], problems: stopped(rule, subjects, failure) };
  const outcomes =
    answer.kind === 'answer' && 'outcomes' in answer.answer ? answer.answer.outcomes : [];
  const hits: AreaHit[] = [];
  const problems: DataError[] = [];
  for (const [at, subject] of subjects.entries()) {
    const { violations, undecided: reason } = outcomes[at] ?? NO_OUTCOME;
    if (violations.length > 0) hits.push(customHit(rule, subject));
    if (reason !== undefined) problems.push(undecided(rule, subject, reason));
  }
  return { hits, problems };
}

const NO_OUTCOME: PolicyOutcome = { violations: [], undecided: 'no result' };

/** Returns the reason why the process did not return results, or undefined if it did. */
function failureOf(answer: LimitedAnswer<PolicyAnswer>): string | undefined {
  if (answer.kind !== 'answer') return STOPPED[answer.kind];
  return 'syntaxError' in answer.answer ? answer.answer.syntaxError : undefined;
}

/**
 * Returns one problem for each file. If a pull request adds a file, its problem is then new. A single problem for all
 * files would already exist in the base.
 */
function stopped(
  { id }: CustomRule,
  subjects: readonly CustomSubject[],
  reason: string,
): readonly DataError[] {
  const paths = new Set(subjects.map(({ file }) => file.path));
  const message = `the rule custom/${id} has no result: ${reason}`;
  return [...paths].map((path) => new DataError('limit-exceeded', message, { path }));
}

function undecided(rule: CustomRule, subject: CustomSubject, reason: string): DataError {
  const { file, hit } = customHit(rule, subject);
  const { line } = textPlaces(file.text)(hit.at.start);
  const message = `the rule custom/${rule.id} has no result for ${subject.label}: ${reason}`;
  return new DataError('unreadable', message, { path: file.path, line });
}
