import { UserError } from '../../shared/errors/errors.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import { evidenceRepository } from '../../shared/flows/subjects/evidence-repository.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import { instanceFor } from '../../shared/flows/trust/choose-instance.ts';
import { trustChoice } from '../../shared/flows/trust/inputs.ts';
import { trustOf } from '../../shared/flows/trust/open-trust.ts';
import { keyText } from '../../shared/flows/trust/trusted-file.ts';
import type { Host } from '../../shared/host/host.ts';
import { type RunRepository, runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { repositoryName } from '../../shared/oci/reference.ts';
import { clusterImagePolicies } from '../../shared/policy-export/cluster-image-policy.ts';
import { type ExportedPolicy, uncheckedOf } from '../../shared/policy-export/exported-policy.ts';
import { falcoRules } from '../../shared/policy-export/falco-rules.ts';
import { kyvernoPolicy } from '../../shared/policy-export/kyverno-policy.ts';
import { type PemTrustRoot, trustMaterialOf } from '../../shared/policy-export/pem-trust-root.ts';
import { COMMAND_CLAIMS, verifyCommands } from '../../shared/policy-export/verify-commands.ts';
import type { TrustChoice } from '../../shared/trust/load-trust.ts';
import type { GatePolicy } from './gate-policy.ts';
import type { spec } from './spec.ts';
import type { SubjectResult } from './verify-subjects.ts';

type Inputs = InputsOf<typeof spec.inputs>;

type Format = Inputs['export'][number];

/** An export format that contains the policy. The format `falco` contains the verified images instead. */
type PolicyFormat = Exclude<Format, 'falco'>;

/** An export format: its file, the function that writes it, and the certificate claims that it can check. */
interface ExportForm {
  readonly file: string;
  readonly write: (exported: ExportedPolicy) => string;
  readonly claims: ReadonlySet<string>;
}

const EXPORTS: Readonly<Record<PolicyFormat, ExportForm>> = {
  'policy-controller': {
    file: 'clusterimagepolicy.yaml',
    write: clusterImagePolicies,
    claims: new Set(),
  },
  kyverno: { file: 'kyverno.yaml', write: kyvernoPolicy, claims: new Set() },
  commands: { file: 'verify-commands.sh', write: verifyCommands, claims: COMMAND_CLAIMS },
};

/**
 * Writes the policy, and the list of verified images, in each export format that the user requested.
 *
 * @param results Results for all subjects. Undefined if the run does not verify anything.
 * @throws {UserError} for requirements that the export cannot check, unless `export-partial` allows them.
 */
export async function writeExports(
  policy: GatePolicy,
  results: readonly SubjectResult[] | undefined,
  exporting: Exporting,
): Promise<void> {
  const { inputs, files, host } = exporting;
  const paths = await writePolicies(policy, results?.[0]?.target, exporting);
  if (inputs.export.includes('falco')) {
    if (results === undefined) throw needsSubjects();
    const digests = await verifiedDigests(results);
    paths.push(await files.write('falco.yaml', falcoRules(digests, inputs['export-images'])));
  }
  host.setOutput('exported', paths.join('\n'));
}

interface Exporting {
  readonly inputs: Inputs;
  readonly files: StepFiles;
  readonly host: Host;
}

async function writePolicies(
  policy: GatePolicy,
  target: ResolvedSubject | undefined,
  { inputs, files, host }: Exporting,
): Promise<string[]> {
  const names = inputs.export.filter((name) => name !== 'falco');
  if (names.length === 0) return [];
  const exported = await exportableOf(policy, target, inputs, host);
  const paths: string[] = [];
  for (const name of names) {
    const { file, write, claims } = EXPORTS[name];
    if (inputs['export-partial'] === 'error') requireWhole(name, uncheckedOf(exported, claims));
    paths.push(await files.write(file, write(exported)));
  }
  return paths;
}

/** Returns the digests of the images that passed, including the images in an index. */
async function verifiedDigests(results: readonly SubjectResult[]): Promise<readonly string[]> {
  const images = results.filter(
    ({ target, decision }) => target.place !== undefined && decision.outcome === 'pass',
  );
  const digests: string[] = [];
  for (const { target } of images) {
    digests.push(target.subject.digest, ...((await target.images?.()) ?? []));
  }
  return digests;
}

function needsSubjects(): UserError {
  return new UserError(
    'input-conflict',
    'The `falco` export lists verified images, but `export-only` verifies no images.',
    'Remove `export-only`, and set `image`.',
  );
}

/** Rejects an incomplete export. The exported policy would admit images that `verify` refuses. */
function requireWhole(name: string, unchecked: readonly string[]): void {
  if (unchecked.length === 0) return;
  throw new UserError(
    'not-supported',
    `${name} cannot check all requirements in the policy: ${unchecked.join('; ')}.`,
    'Remove these requirements, or set `export-partial: allow` to export the rest.',
  );
}

async function exportableOf(
  policy: GatePolicy,
  target: ResolvedSubject | undefined,
  inputs: Inputs,
  host: Host,
): Promise<ExportedPolicy> {
  const run = runRepository(host);
  const keys = new Map<string, string>();
  for (const identity of policy.identities) {
    if (identity.kind !== 'key') continue;
    keys.set(identity.name, await keyText(identity, run));
  }
  const instance = await instanceFor(trustChoice(inputs), run.github);
  const elsewhere = inputs['evidence-repository'];
  const isPublic = instance === 'public-good' && inputs['trusted-root'] === undefined;
  return {
    policy,
    images: [inputs['export-images'] ?? imagesLike(target)],
    instance: isPublic ? 'public-good' : instance === 'github' ? 'github' : 'custom',
    keys,
    evidenceRepository: elsewhere && repositoryName(evidenceRepository(elsewhere)),
    ...(isPublic || !needsMaterial(policy, inputs)
      ? {}
      : { material: await materialOf(trustChoice(inputs), run) }),
  };
}

/**
 * Returns true if an export must contain the trusted root. This is the case for cluster exports if the policy accepts
 * certificates. Keys do not need the trusted root. Exported commands download it when they run.
 */
function needsMaterial({ identities }: GatePolicy, inputs: Inputs): boolean {
  const isForCluster = inputs.export.some((name) => name !== 'commands' && name !== 'falco');
  return isForCluster && identities.some(({ kind }) => kind === 'certificate');
}

async function materialOf(choice: TrustChoice, run: RunRepository): Promise<PemTrustRoot> {
  const trust = await trustOf(choice, run);
  return trustMaterialOf(await trust.trustedRoot());
}

/**
 * Returns a pattern for all tags and digests in the image’s repository. Without an image, the pattern matches all
 * images.
 */
function imagesLike(target: ResolvedSubject | undefined): string {
  return target?.place === undefined ? '**' : `${target.subject.name}*`;
}
