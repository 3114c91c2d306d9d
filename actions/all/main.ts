import { resolve } from 'node:path';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { imageStoreDependencies } from '../../shared/flows/clients/registry-access.ts';
import { claimRun } from '../../shared/flows/results/claimed-run.ts';
import { commentKey } from '../../shared/flows/results/comment-key.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { finishWithError } from '../../shared/host/run.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { parseImageSource } from '../../shared/oci/image-source.ts';
import { requireManifest } from '../../shared/oci/index-images.ts';
import { parseMirrors } from '../../shared/oci/mirrors.ts';
import { openImageStore } from '../../shared/oci/open-image-store.ts';
import { manifestReference } from '../../shared/oci/reference.ts';
import { withoutVersion } from '../../shared/report/location.ts';
import { spec } from './spec.ts';
import { stageSettings } from './stage-settings.ts';
import { openStages, type Stages } from './stages.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Formats of the SBOM documents. `attest` needs only one of them, but users expect both. */
const FORMATS = 'cyclonedx-json,spdx-json';

/**
 * Runs `sbom`, `scan`, `audit`, `sign`, `attest`, `verify` and `report` as stages. Each stage receives only the inputs
 * that it declares itself.
 *
 * @param stages Stages to run. Tests pass stages that use local services.
 */
export async function main(host: Host, stages: Stages = openStages(host)): Promise<void> {
  const claim = await claimRun(host, spec);
  let failure: unknown;
  try {
    await runStages(inputsOf(host), stages, host);
    claim.release();
  } catch (error) {
    failure = error;
    // A failed stage has already written a decision with its error.
    const own = stages.hasFailed() ? notRun(stages, host, error) : error;
    if (own === undefined) claim.release();
    else claim.fail(own);
    stages.stop();
  }
  // The report is written even after a failure. An error in the report must not replace the first error.
  const report = { 'comment-key': keyOf(host) };
  await stages.run('report', report).catch((error: unknown) => finishWithError(host, error));
  host.setOutput('complete', String(stages.isComplete()));
  host.setOutput('decision', stages.outcome());
  if (failure !== undefined) throw failure;
}

/**
 * Returns the error for requested checks that did not start because of another error. The fix is the same. Returns
 * undefined if all checks started.
 */
function notRun(stages: Stages, host: Host, error: unknown): UserError | undefined {
  const { audit, sbom } = readInputs(spec, host);
  const checks = audit && sbom === undefined ? (['scan', 'audit'] as const) : (['scan'] as const);
  const skipped = checks.filter((check) => !stages.hasRun(check)).join(', ');
  const message = `Not run, because an earlier stage stopped with an error: ${skipped}.`;
  const { fix } = describeError(error);
  return skipped === '' ? undefined : new UserError('not-supported', message, fix);
}

/**
 * Returns the key that identifies the comment on the pull request. It is computed from the raw inputs, so that a run
 * with an invalid input updates the same comment as a run with valid inputs.
 */
function keyOf(host: Host): string {
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
  const { settings, imageSettings, mirrors } = await stageSettings(inputs, host);
  const image = await pinnedImage(inputs, mirrors, host);
  const source = {
    ...image,
    // An image that will be signed must come from the registry, so its layers are not read from the cache.
    ...(inputs.sign ? { cache: 'false' } : {}),
  };
  // An SBOM does not contain files, so there is nothing to audit.
  const isAudited = inputs.audit && inputs.sbom === undefined;
  const shared = { sharesLayers: isAudited && inputs.image !== undefined };
  const listed = { ...source, ...settings, format: FORMATS };
  const documents = await stages.run('sbom', listed, shared);
  let stopped: unknown;
  // The audit does not need advisories, so it also runs if the scan could not get them. Both need the policy.
  const scan = await stages.run('scan', source, shared).catch((error: unknown) => {
    if (!isAudited || isPolicyError(error)) throw error;
    stopped = error;
    return new Map<string, string>();
  });
  if (isAudited) {
    const ofImage = inputs.image === undefined ? {} : { ...source, ...imageSettings };
    const given = { 'fail-on': 'new', empty: 'allow', ...ofImage };
    const options = { folder: 'audit', ...shared };
    const audit = await stages.run('audit', given, options).catch((error: unknown) => {
      throw stopped ?? error;
    });
    const said = [scan.get('summary') ?? [], `Audit: ${audit.get('summary')}`].flat();
    host.setOutput('summary', said.join(' '));
  }
  if (stopped !== undefined) throw stopped;
  if (!inputs.sign || stages.outcome() !== 'pass') return;
  const findings = scan.get('findings') ?? '';
  const subject = { ...image, path: '', platforms: 'all' };
  await stages.run('sign', { ...subject, legacy: 'true' }, { folder: 'signature', scan: findings });
  const sbom = documents.get('cyclonedx') || documents.get('spdx') || '';
  const evidence = [
    { type: 'provenance' },
    { type: 'sbom', predicate: sbom },
    { type: 'vulnerabilities', predicate: findings },
  ];
  // Creates the attestations concurrently. Most of the time is spent waiting for the registry and for the checks that
  // detect concurrent writers.
  await mapConcurrently(evidence, evidence.length, ({ type, ...predicate }) =>
    stages.run(
      'attest',
      { ...subject, type, legacy: 'true', ...predicate },
      { folder: type, scan: findings },
    ),
  );
  const gate = gateInputs(stages.signer(), host);
  await stages.run('verify', { ...subject, ...gate }, { folder: 'verification' });
}

function isPolicyError(error: unknown): boolean {
  return error instanceof UserError && error.code === 'policy-invalid';
}

/**
 * Returns the image with its digest if the input names only a tag. Without the digest, the tag could move to another
 * image between two stages, and the stages would read or sign different images. If the image will be signed, the digest
 * comes from its own registry and not from a mirror.
 */
async function pinnedImage(
  inputs: Inputs,
  mirrors: readonly string[],
  host: Host,
): Promise<Readonly<Record<'image', string>> | undefined> {
  const { image } = inputs;
  if (image === undefined) return undefined;
  const source = parseImageSource(image);
  if (source.kind !== 'registry' || source.reference.digest !== undefined) return undefined;
  const { store } = await openImageStore(source, {
    ...imageStoreDependencies(source, registryLogin(inputs), host),
    mirrors: parseMirrors(inputs.sign ? [] : mirrors),
  });
  const { digest } = await requireManifest(store, manifestReference(source.reference));
  return { image: `${image}@${digest}` };
}

/**
 * Returns the `verify` inputs that require all evidence that the run created.
 *
 * @param signer Identity in the signer's certificate. It cannot be read from the environment. `GITHUB_WORKFLOW_REF`
 * names the calling workflow, but a reusable workflow signs under its own name.
 */
function gateInputs(signer = '', host: Host): Readonly<Record<string, string>> {
  return {
    'certificate-identity': signer,
    'source-repository': host.context?.repository ?? '',
    require: 'signature\nprovenance\nsbom\nvulnerabilities',
  };
}

function requireImage(inputs: Inputs): void {
  if (!inputs.sign || inputs.image !== undefined) return;
  throw new UserError(
    'input-conflict',
    '`sign` is `true`, but `image` is not set.',
    'Set `image`, or remove `sign`.',
  );
}
