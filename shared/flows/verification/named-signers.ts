import { UserError } from '../../errors/errors.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { NameRule, PolicyIdentity } from '../../model/verify-policy.ts';
import { identityPatternProblem } from '../../policy/identity-pattern.ts';
import { besidePolicy } from '../policy/beside-policy.ts';
import type { PolicySource } from '../policy/policy-source.ts';
import { githubIssuer } from '../trust/choose-instance.ts';
import type { SignerChoice } from './signer-choice.ts';

/**
 * Returns the accepted identities from the inputs. Their names start with `input:`. An identity in a policy file cannot
 * have such a name, because of the colon.
 */
export function namedSigners(choice: SignerChoice, run: RunRepository): readonly PolicyIdentity[] {
  const issuer = choice.issuer ?? githubIssuer(run.github.context);
  const source = sourceOfRun(choice, run.github);
  const claims: Readonly<Record<string, NameRule>> =
    source === undefined ? {} : { sourceRepository: { exact: source } };
  const certificate = (name: string, san: NameRule) =>
    ({ kind: 'certificate', name: `input:${name}`, san, issuer, claims }) as const;
  const exact = choice.identities.map((san) => certificate(san, { exact: san }));
  const patterns = choice.patterns.map((pattern) =>
    certificate(pattern, { pattern: requirePattern(pattern) }),
  );
  const isAnyOfSource = source !== undefined && exact.length + patterns.length === 0;
  return [
    ...exact,
    ...patterns,
    ...(isAnyOfSource ? [certificate(source, { pattern: `${source}/*@*` })] : []),
    ...choice.keys.map(
      (path) => ({ kind: 'key', name: `input:${shownPath(run, path)}`, path }) as const,
    ),
  ];
}

/**
 * Returns the URL of the repository whose workflow run must have signed.
 *
 * @throws {UserError} for a key, because a key does not belong to a repository.
 */
function sourceOfRun(
  { sourceRepository: repository, keys }: SignerChoice,
  { context }: GitHubAccess,
): string | undefined {
  if (repository === undefined) return undefined;
  if (!REPOSITORY.test(repository)) {
    throw new UserError(
      'input-invalid',
      `The \`source-repository\` input is not in the form owner/name: "${repository}".`,
      'Write the repository as `owner/name`.',
    );
  }
  if (keys.length > 0) {
    throw new UserError(
      'input-conflict',
      'The inputs `source-repository` and `public-key` cannot be combined, because keys do not belong to repositories.',
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
    `The pattern "${pattern}" in certificate-identity-pattern ${problem}.`,
    'Write the signer’s server and owner in full, and use `*` only for the rest.',
  );
}

/**
 * Returns the identity with the full path to its key. The path in the policy is relative to the policy, which can be in
 * another repository.
 */
export function identityBeside(identity: PolicyIdentity, source: PolicySource): PolicyIdentity {
  if (identity.kind !== 'key') return identity;
  const path = besidePolicy(identity.path, source);
  if (path === undefined) throw notBeside(identity.path);
  return { ...identity, path };
}

function notBeside(path: string): UserError {
  return new UserError(
    'policy-invalid',
    `The key ${path} is not a file in the policy’s repository.`,
    'Specify the path of the key relative to the policy, without `@`.',
  );
}
