import { hash } from 'node:crypto';
import { UserError } from '../../shared/errors/errors.ts';
import { besidePolicy } from '../../shared/flows/policy/beside-policy.ts';
import { workflowsChanged } from '../../shared/flows/policy/changed-workflows.ts';
import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import { githubIssuer } from '../../shared/flows/trust/choose-instance.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { canonicalJson } from '../../shared/json/canonical-json.ts';
import type { DecidingPolicy, Decision } from '../../shared/model/decision.ts';
import type {
  EvidenceRule,
  NameRule,
  PolicyIdentity,
  VerifyPolicy,
} from '../../shared/model/verify-policy.ts';
import {
  EVIDENCE_ALIASES,
  evidenceTypes,
  nearestEvidenceAlias,
} from '../../shared/policy/evidence-aliases.ts';
import { identityPatternProblem } from '../../shared/policy/identity-pattern.ts';
import { policyChanges } from '../../shared/policy/policy-change.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** The policy for `verify`, with its source for a verification summary. */
export interface GatePolicy extends VerifyPolicy {
  /** Path of the policy file or `assay:inputs`, and the digest of the rules. */
  readonly source: { readonly uri: string; readonly digest: string };
  /** Origin of the policy file, and the effect of a pull request on it. */
  readonly deciding: Pick<Decision, 'policy' | 'afterMerge' | 'workflows'>;
}

/**
 * Combines the rules in the policy file and in the inputs. All rules must be met. If the inputs name no signer, their
 * rules accept the signers in the file.
 *
 * @throws {UserError} when no signer is named.
 */
export async function policyOf(inputs: Inputs, host: Host): Promise<GatePolicy> {
  const run = runRepository(host);
  const read = await readPolicy(inputs.policy, run, host.kind);
  requireUsable(read);
  const { bytes, origin } = read;
  const file = read.file.verify;
  if (file === undefined && inputs.policy !== undefined) throw noSection(origin);
  const own = inputIdentities(inputs, host);
  const fromFile = (file?.identities ?? []).map((identity) => identityBeside(identity, read));
  const signers = own.length > 0 ? own : fromFile;
  if (signers.length === 0) throw noIdentity(host);
  const asked = inputs.require.length === 0 && own.length > 0 ? ['signature'] : inputs.require;
  if (asked.length === 0 && inputs['max-age-days'] !== undefined) throw ageWithoutRule();
  const rules = asked.map((name) => ruleFor(name, signers, inputs));
  const policy = {
    identities: [...fromFile, ...own],
    evidence: [...(file?.evidence ?? []), ...rules],
    platforms: strictest(inputs.platforms, file?.platforms),
  } as const;
  const source = sourceOf(file && bytes, addressOf(read, host), policy);
  const workflows = await workflowsChanged(host.workspace, run);
  const deciding = { ...decidingOf(read), ...(workflows.length > 0 && { workflows }) };
  return { ...policy, source, deciding };
}

/**
 * Returns the stricter value. A pull request can change an input, so an input must not weaken the policy of the base.
 */
function strictest(...given: readonly (VerifyPolicy['platforms'] | undefined)[]) {
  return given.includes('all') ? 'all' : 'index';
}

/**
 * Returns the identities in the inputs, each named after its input. The names contain a colon, which the names in a
 * policy file cannot contain.
 */
function inputIdentities(inputs: Inputs, host: Host): readonly PolicyIdentity[] {
  const issuer = inputs['certificate-oidc-issuer'] ?? githubIssuer(host.context);
  const source = sourceOfRun(inputs, host);
  const claims: Readonly<Record<string, NameRule>> =
    source === undefined ? {} : { sourceRepository: { exact: source } };
  const certificate = (name: string, san: NameRule) =>
    ({ kind: 'certificate', name: `input:${name}`, san, issuer, claims }) as const;
  const exact = inputs['certificate-identity'].map((san) => certificate(san, { exact: san }));
  const patterns = inputs['certificate-identity-pattern'].map((pattern) =>
    certificate(pattern, { pattern: requirePattern(pattern) }),
  );
  const isAnyOfSource = source !== undefined && exact.length + patterns.length === 0;
  return [
    ...exact,
    ...patterns,
    ...(isAnyOfSource ? [certificate(source, { pattern: `${source}/*@*` })] : []),
    ...inputs['public-key'].map(
      (path) => ({ kind: 'key', name: `input:${shownPath(host, path)}`, path }) as const,
    ),
  ];
}

