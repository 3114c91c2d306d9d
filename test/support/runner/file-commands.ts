import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addArtifacts, readArtifacts, renderArtifactsList } from './artifacts.ts';
import type { Job } from './job.ts';
import { parseKeyValues } from './key-values.ts';
import { mask } from './masks.ts';
import { annotate, type StepLog } from './step-log.ts';

/** The files through which a step communicates with the runner, as a path for each variable name. */
export type CommandFiles = ReadonlyMap<string, string>;

/** Maximum size of a summary on GitHub, in bytes. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

const FILES = [
  ['GITHUB_ENV', 'set_env'],
  ['GITHUB_OUTPUT', 'set_output'],
  ['GITHUB_STATE', 'save_state'],
  ['GITHUB_PATH', 'add_path'],
  ['GITHUB_STEP_SUMMARY', 'step_summary'],
  ['GITHUB_ARTIFACTS', 'artifacts'],
  ['GITHUB_ARTIFACTS_LIST', 'artifacts_list'],
] as const;

export function createCommandFiles(job: Job): CommandFiles {
  const suffix = randomUUID();
  const files = new Map<string, string>(
    FILES.map(([name, file]) => [
      name,
      join(job.temp, '_runner_file_commands', `${file}_${suffix}`),
    ]),
  );
  for (const path of files.values()) writeFileSync(path, '');
  writeFileSync(files.get('GITHUB_ARTIFACTS_LIST') ?? '', renderArtifactsList(job.artifacts));
  return files;
}

/** Processes the step's command files in the same order as the runner. @returns The summary of the step. */
export function obeyCommandFiles(job: Job, log: StepLog, files: CommandFiles): string {
  const read = (name: string): string => {
    const path = files.get(name) ?? '';
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  attempt(job, log, 'PATH', () => addPaths(job, read('GITHUB_PATH')));
  attempt(job, log, 'ENV', () => setEnvironment(job, read('GITHUB_ENV')));
  const summary = readSummary(job, log, files.get('GITHUB_STEP_SUMMARY') ?? '');
  attempt(job, log, 'STATE', () => copyAll(parseKeyValues(read('GITHUB_STATE')), log.state));
  attempt(job, log, 'OUTPUT', () => setOutputs(log, read('GITHUB_OUTPUT')));
  const { artifacts } = job;
  if (artifacts !== undefined) {
    attempt(job, log, 'ARTIFACTS', () =>
      addArtifacts(artifacts, readArtifacts(read('GITHUB_ARTIFACTS'), job.workspace)),
    );
  }
  return summary;
}

/** A file that the runner cannot process fails the step with the message of the runner. */
function attempt(job: Job, log: StepLog, file: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(
      job,
      log,
      `Unable to process file command '${file.toLowerCase()}' successfully. ${reason}`,
    );
    log.hasBrokenCommand = true;
  }
}

function report(job: Job, log: StepLog, message: string): void {
  log.errors.push(message);
  annotate(log, 'error', message, job);
}

function addPaths(job: Job, text: string): void {
  for (const line of text.split('\n')) if (line !== '') job.paths.unshift(line);
}

function setEnvironment(job: Job, text: string): void {
  for (const [name, value] of parseKeyValues(text)) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      throw new Error(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    }
    job.env.set(name, value);
  }
}

function setOutputs(log: StepLog, text: string): void {
  copyAll(parseKeyValues(text), log.outputs);
}

/** A summary that is too long is dropped with an error message, but it does not fail the step. */
function readSummary(job: Job, log: StepLog, path: string): string {
  const bytes = existsSync(path) ? statSync(path).size : 0;
  if (bytes <= MAX_SUMMARY_BYTES) {
    return bytes === 0 ? '' : mask(job.masks, readFileSync(path, 'utf8'));
  }
  const size = Math.floor(bytes / 1024);
  report(
    job,
    log,
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`,
  );
  return '';
}

function copyAll(from: ReadonlyMap<string, string>, to: Map<string, string>): void {
  for (const [name, value] of from) to.set(name, value);
}
