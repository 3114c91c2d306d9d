import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import type { Annotation, AnnotationLevel } from './annotation.ts';
import type { WorkflowCommand } from './command.ts';
import { stepEnvironment } from './environment.ts';
import { createCommandFiles, obeyCommandFiles } from './file-commands.ts';
import type { Job } from './job.ts';
import { readLines } from './lines.ts';
import { mask } from './masks.ts';
import { annotate, type StepLog, startLog, takeLine } from './step-log.ts';

/** The results of one step, as GitHub would store and show them. */
export interface StepResult {
  readonly outcome: 'success' | 'failure';
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Number of annotations above the limit of ten per level, which users never see. */
  readonly dropped: Readonly<Record<AnnotationLevel, number>>;
  /** The visible log, in which secrets are hidden. */
  readonly log: readonly string[];
  /** Markdown, with secrets hidden. */
  readonly summary: string;
  /** Errors of the runner, such as invalid file commands or exceeded limits. Empty for a correct action. */
  readonly errors: readonly string[];
  /** Commands in old forms, which are empty for a correct action. Hostile output can contain such commands. */
  readonly legacyCommands: readonly WorkflowCommand[];
  readonly state: Readonly<Record<string, string>>;
  readonly durationMs: number;
}

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The name of an action. If the job has a process for sources, that process runs the action. */
  readonly action?: string;
  /** Variables in addition to the variables of every step. */
  readonly env: Readonly<Record<string, string>>;
  /** Keys of the `github` context for only this step. */
  readonly github?: Readonly<Record<string, string>>;
  /** Warnings of the runner before the process starts. */
  readonly warnings?: readonly string[];
}

/** Runs one process of a job, and processes the commands that it prints and writes. */
export async function runStep(job: Job, step: StepProcess): Promise<StepResult> {
  const log = startLog();
  for (const warning of step.warnings ?? []) annotate(log, 'warning', warning, job);
  const files = createCommandFiles(job);
  const env = {
    ...stepEnvironment(job, step.github),
    ...step.env,
    ...Object.fromEntries(files),
  };
  const started = performance.now();
  const exitCode =
    (await runSources(job, log, step, env)) ?? (await runProcess(job, log, step, env));
  const durationMs = performance.now() - started;
  const summary = obeyCommandFiles(job, log, files);
  return resultOf(job, log, { exitCode, summary, durationMs });
}

/** @returns The exit code. Undefined if the step is no action, or if the job has no process for sources. */
async function runSources(
  job: Job,
  log: StepLog,
  { action, cwd }: StepProcess,
  env: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  if (job.actions === undefined || action === undefined) return undefined;
  const end = await job.actions.run({ name: action, cwd, env }, job.timeoutMs);
  for (const text of [end.stdout, end.stderr]) {
    await readLines(Readable.from([Buffer.from(text)]), (line) => takeLine(log, line, job));
  }
  return end.code;
}

/** @returns The exit code. A timeout and a signal count as 1. */
async function runProcess(
  job: Job,
  log: StepLog,
  step: StepProcess,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(step.command, step.args, {
    cwd: step.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => {
    annotate(log, 'error', `The step did not end within ${job.timeoutMs} ms.`, job);
    child.kill('SIGKILL');
  }, job.timeoutMs);
  try {
    const [code] = await Promise.all([
      exitOf(child),
      readLines(child.stdout as Readable, (line) => takeLine(log, line, job)),
      readLines(child.stderr as Readable, (line) => takeLine(log, line, job)),
    ]);
    return code;
  } finally {
    clearTimeout(timer);
  }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function resultOf(
  job: Job,
  log: StepLog,
  run: { readonly exitCode: number; readonly summary: string; readonly durationMs: number },
): StepResult {
  const isGood = run.exitCode === 0 && !log.hasBrokenCommand;
  return {
    outcome: isGood ? 'success' : 'failure',
    ...run,
    outputs: Object.fromEntries(log.outputs),
    annotations: log.annotations,
    dropped: log.dropped,
    // A secret that is masked late remains in earlier lines, which GitHub shows as they were printed.
    log: log.lines,
    errors: log.errors.map((error) => mask(job.masks, error)),
    legacyCommands: log.legacyCommands,
    state: Object.fromEntries(log.state),
  };
}
