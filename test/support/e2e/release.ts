import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verification } from '../../../shared/model/verification.ts';
import type { ActionProcess } from '../runner/action-process.ts';
import { createJob, type IdTokenEndpoint } from '../runner/job.ts';
import { useAction } from '../runner/run-action.ts';
import type { StepResult } from '../runner/step.ts';
import { ADVISORIES } from './shop.ts';

/** A job that releases an image with a local Sigstore. */
export interface Release {
  /** The process that runs the sources. Default: the built actions run. */
  readonly actions?: ActionProcess | undefined;
  readonly checkout: string;
  /** The image, in the form `host/name@digest`. */
  readonly image: string;
  /** The folder with the files of the Sigstore. */
  readonly trust: string;
  readonly idToken: IdTokenEndpoint;
}

/** The evidence to verify, and the signer that it must have. */
export interface Gate extends Pick<Release, 'actions' | 'checkout' | 'image' | 'trust'> {
  readonly identity: string;
  readonly issuer?: string;
  readonly require?: string;
}

export interface GateResult {
  readonly step: StepResult;
  readonly verification: Verification;
}

/** Lists, scans, signs and attests an image, each in a separate step of one job. A step that fails throws. */
export async function release(options: Release): Promise<readonly StepResult[]> {
  const { image } = options;
  const signing = signingInputs(options);
  const attest = { ...signing, legacy: 'true' };
  const steps: Steps = [
    ['sbom', { image }],
    ['scan', { image, advisories: ADVISORIES, 'fail-on': 'never' }],
    ['sign', { ...signing, legacy: 'true' }],
    ['attest', { ...attest, type: 'provenance' }],
    ['attest', { ...attest, type: 'sbom' }],
    ['attest', { ...attest, type: 'vulnerabilities' }],
  ];
  return await runSteps(options, steps);
}

/** Only signs an image. A failing step throws. */
export async function signOnly(options: Release): Promise<readonly StepResult[]> {
  return await runSteps(options, [['sign', signingInputs(options)]]);
}

type Steps = readonly (readonly [action: string, inputs: Readonly<Record<string, string>>])[];

/** Runs the steps of one job. */
async function runSteps(options: Release, steps: Steps): Promise<readonly StepResult[]> {
  const { actions, checkout, trust, idToken } = options;
  const job = createJob({ actions, idToken, env: { DOCKER_CONFIG: trust } });
  const results: StepResult[] = [];
  for (const [action, given] of steps) {
    const result = await useAction(job, join(checkout, 'actions', action), { with: given });
    if (result.outcome !== 'success') throw new Error(`${action}:\n${result.log.join('\n')}`);
    results.push(result);
  }
  return results;
}

/** Runs the gate for an image, in a separate job without any permissions. */
export async function runGate(gate: Gate): Promise<GateResult> {
  const job = createJob({ actions: gate.actions, env: { DOCKER_CONFIG: gate.trust } });
  const step = await useAction(job, join(gate.checkout, 'actions', 'verify'), {
    with: {
      image: gate.image,
      'certificate-identity': gate.identity,
      ...(gate.issuer === undefined ? {} : { 'certificate-oidc-issuer': gate.issuer }),
      require: gate.require ?? 'signature,provenance,sbom,vulnerabilities',
      ...trustInputs(gate.trust),
    },
  });
  const path = step.outputs['verification'];
  if (path === undefined) throw new Error(`verify:\n${step.log.join('\n')}`);
  return { step, verification: JSON.parse(readFileSync(path, 'utf8')) };
}

function signingInputs({ image, trust }: Release): Readonly<Record<string, string>> {
  const config = join(trust, 'signing_config_v1.json');
  return { image, ...trustInputs(trust), 'signing-config': config };
}

function trustInputs(folder: string): Readonly<Record<string, string>> {
  return { instance: 'custom', 'trusted-root': join(folder, 'trusted_root.json') };
}
