import { join, resolve } from 'node:path';
import type { Description } from '../../errors/describe.ts';
import type { Spec } from '../../host/spec.ts';
import type { Step } from '../../host/step.ts';
import { type ClaimedFile, claimFile } from './claimed-file.ts';
import { describeShortly, errorDecision, isDecisionBy } from './error-decision.ts';
import { type OpenStepFiles, type StepFiles, stepFilesOpener, withFolder } from './step-files.ts';

/** Name of the file that contains a run's decision. */
export const DECISION_FILE = 'decision.json';

const DID_NOT_FINISH = {
  message: 'The step was killed or canceled before it finished.',
  fix: 'Run the job again. If the job exceeded its time limit, increase `timeout-minutes`.',
};

type Action = Pick<Spec, 'name' | 'outputs'> & Partial<Pick<Spec, 'inputs'>>;

/** The output folder of a run. It always contains a decision, even before the run has made one. */
export interface Claim {
  readonly files: StepFiles;
  /** Opens the output folders for further subjects. */
  readonly open: OpenStepFiles;
  /** Replaces the placeholder with a decision that contains the error. */
  fail(error: unknown): void;
  /** Removes the placeholder, unless a decision has already replaced it. */
  release(): void;
}

/**
 * Claims the output folder, and then runs an action. Until the action writes its decision, the folder contains a
 * decision with the outcome `error`. If this run is killed or runs out of memory, no `pass` from an earlier run can
 * therefore remain.
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

/** Claims a run's output folder. The caller must finish the claim with `fail` or `release`. */
export async function claimRun(step: Step, action: Action): Promise<Claim> {
  setErrorOutputs(step, action);
  const open = stepFilesOpener(step, action.name);
  const claimed: ClaimedFile[] = [];
  const decisionOf = (description: Description) =>
    errorDecision(action.name, subjectIn(step, action), description);
  const fail = (error: unknown): void => {
    const failure = decisionOf(describeShortly(error));
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
 * Opens and claims the output folders. The folder that `report` reads comes first. It then contains an error even if
 * the folder that the user requested cannot be opened.
 */
async function openFiles(
  step: Step,
  open: OpenStepFiles,
  claimIn: (files: StepFiles) => void,
): Promise<StepFiles> {
  const asked = outputDirOf(step);
  if (step.kind === 'terminal') {
    const files = await open(asked);
    // If the user did not request a folder, the folder is new, so it cannot contain an earlier decision.
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

/**
 * Returns the folder in the input `output-dir`. Does not validate the input, because an error is reported when all
 * inputs are read.
 */
function outputDirOf(step: Step): string | undefined {
  const asked = step.input('output-dir');
  return asked === '' || asked.includes('\0') ? undefined : resolve(step.workspace, asked);
}

/** Inputs that set a source or a subject. */
const SUBJECT_INPUTS = ['image', 'path', 'subject-path', 'sbom'];

/** Returns the source or the subject from the inputs, as the user wrote it. The default is the workspace. */
function subjectIn(step: Step, { inputs = {} }: Action): string {
  const given = SUBJECT_INPUTS.map((name) => step.input(name)).find((value) => value !== '');
  return given ?? (Object.hasOwn(inputs, 'path') ? '.' : '');
}
