import { runsInput } from './script-inputs.ts';
import type { Placed, Step } from './subjects.ts';

/** Returns true if the result of an expression becomes part of a script, or of other code that runs. */
export function isScript({ path, step }: Placed): boolean {
  if (step === undefined) return false;
  if (path.at(-1) === 'run') return true;
  const { uses } = step;
  return (
    path.at(-2) === 'with' &&
    uses?.kind === 'repository' &&
    runsInput(uses.repository, (path.at(-1) ?? '').toLowerCase())
  );
}

/** Returns true if the result of an expression becomes part of the command that runs the scripts. */
export function isShell({ path }: Placed): boolean {
  return /(?:^|\.)(?:steps\.\d+|defaults\.run)\.shell$/.test(path.join('.'));
}

export function isGithubScript(step: Step | undefined): boolean {
  return step?.uses?.kind === 'repository' && step.uses.repository === 'actions/github-script';
}
