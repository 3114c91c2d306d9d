import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Job } from '../runner/job.ts';
import { runStep, type StepResult } from '../runner/step.ts';

export interface ShellStep {
  readonly script: string;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, string>>;
}

/** The command of the runner for each shell. Without `shell:`, it is bash without `pipefail`. */
const SHELLS: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  [undefined, ['bash', '-e']],
  ['bash', ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail']],
  ['sh', ['sh', '-e']],
]);

/** Runs a `run:` step. */
export function runShell(job: Job, step: ShellStep): Promise<StepResult> {
  const [command, ...args] = SHELLS.get(step.shell) ?? [];
  if (command === undefined) throw new Error(`The shell '${step.shell}' is not supported here.`);
  const file = join(job.temp, `${randomUUID()}.sh`);
  writeFileSync(file, step.script);
  return runStep(job, {
    command,
    args: [...args, file],
    cwd: resolve(job.workspace, step.workingDirectory ?? '.'),
    env: step.env,
    github: step.github,
  });
}
