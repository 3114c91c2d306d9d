/** Recognizes files whose jobs outsiders can start, although the jobs have the token and secrets of the repository. */
import { scalarAt } from '../../json/yaml-access.ts';
import { fileKey } from './local-file.ts';
import type { Step, WorkflowFile } from './subjects.ts';

const EVENTS = ['issue_comment', 'pull_request_target', 'workflow_run'];

/** Returns true if outsiders can start the workflow, and its jobs have the token and secrets of the repository. */
export function isPrivileged({ triggers }: Pick<WorkflowFile, 'triggers'>): boolean {
  return EVENTS.some((name) => triggers.has(name));
}

/** Returns true if the file is such a workflow, or if such a workflow of the same repository calls it. */
export function runsPrivileged(subject: WorkflowFile): boolean {
  const { file, isReached } = subject;
  return isPrivileged(subject) || isReached(privilegeOf(file.path));
}

/** Returns the name for `isReached` that tells whether a privileged workflow calls the file. */
export function privilegeOf(path: string): string {
  return `${fileKey(path)} privileged`;
}

/** Returns the name for `isReached` that tells whether a file of the same repository calls the file. */
export function callOf(path: string): string {
  return `${fileKey(path)} called`;
}

/** Returns true for an action in `.github` that files of the same repository call. Others are unlikely to call it. */
export function isInternal({ kind, file: { path }, isReached }: WorkflowFile): boolean {
  return kind === 'action' && /(?:^|\/)\.github\//.test(path) && isReached(callOf(path));
}

/** Returns true if a condition of the step or its job excludes commits from forks. */
export function excludesForks({ job, map }: Step): boolean {
  return [job?.map, map].some((owner) => {
    const condition = scalarAt(owner, 'if')?.text.trim() ?? '';
    return !OPTIONAL.test(condition) && OWN_CODE.test(condition);
  });
}

/** Matches conditions that can be true although a part of them is false. */
const OPTIONAL = /\|\||!\s*\(|\)\s*[=!<>]|\S\s*\$\{\{|\}\}\s*\S/;

/** Matches a required part of a condition that is false for commits from forks. */
const OWN_CODE =
  /(?:^|&&|\$\{\{|(?<!\w)\()\s*(?:!\s*github\.event\.[\w.]+\.(?:head\.repo|head_repository)\.fork|github\.event\.[\w.]+\.(?:head\.repo|head_repository)\.(?:fork\s*==\s*false|full_name\s*==\s*(?:github\.repository|'[^']+'))|github\.event\.workflow_run\.event\s*==\s*'(?:push|schedule)'|github\.event_name\s*==\s*'(?!issue_comment'|pull_request_target'|workflow_run')\w+')\s*(?=$|&&|\}\}|\))/i;