/**
 * Returns the URL of the repository whose run must have signed.
 *
 * @throws {UserError} with a key, because a key names no repository.
 */
function sourceOfRun(inputs: Inputs, { context }: Host): string | undefined {
  const repository = inputs['source-repository'];
  if (repository === undefined) return undefined;
  if (!REPOSITORY.test(repository)) {
    throw new UserError(
      'input-invalid',
      `Input source-repository has "${repository}".`,
      'Write the repository as `owner/name`.',
    );
  }
  if (inputs['public-key'].length > 0) {
    throw new UserError(
      'input-conflict',
      'The inputs source-repository and public-key cannot be combined, because a key belongs to no repository.',
      'Remove one of the inputs, or add both as identities to a policy.',
    );
  }
  return `${context?.serverUrl ?? 'https://github.com'}/${repository}`;
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

function requirePattern(pattern: string): string {
  const problem = identityPatternProblem(pattern);
  if (problem === undefined) return pattern;
  throw new UserError(
    'input-invalid',
    `Input certificate-identity-pattern has "${pattern}"; it ${problem}.`,
    'Write the server and the owner of the signer in full, and use `*` only for the variable part.',
  );
}

/** Returns the identity with a key path relative to the policy, which can be in a different repository. */
function identityBeside(identity: PolicyIdentity, source: PolicySource): PolicyIdentity {
  if (identity.kind !== 'key') return identity;
  const path = besidePolicy(identity.path, source);
  if (path === undefined) throw notBeside(identity.path);
  return { ...identity, path };
}

function notBeside(path: string): UserError {
  return new UserError(
    'policy-invalid',
    `The key ${path} is not a file in the repository of the policy.`,
    'Write the path of the key relative to the policy, without `@`.',
  );
}

function ruleFor(name: string, signers: readonly PolicyIdentity[], inputs: Inputs): EvidenceRule {
  const types = evidenceTypes(name);
  if (types === undefined) throw notEvidence(name);
  const signedBy = signers.map((signer) => signer.name);
  return { name, types, signedBy, signers: 1, maxAgeDays: inputs['max-age-days'], conditions: [] };
}

function notEvidence(name: string): UserError {
  const close = nearestEvidenceAlias(name);
  const asked = close === undefined ? '' : `Did you mean ${close}? `;
  return new UserError(
    'input-invalid',
    `Input require has "${name}", which is neither an evidence type nor a predicate type URI.`,
    `${asked}Use ${EVIDENCE_ALIASES.join(', ')}, or the URI of a predicate type.`,
  );
}

/** Returns the URL of the policy file on GitHub, or its path in the workspace. */
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

/** Refuses an unreadable policy, and a pull request that adds an invalid policy. */
function requireUsable({ unreadable, proposed, origin }: PolicySource): void {
  if (unreadable !== undefined) {
    const { branch, message, fix } = unreadable;
    throw new UserError(
      'policy-invalid',
      `${origin.path} in ${branch} could not be read: ${message}.`,
      `${fix}.`,
    );
  }
  if (proposed?.kind === 'invalid') {
    const message = `This change adds an invalid policy: ${proposed.problem}`;
    throw new UserError('policy-invalid', message, `Correct ${origin.path}.`);
  }
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
      `${branch} has no policy ${path}. The policy in ${branch} applies to this change.`,
      'Merge the policy first, or remove the input `policy`.',
    );
  }
  return new UserError(
    'policy-invalid',
    `${path} has no verify: section.`,
    'Add the section, or remove the input `policy`.',
  );
}

/**
 * Returns the error for a maximum age without a rule. The rules in the file have their own maximum ages, so the input
 * would have no effect.
 */
function ageWithoutRule(): UserError {
  return new UserError(
    'input-conflict',
    'Input max-age-days has no effect without `require`, because only the policy requires evidence.',
    'Set max-age-days in the rules of the policy, or list the evidence in `require`.',
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
    `Set \`${option}\`, such as \`${example}\`, or add a \`verify:\` section to \`.assay.yml\`.`,
  );
}
