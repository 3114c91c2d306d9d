import { hash } from 'node:crypto';
import { UserError } from '../../shared/errors/errors.ts';
import { workflowsChanged } from '../../shared/flows/policy/changed-workflows.ts';
import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import { signerChoice } from '../../shared/flows/verification/inputs.ts';
import { identityBeside, namedSigners } from '../../shared/flows/verification/named-signers.ts';
import { requireUsable } from '../../shared/flows/verification/require-usable.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { canonicalJson } from '../../shared/json/canonical-json.ts';
import type { DecidingPolicy, Decision } from '../../shared/model/decision.ts';
import type {
  EvidenceRule,
  PolicyIdentity,
  VerifyPolicy,
} from '../../shared/model/verify-policy.ts';
import {
  EVIDENCE_ALIASES,
  evidenceTypes,
  nearestEvidenceAlias,
} from '../../shared/policy/evidence-aliases.ts';
import { policyChanges } from '../../shared/policy/policy-change.ts';
import { builtInSigners, RELEASE, RELEASE_SIGNERS } from '../../shared/policy/release-signer.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** The policy for `verify`, and its origin as stated in a verification summary. */
export interface GatePolicy extends VerifyPolicy {
  /**
   * Source of the policy. `uri` is the address of the policy file, or `assay:inputs`. `digest` is the digest of this
   * file, or of the rules in the inputs.
   */
  readonly source: { readonly uri: string; readonly digest: string };
  /** Origin of the policy file, and how a pull request affects it. */
  readonly deciding: Pick<Decision, 'policy' | 'afterMerge' | 'workflows'>;
}

/**
 * Combines the rules in the policy file with those in the inputs. Evidence must meet both. If the inputs do not name a
 * signer, their rules apply to the signers in the file.
 *
 * @throws {UserError} if there are no signers.
 */
export async function policyOf(inputs: Inputs, host: Host): Promise<GatePolicy> {
  const run = runRepository(host);
  const read = await readPolicy(inputs.policy, run, host.kind);
  requireUsable(read);
  const { bytes, origin } = read;
  const file = read.file.verify;
  if (file === undefined && inputs.policy !== undefined) throw noSection(origin);
  const own = namedSigners(signerChoice(inputs), run);
  const fromFile = (file?.identities ?? []).map((identity) => identityBeside(identity, read));
  const signers = own.length > 0 ? own : fromFile;
  const needsSigner = inputs.require.some((name) => name !== RELEASE);
  if (signers.length === 0 && (needsSigner || inputs.require.length === 0)) throw noIdentity(host);
  const asked = inputs.require.length === 0 && own.length > 0 ? ['signature'] : inputs.require;
  if (asked.length === 0 && inputs['max-age-days'] !== undefined) throw ageWithoutRule();
  const rules = asked.map((name) =>
    name === RELEASE ? releaseRule(inputs, host) : ruleFor(name, signers, inputs),
  );
  const evidence = [...(file?.evidence ?? []), ...rules];
  const policy = {
    identities: [...fromFile, ...own, ...builtInSigners(evidence)],
    evidence,
    platforms: strictest(inputs.platforms, file?.platforms),
  } as const;
  const source = sourceOf(file && bytes, addressOf(read, host), policy);
  const workflows = await workflowsChanged(host.workspace, run);
  const deciding = { ...decidingOf(read), ...(workflows.length > 0 && { workflows }) };
  return { ...policy, source, deciding };
}

/**
 * Returns the strictest of the values. A pull request can change an input. Therefore, an input must not weaken the
 * policy in the base.
 */
function strictest(...given: readonly (VerifyPolicy['platforms'] | undefined)[]) {
  return given.includes('all') ? 'all' : 'index';
}

function ruleFor(name: string, signers: readonly PolicyIdentity[], inputs: Inputs): EvidenceRule {
  const types = evidenceTypes(name);
  if (types === undefined) throw notEvidence(name);
  const signedBy = signers.map((signer) => signer.name);
  return { name, types, signedBy, signers: 1, maxAgeDays: inputs['max-age-days'], conditions: [] };
}

