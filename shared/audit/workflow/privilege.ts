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
export function excludesForks({ triggers }: Pick<WorkflowFile, 'triggers'>, step: Step): boolean {
  const event = [...EVENTS, 'workflow_call'].filter((name) => triggers.has(name)).join();
  const fork = FORKS.get(event);
  return [step.job?.map, step.map].some((owner) => {
    const condition = (scalarAt(owner, 'if')?.text ?? '').replaceAll(/\s/g, '').toLowerCase();
    if (OPTIONAL.test(condition)) return false;
    const parts = [...condition.matchAll(PART)].map(([, part = '']) => part);
    return parts.some(
      (part) => OWN_CODE.test(part) || [`!${fork}`, `${fork}==false`].includes(part),
    );
  });
}

/** Contexts that are true for forks, by the event. For all other events they are null, which equals false. */
const FORKS = new Map([
  ['pull_request_target', 'github.event.pull_request.head.repo.fork'],
  ['workflow_run', 'github.event.workflow_run.head_repository.fork'],
]);

/** Matches conditions that can be true although a part of them is false. */
const OPTIONAL = /\|\||!\(|\)[=!<>]|.\$\{\{|\}\}./;

/** Matches a required part of a condition. */
const PART = /(?:^|&&|\$\{\{|(?<!\w)\()([^&(){}]*)(?=$|&&|\}\}|\))/g;

/** Matches a required part that is false for commits from forks, and for all events without the context. */
const OWN_CODE =
  /^github\.(?:event\.(?:(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name==(?:github\.repository|'[\w.-]+\/[\w.-]+')|workflow_run\.event=='(?:push|schedule)')|event_name=='(?!issue_comment'|pull_request_target'|workflow_run')\w+')$/;
