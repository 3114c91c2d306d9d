import { join } from 'node:path';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { worse } from '../../shared/host/verdict.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Outcome } from '../../shared/model/decision.ts';
import { bundleFileText } from '../../shared/store/files.ts';
import { recordingFailure } from '../steps/record-failure.ts';
import { openStepFiles, type StepFiles } from '../steps/step-files.ts';
import { type Target, targetsOf } from '../steps/targets.ts';
import type { writeExports } from './export.ts';
import type { Judged } from './judge.ts';
import { policyOf } from './policy.ts';
import { explanation, showVerified, type Verified, writeJobSummary } from './show.ts';
import { spec } from './spec.ts';
import { summaryOf } from './summary.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** subjects -> everything that might be evidence -> what holds -> decisions */
export async function main(host: Host): Promise<void> {
  await recordingFailure(host, spec.name, () => verify(host));
}

async function verify(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  const policy = await policyOf(inputs, host);
  if (isExportOnly(inputs, host)) {
    const files = await openStepFiles(host, spec.name, inputs['output-dir']);
    await exportPolicy(policy, undefined, { inputs, files, host });
    return host.finish('pass', `Exported ${inputs.export.join(', ')}; nothing was verified.`);
  }
  // What verifies is loaded while the registry answers.
  const [targets, { judge }] = await Promise.all([
    targetsOf({ ...inputs, platforms: policy.platforms ?? 'index' }, host),
    import('./judge.ts'),
  ]);
  const writeSummary = inputs['attest-summary']
    ? await summaryWriter(inputs, targets, host)
    : undefined;

  const results = await judge(targets, policy, inputs, host);
  const outcome = results.map(({ decision }) => decision.outcome).reduce(worse, 'pass');

  for (const [index, result] of results.entries()) {
    const files = await filesOf(index, inputs, host);
    const summary = summaryOf(result, policy, host);
    const bundle = await writeSummary?.(result.target, summary);
    if (bundle !== undefined) {
      await files.write('verification-summary.sigstore.json', bundleFileText(bundle));
    }
    const paths = await writeResult(result, prettyJson(summary), files);
    if (index === 0) setOutputs(result, outcome, paths, host);
    if (index === 0) await exportPolicy(policy, result.target, { inputs, files, host });
    showVerified(result, host);
  }
  if (inputs.summary) await writeJobSummary(results, host);
  host.finish(outcome, explanation(results));
}

/** Nothing to verify was named, but something to write. */
function isExportOnly(inputs: Inputs, { env }: Host): boolean {
  const { image, path, subjects, 'subject-checksums': checksums } = inputs;
  const isNamed = image.length > 0 || path.length > 0 || subjects !== undefined;
  const isListed = checksums !== undefined || (env['GITHUB_ARTIFACTS_LIST'] ?? '') !== '';
  return inputs.export.length > 0 && !isNamed && !isListed;
}

/** Signing and exporting are loaded only for those who ask. */
async function summaryWriter(inputs: Inputs, targets: readonly Target[], host: Host) {
  const { openSummaryWriter } = await import('./attest-summary.ts');
  return await openSummaryWriter(inputs, targets, host);
}

async function exportPolicy(...given: Parameters<typeof writeExports>): Promise<void> {
  const [, , { inputs }] = given;
  if (inputs.export.length === 0) return;
  const { writeExports } = await import('./export.ts');
  await writeExports(...given);
}

/** The first subject has the folder of the step; each other one has a folder of its own. */
async function filesOf(index: number, inputs: Inputs, host: Host): Promise<StepFiles> {
  const asked = inputs['output-dir'];
  if (index === 0) return await openStepFiles(host, spec.name, asked);
  const base = asked ?? (host.kind === 'terminal' ? host.stepsFolder : undefined);
  const own = base === undefined ? undefined : join(base, `subject-${index + 1}`);
  return await openStepFiles(host, spec.name, own);
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
