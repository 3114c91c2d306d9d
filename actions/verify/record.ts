import { join } from 'node:path';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Outcome } from '../../shared/model/decision.ts';
import { bundleFileText } from '../../shared/store/files.ts';
import { type StepFiles, stepFilesOpener } from '../steps/step-files.ts';
import type { openSummaryWriter } from './attest-summary.ts';
import type { writeExports } from './export.ts';
import type { Judged } from './judge.ts';
import type { GatePolicy } from './policy.ts';
import type { Verified } from './show.ts';
import { spec } from './spec.ts';
import { summaryOf } from './summary.ts';

type Inputs = InputsOf<typeof spec.inputs>;

export type SummaryWriter = Awaited<ReturnType<typeof openSummaryWriter>>;

interface Recording {
  readonly policy: GatePolicy;
  readonly inputs: Inputs;
  /** Of all subjects. */
  readonly outcome: Outcome;
  readonly writeSummary: SummaryWriter | undefined;
  readonly host: Host;
}

/**
 * The files of each subject; the outputs and the exports are about the first. The outputs are set in the end: what
 * fails before must not leave a `pass` behind.
 */
export async function record(results: readonly Judged[], recording: Recording): Promise<void> {
  const { policy, inputs, outcome, writeSummary, host } = recording;
  const open = folderOpener(inputs, host);
  const written: ResultPaths[] = [];
  for (const [index, result] of results.entries()) {
    const files = await open(index);
    const summary = summaryOf(result, policy, host);
    const bundle = await writeSummary?.(result.target, summary);
    if (bundle !== undefined) {
      await files.write('verification-summary.sigstore.json', bundleFileText(bundle));
    }
    written.push(await writeResult(result, prettyJson(summary), files));
    if (index === 0) await exportPolicy(policy, result.target, { inputs, files, host });
  }
  const [first] = results;
  const [paths] = written;
  if (first !== undefined && paths !== undefined) setOutputs(first, outcome, paths, host);
}

/** What exports is loaded only for those who ask. */
export async function exportPolicy(...given: Parameters<typeof writeExports>): Promise<void> {
  const [, , { inputs }] = given;
  if (inputs.export.length === 0) return;
  const { writeExports } = await import('./export.ts');
  await writeExports(...given);
}

/** The first subject has the folder of the step; each other one has a folder of its own. */
function folderOpener(inputs: Inputs, host: Host): (index: number) => Promise<StepFiles> {
  const asked = inputs['output-dir'];
  const base = asked ?? (host.kind === 'terminal' ? host.stepsFolder : undefined);
  const open = stepFilesOpener(host, spec.name);
  return async (index) => {
    const own = base === undefined ? undefined : join(base, `subject-${index + 1}`);
    return await open(index === 0 ? asked : own);
  };
}

interface ResultPaths {
  readonly verification: string;
  readonly decision: string;
  readonly summary: string;
}

async function writeResult(
  { verification, decision }: Verified,
  summary: string,
  files: StepFiles,
): Promise<ResultPaths> {
  return {
    verification: await files.write('verification.json', prettyJson(verification)),
    decision: await files.write('decision.json', prettyJson(decision)),
    summary: await files.write('verification-summary.json', summary),
  };
}

function setOutputs(
  { target }: Judged,
  outcome: Outcome,
  { verification, decision, summary }: ResultPaths,
  host: Host,
): void {
  host.setOutput('decision', outcome);
  host.setOutput('digest', target.subject.digest);
  host.setOutput('verification', verification);
  host.setOutput('decision-file', decision);
  host.setOutput('verification-summary', summary);
}
