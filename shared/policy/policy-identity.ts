import { WORKFLOW_ISSUER } from '../model/trust.ts';
import type { NameRule, PolicyIdentity } from '../model/verify-policy.ts';
import { GITHUB, type IdentitySection } from './identities-section.ts';
import { nameRuleOf } from './name-rule.ts';

/** Returns the identity that a policy section describes. */
export function policyIdentity(name: string, section: IdentitySection): PolicyIdentity {
  if (section.key !== undefined) return { kind: 'key', name, path: section.key };
  const server = (section.server ?? GITHUB).replace(/\/$/, '');
  const issuer = section.issuer ?? WORKFLOW_ISSUER;
  const claims = claimsOf(section, server);
  return { kind: 'certificate', name, san: sanOf(section, server), issuer, claims };
}

/**
 * Returns the rule for the signer's name. If the section does not name a workflow, any of the repository's or owner's
 * workflows can sign.
 */
function sanOf(section: IdentitySection, server: string): NameRule {
  const { identity, workflow } = section;
  const pattern = section['identity-pattern'];
  if (identity !== undefined) return { exact: identity };
  if (pattern !== undefined) return nameRuleOf(pattern);
  if (workflow === undefined) return { pattern: `${server}/*@*` };
  const san = `${server}/${workflow}`;
  return workflow.includes('@') ? nameRuleOf(san) : { pattern: `${san}@*` };
}

type ClaimKey = Exclude<
  keyof IdentitySection,
  'identity' | 'identity-pattern' | 'workflow' | 'issuer' | 'server' | 'key'
>;

/** Names of the certificate claims, by the key in the policy. */
const CLAIMS: Readonly<Record<ClaimKey, string>> = {
  repository: 'sourceRepository',
  'repository-id': 'sourceRepositoryId',
  owner: 'sourceRepositoryOwner',
  'owner-id': 'sourceRepositoryOwnerId',
  ref: 'sourceRepositoryRef',
  branch: 'sourceRepositoryRef',
  tag: 'sourceRepositoryRef',
  commit: 'sourceRepositoryDigest',
  event: 'buildTrigger',
  environment: 'deploymentEnvironment',
  runner: 'runnerEnvironment',
  visibility: 'sourceRepositoryVisibility',
};

const CLAIM_KEYS = Object.keys(CLAIMS) as readonly ClaimKey[];

/** All certificate claims that a policy can require. */
export const POLICY_CLAIMS: readonly string[] = [...new Set(Object.values(CLAIMS))];

function claimsOf(section: IdentitySection, server: string): Readonly<Record<string, NameRule>> {
  const prefixes: Readonly<Record<string, string>> = {
    repository: `${server}/`,
    owner: `${server}/`,
    branch: 'refs/heads/',
    tag: 'refs/tags/',
  };
  const claims = CLAIM_KEYS.flatMap((key) => {
    const value = section[key];
    if (value === undefined) return [];
    return [[CLAIMS[key], nameRuleOf(`${prefixes[key] ?? ''}${value}`)] as const];
  });
  return Object.fromEntries(claims);
}
