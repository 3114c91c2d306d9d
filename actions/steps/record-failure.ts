import { resolve } from 'node:path';
import { describeError } from '../../shared/errors/describe.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Spec } from '../../shared/host/spec.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import { DECISION_KIND, type Decision } from '../../shared/model/decision.ts';
import { openStepFiles } from './step-files.ts';

/**
 * Does the work of an action. If it throws, its outputs say so to the steps after it, and the folder of the
 * step gets a decision that says `error`: `report` shows it, and no earlier `pass` in the same folder stays
 * to be believed.
 */
export async function recordingFailure<T>(
  host: Host,
  { name, outputs }: Pick<Spec, 'name' | 'outputs'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ('decision' in outputs) host.setOutput('decision', 'error');
    if ('complete' in outputs) host.setOutput('complete', 'false');
    // The error that is thrown on says more than a second one about a folder would.
    await writeFailure(host, name, error).catch(() => undefined);
    throw error;
  }
}

async function writeFailure(host: Host, action: string, error: unknown): Promise<void> {
  const asked = host.input('output-dir');
  if (host.kind === 'terminal' && asked === '') return;
  const decision: Decision = {
    kind: DECISION_KIND,
    action,
    subject: host.input('image') || host.input('path') || host.input('sbom'),
    outcome: 'error',
    isComplete: false,
    reasons: [
      { rule: 'ran-to-its-end', outcome: 'error', message: messageOf(error), findings: [] },
    ],
  };
  const folder = asked === '' ? undefined : resolve(host.workspace, asked);
  const files = await openStepFiles(host, action, folder);
  await files.write('decision.json', prettyJson(decision));
}

/** The first line: a stack is for the log. */
function messageOf(error: unknown): string {
  return describeError(error).message.split('\n', 1)[0] ?? '';
}
