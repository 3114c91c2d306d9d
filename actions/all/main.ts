import { resolve } from 'node:path';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { claimRun } from '../../shared/flows/results/claimed-run.ts';
import { commentKey } from '../../shared/flows/results/comment-key.ts';
import { openImageSubject } from '../../shared/flows/subjects/open-image-subject.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { finishWithError } from '../../shared/host/run.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { worstOutcome } from '../../shared/model/decision.ts';
import { parseImageSource } from '../../shared/oci/image-source.ts';
import { withoutVersion } from '../../shared/report/location.ts';
import { spec } from './spec.ts';
import { openStages, type Stages } from './stages.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** sbom -> scan -> sign -> attest -> verify -> report, each with the inputs of this one */
export async function main(host: Host): Promise<void> {
  const claim = await claimRun(host, spec);
  const stages = openStages(host);
  let failure: unknown;
  try {
    await runStages(inputsOf(host), stages, host);
    claim.release();
  } catch (error) {
    failure = error;
    // A stage that failed has left its own decision.
    if (stages.hasFailed()) claim.release();
    else claim.fail(error);
  }
  // What went wrong is reported too, and a report that goes wrong does not hide it.
  const report = { 'comment-key': keyOf(host) };
  await stages.run('report', report).catch((error: unknown) => finishWithError(host, error));
  host.setOutput('complete', String(stages.isComplete()));
  host.setOutput(
    'decision',
    worstOutcome([stages.outcome(), failure === undefined ? 'pass' : 'error']),
  );
  if (failure !== undefined) throw failure;
}

/** By the texts of inputs: what cannot be read is reported under the same key as what can. */
function keyOf(host: Host): string {
  const given = host.input('comment-key');
  if (given !== '') return given;
  const path = host.input('sbom') || host.input('path');
  const target =
    withoutVersion(host.input('image')) || shownPath(host, resolve(host.workspace, path));
  return commentKey(host.input('matrix'), target, host);
}

function inputsOf(host: Host): Inputs {
  const inputs = readInputs(spec, host);
  requireImage(inputs);
  return inputs;
}

async function runStages(inputs: Inputs, stages: Stages, host: Host): Promise<void> {
  const image = inputs.sign ? await pinnedImage(inputs, host) : undefined;
  const source = {
    ...image,
    ...(inputs.image === undefined && inputs.sbom === undefined ? pathOf(host) : {}),
    ...(inputs.sign ? fromLayers(inputs) : {}),
  };
  const documents = await stages.run('sbom', source);
  const scan = await stages.run('scan', source);
  if (!inputs.sign || stages.outcome() !== 'pass') return;
  // Its own `path` and `format` mean other things than ours.
  const findings = scan.get('findings') ?? '';
  const subject = { ...image, path: '', platforms: 'all' };
  await stages.run('sign', { ...subject, format: '' }, { folder: 'signature', scan: findings });
  const sbom = documents.get('cyclonedx') || documents.get('spdx') || '';
  const evidence = [
    { type: 'provenance' },
    { type: 'sbom', predicate: sbom },
    { type: 'vulnerabilities', predicate: findings },
  ];
  // Most of the time each of them waits for a registry, or whether other writers undo what it wrote.
  await mapConcurrently(evidence, evidence.length, ({ type, ...predicate }) =>
    stages.run('attest', { ...subject, type, ...predicate }, { folder: type, scan: findings }),
  );
  const gate = gateInputs(inputs, stages.signer(), host);
  await stages.run('verify', { ...subject, ...gate }, { folder: 'verification' });
}

/** What is signed is read from its layers, unless someone says otherwise. */
function fromLayers(inputs: Inputs): Readonly<Record<string, string>> {
  return inputs.cache === 'auto' ? { cache: 'false' } : {};
}

/**
 * What stands for an image that is named by a tag alone: whoever may move the tag between the stages would have
 * another image signed than the one that was scanned.
 */
async function pinnedImage(
  inputs: Inputs,
  host: Host,
): Promise<Readonly<Record<'image', string>> | undefined> {
  const { image } = inputs;
  if (image === undefined) return undefined;
  const source = parseImageSource(image);
  if (source.kind !== 'registry' || source.reference.digest !== undefined) return undefined;
  const { subject } = await openImageSubject(image, inputs, host);
  return { image: `${image}@${subject.digest}` };
}

/**
 * All that was just made must be there and hold. A reusable workflow signs in its own name, which no variable
 * of the run has: that of its caller is in `GITHUB_WORKFLOW_REF`.
 */
function gateInputs(
  inputs: Inputs,
  signer: string | undefined,
  host: Host,
): Readonly<Record<string, string>> {
  const given = inputs['certificate-identity'];
  return {
    'certificate-identity': (given.length === 0 ? [signer ?? ''] : given).join('\n'),
    'source-repository': host.context?.repository ?? '',
    require: 'signature\nprovenance\nsbom\nvulnerabilities',
  };
}

/** Without a source, the whole workspace. */
function pathOf(host: Host): Readonly<Record<string, string>> {
  return { path: host.input('path') || '.' };
}

function requireImage(inputs: Inputs): void {
  if (!inputs.sign || inputs.image !== undefined) return;
  throw new UserError(
    'input-conflict',
    'Input `sign` is true, but there is no image to sign.',
    'Give `image`, or leave `sign` out.',
  );
}
