import { DataError } from '../../errors/errors.ts';
import type { AuditFile } from '../area.ts';
import { readWorkflow } from '../workflow/read-workflow.ts';
import { startOf, type WorkflowFile } from '../workflow/subjects.ts';
import { workflowKind } from '../workflow/workflow.ts';
import type { CustomSubject } from './custom-subject.ts';
import { coreValue, valueReader } from './value-reader.ts';

/**
 * GitHub reads YAML 1.2. Null values are kept, because keys without a value, such as `workflow_dispatch:`, have a
 * meaning.
 */
const READING = { scalar: coreValue, dropsNull: false };

/** Returns the subjects of one kind: workflows, jobs or steps. The steps include those of composite actions. */
export function workflowSubjects(
  files: readonly AuditFile[],
  on: 'workflow' | 'job' | 'step',
): readonly CustomSubject[] {
  return files.flatMap((file) => {
    const read = readFile(file);
    if (read === undefined) return [];
    return { workflow: wholeWorkflow, job: jobSubjects, step: stepSubjects }[on](read);
  });
}

/**
 * Returns the workflow or action in a file. Returns undefined for an unreadable file, which the workflow area reports.
 */
function readFile(file: AuditFile): WorkflowFile | undefined {
  const kind = workflowKind(file.path);
  if (kind === undefined || kind === 'pre-commit') return undefined;
  try {
    return readWorkflow(file, kind);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return undefined;
  }
}

function wholeWorkflow({ file, kind, root, on }: WorkflowFile): readonly CustomSubject[] {
  if (kind !== 'workflow') return [];
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const at = on?.keySpan ?? root.span;
  const object = valueReader(READING)(root);
  return [
    {
      file,
      kind: '',
      name,
      label: `workflow ${name}`,
      at,
      address: '',
      object,
      parent: null,
      node: root,
    },
  ];
}

function jobSubjects({ file, root, jobs }: WorkflowFile): readonly CustomSubject[] {
  const values = valueReader(READING);
  return jobs.map(({ id, keySpan, map, address }) => ({
    ...{ file, kind: '', name: id, label: `job ${id}`, at: keySpan, address },
    object: values(map),
    parent: values(root),
    node: map,
  }));
}

function stepSubjects({ file, root, steps }: WorkflowFile): readonly CustomSubject[] {
  const values = valueReader(READING);
  return steps.map((step) => {
    const { map, job, address, index } = step;
    return {
      ...{ file, kind: '', name: job?.id ?? '', at: startOf(step), address, node: map },
      label: job === undefined ? `step ${index + 1}` : `step ${index + 1} of job ${job.id}`,
      object: values(map),
      parent: values(job?.map ?? root),
    };
  });
}
