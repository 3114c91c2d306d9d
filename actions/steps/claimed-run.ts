import { resolve } from 'node:path';
import { describeError } from '../../shared/errors/describe.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Spec } from '../../shared/host/spec.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import { DECISION_KIND, type Decision } from '../../shared/model/decision.ts';
import { claimFile } from './claimed-file.ts';
import { type OpenStepFiles, type StepFiles, stepFilesOpener } from './step-files.ts';

/** The file that has the decision of a run. */
export const DECISION_FILE = 'decision.json';

const DID_NOT_FINISH = 'It did not finish: the step was killed or canceled.';

type Action = Pick<Spec, 'name' | 'outputs'>;

/** The folder of a run, which has a decision from the first moment. */
export interface Claim {
  readonly files: StepFiles;
  /** Opens folders for further subjects. */
  readonly open: OpenStepFiles;
  /** Leaves the error as the decision. */
  fail(error: unknown): void;
  /** Takes the claim back, unless a decision has taken its place. */
  release(): void;
}

/**
 * Does the work of an action after claiming its folder. The decision there is `error` until the work puts its own in
 * its place: however a run ends, by a signal or for lack of memory, no earlier `pass` stays to be believed.
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

/** Claims the folder of a run, whose caller ends with `fail` or `release`. */
export async function claimRun(host: Host, action: Action): Promise<Claim> {
  setErrorOutputs(host, action);
  const open = stepFilesOpener(host, action.name);
  const files = await openFiles(host, action, open);
  const text = decisionText(host, action, DID_NOT_FINISH);
  const claimed = files
    .pathsOf(DECISION_FILE)
    .filter(() => isNamed(host))
    .map((path) => claimFile(path, text, files.guarded, (earlier) => !isBy(action, earlier)));
  return {
    files,
    open,
    fail: (error) => {
      const failure = decisionText(host, action, messageOf(error));
      for (const file of claimed) file.replace(failure);
    },
    release: () => {
      for (const file of claimed) file.release();
    },
  };
}

function setErrorOutputs(host: Host, { outputs }: Action): void {
  if ('decision' in outputs) host.setOutput('decision', 'error');
  if ('complete' in outputs) host.setOutput('complete', 'false');
}

/** Where the folder that was asked for cannot be had, the one that `report` reads says so. */
async function openFiles(host: Host, action: Action, open: OpenStepFiles): Promise<StepFiles> {
  try {
    return await open(outputDirOf(host));
  } catch (error) {
    if (host.kind === 'actions') {
      const own = await open(undefined);
      await own.write(DECISION_FILE, decisionText(host, action, messageOf(error)));
    }
    throw error;
  }
}

/** Not yet checked: what is wrong with it, the reading of all inputs says. */
function outputDirOf(host: Host): string | undefined {
  const asked = host.input('output-dir');
  return asked === '' || asked.includes('\0') ? undefined : resolve(host.workspace, asked);
}

/** A terminal that names no folder gets a new one, in which nothing is to be replaced. */
function isNamed(host: Host): boolean {
  return host.kind === 'actions' || host.input('output-dir') !== '';
}

function decisionText(host: Host, { name }: Action, message: string): string {
  const decision: Decision = {
    kind: DECISION_KIND,
    action: name,
    subject: host.input('image') || host.input('path') || host.input('sbom'),
    outcome: 'error',
    isComplete: false,
    reasons: [{ rule: 'ran-to-its-end', outcome: 'error', message, findings: [] }],
  };
  return prettyJson(decision);
}

/** Shows the first line: a stack is for the log. */
function messageOf(error: unknown): string {
  return describeError(error).message.split('\n', 1)[0] ?? '';
}

/** A decision that an earlier run of the same action left says nothing about this one. */
function isBy({ name }: Action, decision: string): boolean {
  try {
    return JSON.parse(decision).action === name;
  } catch {
    return false;
  }
}
