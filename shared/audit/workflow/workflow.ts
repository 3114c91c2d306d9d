/** The area for GitHub workflows, actions and the pre-commit configuration. */
import { remembered } from '../../concurrency/remembered.ts';
import { DataError } from '../../errors/errors.ts';
import { applyRules } from '../apply-rules.ts';
import type { Area, AreaHit, AreaResult, AuditFile } from '../area.ts';
import type { AuditFacts } from '../rule.ts';
import { reachedBy } from './calls.ts';
import { expressionProblems } from './check-expressions.ts';
import { parseExpression } from './expression.ts';
import { readWorkflow } from './read-workflow.ts';
import { RULES } from './rules.generated.ts';
import type { WorkflowFile } from './subjects.ts';

const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const PRE_COMMIT = /(?:^|\/)\.pre-commit-config\.ya?ml$/;

export const workflowArea: Area = {
  name: 'workflow',
  rules: RULES,
  reads: ({ path }) => workflowKind(path) !== undefined,
  check,
};

/** Returns the kind of a file, based on its path. Returns undefined for a file that does not belong to the area. */
export function workflowKind(path: string): WorkflowFile['kind'] | undefined {
  if (WORKFLOW.test(path)) return 'workflow';
  if (ACTION.test(path)) return 'action';
  return PRE_COMMIT.test(path) ? 'pre-commit' : undefined;
}

/** Checks each file before it reads the next file, so that the parsed values of only one file are in memory. */
function check(files: readonly AuditFile[], facts: AuditFacts): AreaResult {
  const hits: AreaHit[] = [];
  const problems: DataError[] = [];
  const subjects = { workflows: 0, jobs: 0, steps: 0 };
  // Parsed expressions are cached, because workflows repeat the same few expressions.
  const known = remembered((text: string) => ({ expression: parseExpression(text) }));
  const parse = (text: string) => known(text).expression;
  const isReached = reachedBy(files, (file) => readOrReport(file, parse, []));
  for (const file of files) {
    const subject = readOrReport(file, parse, problems, isReached);
    if (subject === undefined) continue;
    for (const hit of applyRules(RULES, [subject], facts)) hits.push(hit);
    subjects.workflows += 1;
    subjects.jobs += subject.jobs.length;
    subjects.steps += subject.steps.length;
  }
  return { hits, problems, unchecked: [], subjects };
}

function readOrReport(
  file: AuditFile,
  parse: typeof parseExpression,
  problems: DataError[],
  isReached?: WorkflowFile['isReached'],
): WorkflowFile | undefined {
  try {
    const subject = readWorkflow(file, workflowKind(file.path) ?? 'workflow', parse, isReached);
    for (const problem of expressionProblems(subject)) problems.push(problem);
    return subject;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(error);
    return undefined;
  }
}
