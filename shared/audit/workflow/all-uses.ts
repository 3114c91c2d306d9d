import type { WorkflowFile } from './subjects.ts';
import type { Uses } from './uses.ts';

/** Returns all actions and reusable workflows that a file uses: actions in steps, and workflows in jobs. */
export function* usesOf(
  subject: WorkflowFile,
): Generator<{ readonly uses: Uses; readonly address: string }> {
  for (const { uses, address } of [...subject.jobs, ...subject.steps]) {
    if (uses !== undefined) yield { uses, address };
  }
}
