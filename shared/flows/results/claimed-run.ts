import { join, resolve } from 'node:path';
import type { Spec } from '../../host/spec.ts';
import type { Step } from '../../host/step.ts';
import { type ClaimedFile, claimFile } from './claimed-file.ts';
import { errorDecision, errorLine, isDecisionBy } from './error-decision.ts';
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
  step: Step,
  action: Action,
  work: (claim: Claim) => Promise<T>,
): Promise<T> {
  const claim = await claimRun(step, action);
  try {
    const result = await work(claim);
    claim.release();
    return result;
  } catch (error) {
    setErrorOutputs(step, action);
    claim.fail(error);
    throw error;
  }
}

/** Claims the folder of a run. The caller ends it with `fail` or `release`. */
export async function claimRun(step: Step, action: Action): Promise<Claim> {
  setErrorOutputs(step, action);
  const open = stepFilesOpener(step, action.name);
  const claimed: ClaimedFile[] = [];
  const decisionOf = (message: string) => errorDecision(action.name, subjectIn(step), message);
  const fail = (error: unknown): void => {
    const failure = decisionOf(errorLine(error));
    for (const file of claimed) file.replace(failure);
  };
  const text = decisionOf(DID_NOT_FINISH);
  const claimIn = ({ folder, guarded }: StepFiles): void => {
    const path = join(folder, DECISION_FILE);
    claimed.push(claimFile(path, text, guarded, (earlier) => !isDecisionBy(action.name, earlier)));
  };
  const files = await openFiles(step, open, claimIn).catch((error: unknown) => {
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

function setErrorOutputs(step: Step, { outputs }: Action): void {
  if ('decision' in outputs) step.setOutput('decision', 'error');
  if ('complete' in outputs) step.setOutput('complete', 'false');
}

/**
 * Opens and claims the folders. The folder that `report` reads comes first, so that it can report that the requested
 * one is unavailable.
 */
async function openFiles(
  step: Step,
  open: OpenStepFiles,
  claimIn: (files: StepFiles) => void,
): Promise<StepFiles> {
  const asked = outputDirOf(step);
  if (step.kind === 'terminal') {
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
function outputDirOf(step: Step): string | undefined {
  const asked = step.input('output-dir');
  return asked === '' || asked.includes('\0') ? undefined : resolve(step.workspace, asked);
}

/** Returns the source or the subject that the inputs name, as written. */
function subjectIn(step: Step): string {
  return (
    step.input('image') || step.input('path') || step.input('subject-path') || step.input('sbom')
  );
}
