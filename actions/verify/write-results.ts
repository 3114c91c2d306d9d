import { join } from 'node:path';
import { type Claim, DECISION_FILE } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Outcome } from '../../shared/model/decision.ts';
import { bundleFileText } from '../../shared/store/bundle-files.ts';
import type { writeExports } from './export-policy.ts';
import type { GatePolicy } from './gate-policy.ts';
import type { SummaryWriter } from './sign-summary.ts';
import type { spec } from './spec.ts';
import { subjectFiles } from './subject-files.ts';
import { summaryOf, verifierOf } from './verification-summary.ts';
import type { SubjectResult } from './verify-subjects.ts';

type Inputs = InputsOf<typeof spec.inputs>;

interface Recording {
  readonly policy: GatePolicy;
  readonly inputs: Inputs;
  /** Worst outcome of all subjects. */
  readonly outcome: Outcome;
  readonly writeSummary: SummaryWriter | undefined;
  readonly claim: Claim;
  readonly host: Host;
}

/**
 * Writes the result files for each subject. The exports are in the folder of the first subject, and all outputs except
 * `decision` describe this subject. The decisions are written after the other files, so that an interrupted run does
 * not leave a `pass`.
 */
export async function record(
  results: readonly SubjectResult[],
  recording: Recording,
): Promise<void> {
  const { policy, inputs, claim, host } = recording;
  const open = subjectFiles(claim, host);
  const written: Written[] = [];
  for (const [index, result] of results.entries()) {
    const files = await open(index);
    written.push({ result, files, paths: await writeEvidence(result, files, recording) });
    if (index === 0) await exportPolicy(policy, results, { inputs, files, host });
  }
  for (const each of written.toReversed()) await writeDecision(each);
  const [first] = written;
  if (first !== undefined) setOutputs(first, recording);
}

interface Written {
  readonly result: SubjectResult;
  readonly files: StepFiles;
  readonly paths: EvidencePaths;
}

interface EvidencePaths {
  readonly verification: string;
  readonly summary: string;
}

/** Exports the policy if the user requested this. The export code is imported only in that case. */
export async function exportPolicy(...given: Parameters<typeof writeExports>): Promise<void> {
  const [, , { inputs }] = given;
  if (inputs.export.length === 0) return;
  const { writeExports } = await import('./export-policy.ts');
  await writeExports(...given);
}

async function writeEvidence(
  result: SubjectResult,
  files: StepFiles,
  { policy, writeSummary, host }: Recording,
): Promise<EvidencePaths> {
  const verifier = writeSummary?.verifier ?? verifierOf(host);
  const summary = summaryOf(result, policy, { verifier, now: host.now() });
  const bundle = await writeSummary?.write(result.target, summary);
  if (bundle !== undefined) {
    await files.write('verification-summary.sigstore.json', bundleFileText(bundle));
  }
  return {
    verification: await files.write('verification.json', prettyJson(result.verification)),
    summary: await files.write('verification-summary.json', prettyJson(summary)),
  };
}

async function writeDecision({ result, files }: Written): Promise<void> {
  await files.write(DECISION_FILE, prettyJson(result.decision));
}

function setOutputs({ result, files, paths }: Written, { outcome, host }: Recording): void {
  host.setOutput('decision', outcome);
  host.setOutput('digest', result.target.subject.digest);
  host.setOutput('verification', paths.verification);
  host.setOutput('decision-file', join(files.folder, DECISION_FILE));
  host.setOutput('verification-summary', paths.summary);
}
