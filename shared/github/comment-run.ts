import { hash } from 'node:crypto';
import { isObject, objectAt, stringAt } from '../json/guards.ts';

/** The run whose results a comment shows. A later run has a higher number, or the same number and a higher attempt. */
export interface CommentRun {
  /** Workflow of the run. Numbers of different workflows cannot be compared. */
  readonly workflow: string;
  readonly number: number;
  readonly attempt: number;
  /** Full hash of the head commit of the pull request. */
  readonly headSha: string;
}

/** Matches the hidden line of a run. */
const LINE =
  /^<!-- assay:run:(?<number>\d{1,12})\.(?<attempt>\d{1,6}):(?<head>[0-9a-f]{40,64}):(?<workflow>[0-9a-f]{8}) -->$/;

/** The properties of a workflow run that determine its order. */
interface OrderedRun {
  readonly eventName: string;
  readonly payload: unknown;
  readonly runNumber: string;
  readonly runAttempt: string;
}

/**
 * Returns the run for the comment. For a `workflow_run` event, this is the triggering run, because reports about two
 * runs can start in any order. Returns undefined if GitHub does not provide a number.
 *
 * @param workflow Path of this run's workflow file.
 */
export function commentRun(
  run: OrderedRun,
  workflow: string,
  headSha: string,
): CommentRun | undefined {
  const payload = isObject(run.payload) ? run.payload : {};
  const earlier = run.eventName === 'workflow_run' ? objectAt(payload, 'workflow_run') : undefined;
  const number = Number(earlier === undefined ? run.runNumber : earlier['run_number']);
  const attempt = Number(earlier === undefined ? run.runAttempt : earlier['run_attempt']);
  if (!isCount(number) || !isCount(attempt)) return undefined;
  const path = earlier === undefined ? workflow : `${workflow} ${stringAt(earlier, 'path') ?? ''}`;
  return { workflow: path, number, attempt, headSha };
}

/** Returns the hidden line that identifies the run. It is the second line of a comment. */
export function runLine({ workflow, number, attempt, headSha }: CommentRun): string {
  return `<!-- assay:run:${number}.${attempt}:${headSha}:${hashOf(workflow)} -->`;
}

/** Returns true if a comment shows a later run of the same workflow for the same commit. */
export function isByLaterRun(body: string, run: CommentRun): boolean {
  const [, line = ''] = body.split(/\r?\n/, 2);
  const { number, attempt, head, workflow } = LINE.exec(line)?.groups ?? {};
  if (head !== run.headSha || workflow !== hashOf(run.workflow)) return false;
  return Number(number) === run.number
    ? Number(attempt) > run.attempt
    : Number(number) > run.number;
}

function hashOf(workflow: string): string {
  return hash('sha256', workflow, 'hex').slice(0, 8);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
