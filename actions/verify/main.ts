import { setImmediate } from 'node:timers/promises';
import { UserError } from '../../shared/errors/errors.ts';
import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { showPolicy } from '../../shared/flows/policy/show-policy.ts';
import { deploymentChoice } from '../../shared/flows/publishing/inputs.ts';
import { type Claim, claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import { namedSubjects } from '../../shared/flows/subjects/inputs.ts';
import type { DigestListener } from '../../shared/flows/subjects/open-image-subject.ts';
import { resolveSubjects } from '../../shared/flows/subjects/resolve-subjects.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import { githubAccess } from '../../shared/host/github-access.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import { worstOutcome } from '../../shared/model/decision.ts';
import type { ConditionLimits } from '../../shared/policy/condition-process.ts';
import { type GatePolicy, policyOf } from './gate-policy.ts';
import { earlyEvidence } from './prefetch-evidence.ts';
import { explanation, showVerified, type Verified, writeJobSummary } from './show-results.ts';
import type { SummaryWriter } from './sign-summary.ts';
import { spec } from './spec.ts';
import { clearResults } from './subject-files.ts';
import { exportPolicy, record } from './write-results.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Collects evidence for the subjects, verifies it, and makes the decision. */
export async function main(host: Host): Promise<void> {
  await mainWithin(undefined, host);
}

/**
 * Runs `verify`.
 *
 * @param limits Limits on the cost of conditions. If undefined, the default limits apply.
 */
export async function mainWithin(limits: ConditionLimits | undefined, host: Host): Promise<void> {
  if (isExportOnly(host))
    return await claimedRun(host, EXPORT, ({ files }) => exportOnly(host, files));
  await claimedRun(host, spec, (claim) => verify(host, claim, limits));
}

/**
 * Name under which a run with `export-only` writes its results. Such a run does not make a decision, so it must not
 * replace the decision of an earlier `verify`.
 */
const EXPORT = { name: 'export', outputs: spec.outputs };

/**
 * Returns the value of the input `export-only`. Returns false if the value is invalid. The error is reported later,
 * when all inputs are read.
 */
function isExportOnly(host: Host): boolean {
  try {
    const { 'export-only': input } = spec.inputs;
    return readInputs({ inputs: { 'export-only': input } }, host)['export-only'];
  } catch {
    return false;
  }
}

async function exportOnly(host: Host, files: StepFiles): Promise<void> {
  const inputs = readInputs(spec, host);
  const policy = await policyOf(inputs, host);
  showPolicy(policy.deciding, host);
  requireNothingElse(inputs);
  await exportPolicy(policy, undefined, { inputs, files, host });
  host.setOutput('decision', '');
  host.finish('pass', `Exported ${inputs.export.join(', ')}. Nothing was verified.`);
}

async function verify(
  host: Host,
  claim: Claim,
  limits: ConditionLimits | undefined,
): Promise<void> {
  await clearResults(claim, host);
  const inputs = readInputs(spec, host);
  const reading = policyOf(inputs, host);
  const { begin, list, first } = earlyEvidence();
  const resolving = resolveEarly(inputs, reading, host, begin);
  const policy = await reading;
  showPolicy(policy.deciding, host);
  if (inputs.platforms === 'index' && policy.platforms === 'all') {
    host.info(
      'The `platforms` input is index, but the policy contains all. Using the stricter value: all',
    );
  }
  const [targets, { verifySubjects }] = await Promise.all([resolving, importVerifier()]);
  const writeSummary = inputs['attest-summary']
    ? await summaryWriter(inputs, targets, host)
    : undefined;

  const results = await verifySubjects(targets, policy, { inputs, host, list, first, limits });
  const outcome = worstOutcome(results.map(({ decision }) => decision.outcome));

  for (const result of results) showVerified(result, host);
  await host.offer('json', () => resultsJson(results));
  await record(results, { policy, inputs, outcome, writeSummary, claim, host });
  if (inputs.summary) await writeJobSummary(results, host);
  const deployment = deploymentChoice(inputs);
  if (deployment !== undefined && outcome === 'pass') {
    const { recordDeployments } = await import('../../shared/flows/publishing/linked-artifacts.ts');
    await recordDeployments(targets, deployment, githubAccess(host), host);
  }
  host.finish(outcome, explanation(results, host));
}

/**
 * Sends the first requests to the registry while the policy is read. Ignores their errors here. The caller awaits the
 * policy first. Therefore, an error in the policy is reported before an error from the registry.
 */
function resolveEarly(
  inputs: Inputs,
  reading: Promise<GatePolicy>,
  host: Host,
  begin: DigestListener,
): Promise<readonly ResolvedSubject[]> {
  const platforms = reading.then((policy) => policy.platforms ?? 'index');
  const isAlone = inputs.image.length === 1 && inputs['evidence-repository'] === undefined;
  const named = { ...namedSubjects({ ...inputs, platforms: 'index' }), platforms };
  const login = registryLogin(inputs);
  const resolving = resolveSubjects(named, login, host, isAlone ? begin : undefined);
  for (const each of [platforms, resolving]) each.catch(() => undefined);
  return resolving;
}

/**
 * Imports the verifier while the registry responds. Node does nothing else during an import, so the requests must be
 * sent first.
 */
async function importVerifier() {
  await setImmediate();
  return await import('./verify-subjects.ts');
}

/**
 * Requires `export` and rejects subjects. A run with `export-only` exports the policy and does not verify anything.
 *
 * @throws {UserError} if the inputs contain a subject, or no export format.
 */
function requireNothingElse(inputs: Inputs): void {
  const { image, 'subject-path': path, subjects, 'subject-checksums': checksums } = inputs;
  const isNamed = image.length + path.length > 0;
  if (inputs.export.length > 0 && !isNamed && subjects === undefined && checksums === undefined)
    return;
  throw new UserError(
    'input-conflict',
    '`export-only` requires `export`, and accepts no image or file.',
    'To verify the image or file, remove `export-only`. Otherwise, remove the image or file.',
  );
}

/** Returns the verification as JSON: one object for a single subject, or a list for several subjects. */
function resultsJson(results: readonly Verified[]): string {
  const verifications = results.map(({ verification }) => verification);
  return prettyJson(verifications.length === 1 ? verifications[0] : verifications);
}

/** Returns the writer for verification summaries. Its module is imported only if summaries will be signed. */
async function summaryWriter(
  inputs: Inputs,
  targets: readonly ResolvedSubject[],
  host: Host,
): Promise<SummaryWriter> {
  const { openSummaryWriter } = await import('./sign-summary.ts');
  return await openSummaryWriter(inputs, targets, host);
}
