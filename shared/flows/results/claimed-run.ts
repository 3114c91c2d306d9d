import { join, resolve } from 'node:path';
import { describeError } from '../../errors/describe.ts';
import type { Host } from '../../host/host.ts';
import type { Spec } from '../../host/spec.ts';
import { prettyJson } from '../../json/canonical-json.ts';
import { DECISION_KIND, type Decision } from '../../model/decision.ts';
import { type ClaimedFile, claimFile } from './claimed-file.ts';
import { type OpenStepFiles, type StepFiles, stepFilesOpener, withFolder } from './step-files.ts';

/** Name of the file with the decision of a run. */
export const DECISION_FILE = 'decision.json';

const DID_NOT_FINISH = 'It did not finish: the step was killed or canceled.';

type Action = Pick<Spec, 'name' | 'outputs'>;

/** The folder of a run, which has a decision from the start. */
export interface Claim {
  readonly files: StepFiles;
  /** Opens folders for further subjects. */
  readonly open: OpenStepFiles;
  /** Writes the error as the decision. */
  fail(error: unknown): void;
  /** Removes the claim, unless a decision has replaced it. */
  release(): void;
}

/**
 * Runs an action after claiming its folder. The decision there is `error` until the action writes its own, so that no
 * earlier `pass` remains, even if the run is killed or out of memory.
 */
export async function claimedRun<T>(
  host: Host,
  action: Action,
  work: (claim: Claim) => Promise<T>,
): Promise<T> {
  const claim = await claimRun(host, action);
  try {
    const result = await work(claim);
    claim.release();
    return result;
  } catch (error) {
    setErrorOutputs(host, action);
    claim.fail(error);
    throw error;
  }
}

/** Claims the folder of a run. The caller ends it with `fail` or `release`. */
export async function claimRun(host: Host, action: Action): Promise<Claim> {
  setErrorOutputs(host, action);
  const open = stepFilesOpener(host, action.name);
  const claimed: ClaimedFile[] = [];
  const fail = (error: unknown): void => {
    const failure = decisionText(host, action, messageOf(error));
    for (const file of claimed) file.replace(failure);
  };
  const text = decisionText(host, action, DID_NOT_FINISH);
  const claimIn = ({ folder, guarded }: StepFiles): void => {
    const path = join(folder, DECISION_FILE);
    claimed.push(claimFile(path, text, guarded, (earlier) => !isBy(action, earlier)));
  };
  const files = await openFiles(host, open, claimIn).catch((error: unknown) => {
    fail(error);
    throw error;
  });
  return {
    files,
    open,
    fail,
    release: () => {
      for (const file of claimed) file.release();
    },
  };
}

function setErrorOutputs(host: Host, { outputs }: Action): void {
  if ('decision' in outputs) host.setOutput('decision', 'error');
  if ('complete' in outputs) host.setOutput('complete', 'false');
}

/**
 * Opens and claims the folders. The folder that `report` reads comes first, so that it can report that the requested
 * one is unavailable.
 */
async function openFiles(
  host: Host,
  open: OpenStepFiles,
  claimIn: (files: StepFiles) => void,
): Promise<StepFiles> {
  const asked = outputDirOf(host);
  if (host.kind === 'terminal') {
    const files = await open(asked);
    // An unnamed folder is new and has nothing to replace.
    if (asked !== undefined) claimIn(files);
    return files;
  }
  const own = await open(undefined);
  claimIn(own);
  if (asked === undefined) return own;
  const files = withFolder(own, asked);
  claimIn(files);
  return files;
}

/** Returns the raw value. Errors in it are reported when all inputs are read. */
function outputDirOf(host: Host): string | undefined {
  const asked = host.input('output-dir');
  return asked === '' || asked.includes('\0') ? undefined : resolve(host.workspace, asked);
}

function decisionText(host: Host, { name }: Action, message: string): string {
  const decision: Decision = {
    kind: DECISION_KIND,
    action: name,
    subject:
      host.input('image') || host.input('path') || host.input('subject-path') || host.input('sbom'),
    outcome: 'error',
    isComplete: false,
    reasons: [{ rule: 'ran-to-its-end', outcome: 'error', message, findings: [] }],
  };
  return prettyJson(decision);
}

/** Returns the first line of an error. The stack belongs in the log. */
function messageOf(error: unknown): string {
  return describeError(error).message.split('\n', 1)[0] ?? '';
}

/** Returns true if an earlier run of the same action wrote the decision, which says nothing about this run. */
function isBy({ name }: Action, decision: string): boolean {
  try {
    return JSON.parse(decision).action === name;
  } catch {
    return false;
  }
}
