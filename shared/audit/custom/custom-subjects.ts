import type { CustomRule } from '../../model/custom-rule.ts';
import type { AuditFile } from '../area.ts';
import { composeSubjects } from './compose-subjects.ts';
import type { CustomSubject } from './custom-subject.ts';
import { dockerfileSubjects } from './dockerfile-subjects.ts';
import { kubernetesSubjects } from './kubernetes-subjects.ts';
import { workflowSubjects } from './workflow-subjects.ts';

type SubjectKind = CustomRule['on'];

const READERS: Readonly<
  Record<SubjectKind, (files: readonly AuditFile[]) => readonly CustomSubject[]>
> = {
  'kubernetes/object': (files) => kubernetesSubjects(files, 'object'),
  'kubernetes/pod': (files) => kubernetesSubjects(files, 'pod'),
  'kubernetes/container': (files) => kubernetesSubjects(files, 'container'),
  'compose/service': composeSubjects,
  'workflow/workflow': (files) => workflowSubjects(files, 'workflow'),
  'workflow/job': (files) => workflowSubjects(files, 'job'),
  'workflow/step': (files) => workflowSubjects(files, 'step'),
  'dockerfile/instruction': dockerfileSubjects,
};

/** Returns a function that reads the subjects of each kind only once. */
export function subjectReader(
  files: readonly AuditFile[],
): (on: SubjectKind) => readonly CustomSubject[] {
  const texts = files.filter(({ bytes }) => bytes === undefined);
  const known = new Map<SubjectKind, readonly CustomSubject[]>();
  return (on) => {
    const subjects = known.get(on) ?? READERS[on](texts);
    known.set(on, subjects);
    return subjects;
  };
}