/**
 * Returns the rule for a file in a release. The release is in the repository that an input names, or otherwise in the
 * run's repository.
 *
 * @throws {UserError} if neither is known.
 */
function releaseRule(inputs: Inputs, { context }: Host): EvidenceRule {
  const repository = inputs['source-repository'] ?? context?.repository;
  if (repository === undefined) {
    throw new UserError(
      'input-missing',
      'No repository is set for the required release.',
      'Set `source-repository` to the repository of the release, such as `octo-org/app`.',
    );
  }
  const source = `${context?.serverUrl ?? 'https://github.com'}/${repository}`;
  const rule = { name: RELEASE, types: evidenceTypes(RELEASE) ?? [], signedBy: RELEASE_SIGNERS };
  return { ...rule, source, signers: 1, maxAgeDays: inputs['max-age-days'], conditions: [] };
}

function notEvidence(name: string): UserError {
  const close = nearestEvidenceAlias(name);
  const asked = close === undefined ? '' : `Did you mean ${close}? `;
  return new UserError(
    'input-invalid',
    `The \`require\` input contains "${name}", which is neither an evidence type nor a predicate type URI.`,
    `${asked}Use ${EVIDENCE_ALIASES.join(', ')}, or the URI of a predicate type.`,
  );
}

/** Returns the URL of the policy file on GitHub, or a `file:` URL with its path in the workspace. */
function addressOf({ path, reference }: PolicySource, host: Host): string {
  if (reference === undefined) return `file:${encodeURI(shownPath(host, path))}`;
  const server = host.context?.serverUrl ?? 'https://github.com';
  return `${server}/${reference.repository}/blob/${reference.ref}/${encodeURI(reference.path)}`;
}

function sourceOf(bytes: Buffer | undefined, address: string, policy: VerifyPolicy) {
  const said = bytes ?? Buffer.from(canonicalJson(JSON.parse(JSON.stringify(policy))));
  const hex = hash('sha256', said, 'hex');
  return {
    uri: bytes === undefined ? 'assay:inputs' : address,
    digest: `sha256:${hex}`,
  };
}

function decidingOf({ file, origin, proposed }: PolicySource): GatePolicy['deciding'] {
  const { sha256, ...rest } = origin;
  const policy = file.verify === undefined ? rest : origin;
  if (proposed?.kind !== 'valid') return { policy };
  const changes = policyChanges(file, proposed.file);
  return { policy, afterMerge: { files: [origin.path], changes } };
}

function noSection({ from, path, branch, sha256 }: DecidingPolicy): UserError {
  if (from === 'base' && sha256 === undefined) {
    return new UserError(
      'policy-invalid',
      `${branch} does not contain ${path}, and a change cannot add its own policy.`,
      'Merge the policy first, or remove the `policy` input.',
    );
  }
  return new UserError(
    'policy-invalid',
    `${path} has no verify: section.`,
    'Add the section, or remove the `policy` input.',
  );
}

/**
 * Returns the error for an input `max-age-days` that does not apply to any rule. The rules in the policy file have
 * their own maximum ages, so the input does not affect them.
 */
function ageWithoutRule(): UserError {
  return new UserError(
    'input-conflict',
    'The `max-age-days` input applies only to evidence in the `require` input, which is not set.',
    'Set `max-age-days` in the policy rules, or list the evidence in `require`.',
  );
}

function noIdentity({ kind }: Host): UserError {
  const [option, example] =
    kind === 'terminal'
      ? [
          '--certificate-identity',
          'https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main',
        ]
      : ['certificate-identity', '${{ github.server_url }}/${{ github.workflow_ref }}'];
  return new UserError(
    'input-missing',
    'No trusted identity is configured.',
    `Set \`${option}\`, such as \`${example}\`, set \`public-key\`, or add a \`verify:\` section to \`.assay.yml\`.`,
  );
}
