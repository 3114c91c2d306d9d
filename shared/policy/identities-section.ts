import { isObject } from '../json/guards.ts';
import { WORKFLOW_ISSUER } from '../model/trust.ts';
import type { CertificateIdentity, NameRule, PolicyIdentity } from '../model/verify-policy.ts';
import { identityPatternProblem } from './identity-pattern.ts';
import { type Complaint, join, readChoice, readSection, readText } from './read-section.ts';

/** Maximum number of identities. Nobody can review a longer list. */
const MAX_IDENTITIES = 50;

/** Pattern of names, which appear in messages and in generated file names. */
const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const WHERE = 'verify.identities';

const GITHUB = 'https://github.com';

/** A certificate claim, and the function that converts the value in the policy to the value in the claim. */
interface ClaimKey {
  readonly claim: string;
  readonly form: RegExp;
  readonly example: string;
  readonly toClaim: (written: string, server: string) => string;
}

const asWritten = (written: string): string => written;
const below = (written: string, server: string): string => `${server}/${written}`;

const ID = /^[0-9]{1,20}$/;
const WORD = /^[a-z0-9_-]+$/;
const REF = /^refs\/\S+$/;
const NO_SPACES = /^\S+$/;

/** @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const CLAIMS: ReadonlyMap<string, ClaimKey> = new Map([
  [
    'repository',
    {
      claim: 'sourceRepository',
      form: /^[^/\s*@]+\/[^/\s@]+$/,
      example: 'octo-org/app',
      toClaim: below,
    },
  ],
  [
    'repository-id',
    { claim: 'sourceRepositoryId', form: ID, example: '"123"', toClaim: asWritten },
  ],
  [
    'owner',
    { claim: 'sourceRepositoryOwner', form: /^[^/\s*@]+$/, example: 'octo-org', toClaim: below },
  ],
  [
    'owner-id',
    { claim: 'sourceRepositoryOwnerId', form: ID, example: '"123"', toClaim: asWritten },
  ],
  [
    'ref',
    { claim: 'sourceRepositoryRef', form: REF, example: 'refs/heads/main', toClaim: asWritten },
  ],
  [
    'branch',
    {
      claim: 'sourceRepositoryRef',
      form: NO_SPACES,
      example: 'main',
      toClaim: (written) => `refs/heads/${written}`,
    },
  ],
  [
    'tag',
    {
      claim: 'sourceRepositoryRef',
      form: NO_SPACES,
      example: 'v*',
      toClaim: (written) => `refs/tags/${written}`,
    },
  ],
  [
    'commit',
    {
      claim: 'sourceRepositoryDigest',
      form: /^[0-9a-f]{40,64}$/,
      example: 'a full commit SHA',
      toClaim: asWritten,
    },
  ],
  ['event', { claim: 'buildTrigger', form: WORD, example: 'push', toClaim: asWritten }],
  [
    'environment',
    { claim: 'deploymentEnvironment', form: /\S/, example: 'production', toClaim: asWritten },
  ],
]);

/** All certificate claims that a policy can require. */
export const POLICY_CLAIMS: readonly string[] = [
  ...new Set([...CLAIMS.values()].map(({ claim }) => claim)),
  ...['runnerEnvironment', 'sourceRepositoryVisibility'],
];

/** Claims with a fixed set of values. */
const RUNNERS = ['github-hosted', 'self-hosted'] as const;
const VISIBILITIES = ['public', 'private', 'internal'] as const;

const KEYS = [
  ...['identity', 'identity-pattern', 'workflow', 'issuer', 'server', 'key'],
  ...[...CLAIMS.keys(), 'runner', 'visibility'],
];

/** Reads `verify.identities`, a mapping from names to identities. */
export function readIdentities(value: unknown, complaints: Complaint[]): readonly PolicyIdentity[] {
  if (value === undefined || value === null) {
    complaints.push({ where: 'verify', message: 'requires identities: the trusted signers' });
    return [];
  }
  if (!isObject(value)) {
    complaints.push({ where: WHERE, message: 'must be a mapping from names to identities' });
    return [];
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > MAX_IDENTITIES) {
    const message = `has ${entries.length} identities; from 1 to ${MAX_IDENTITIES} are allowed`;
    complaints.push({ where: WHERE, message });
    return [];
  }
  return entries.flatMap(([name, each]) => readIdentity(name, each, complaints) ?? []);
}

function readIdentity(
  name: string,
  value: unknown,
  complaints: Complaint[],
): PolicyIdentity | undefined {
  const where = join(WHERE, name);
  if (!NAME.test(name)) {
    complaints.push({ where, message: 'must have a name made of a-z, 0-9 and -, such as release' });
  }
  const members = readSection(value, where, KEYS, complaints);
  if (members === undefined) return undefined;
  const path = readText(members, 'key', where, complaints);
  if (path === undefined) return readCertificate(name, members, complaints);
  const others = [...members.keys()].filter((key) => key !== 'key');
  if (others.length > 0) {
    complaints.push({
      where,
      message: `has a key, which cannot be combined with ${others.join(', ')}`,
    });
  }
  return { kind: 'key', name, path };
}

function readCertificate(
  name: string,
  members: ReadonlyMap<string, unknown>,
  complaints: Complaint[],
): CertificateIdentity | undefined {
  const where = join(WHERE, name);
  const server = readServer(members, where, complaints) ?? GITHUB;
  const given = readUrl(members, 'issuer', where, complaints);
  if (server !== GITHUB && given === undefined) {
    complaints.push({ where, message: 'has a custom server, so it also needs issuer' });
  }
  const claims = readClaims(members, server, where, complaints);
  const san = readName(members, server, where, complaints);
  if (san === undefined) return undefined;
  return { kind: 'certificate', name, san, issuer: given ?? WORKFLOW_ISSUER, claims };
}

/**
 * An identity has exactly one of three forms, or matches all workflows of a repository or owner. Repositories and
 * owners are specified by name or ID.
 */
function readName(
  members: ReadonlyMap<string, unknown>,
  server: string,
  where: string,
  complaints: Complaint[],
): NameRule | undefined {
  const exact = readText(members, 'identity', where, complaints);
  const pattern = readText(members, 'identity-pattern', where, complaints);
  const workflow = readText(members, 'workflow', where, complaints);
  const given = [exact, pattern, workflow].filter((each) => each !== undefined);
  if (given.length > 1) {
    complaints.push({
      where,
      message: 'must have only one of identity, identity-pattern, workflow',
    });
    return undefined;
  }
  if (pattern !== undefined)
    return readPattern(pattern, join(where, 'identity-pattern'), complaints);
  if (workflow !== undefined) return readWorkflow(workflow, server, where, complaints);
  if (exact !== undefined) return { exact };
  const isBound = ['repository', 'repository-id', 'owner', 'owner-id'].some((key) =>
    members.has(key),
  );
  if (isBound) return { pattern: `${server}/*@*` };
  const message = 'needs one of identity, identity-pattern, workflow, key, repository or owner';
  complaints.push({ where, message });
  return undefined;
}

function readPattern(
  pattern: string,
  where: string,
  complaints: Complaint[],
): NameRule | undefined {
  const message = identityPatternProblem(pattern);
  if (message === undefined) return ruleOf(pattern);
  complaints.push({ where, message });
  return undefined;
}

/** Reads the signing workflow, at a fixed ref or at any ref. It can be in a different repository. */
function readWorkflow(
  workflow: string,
  server: string,
  where: string,
  complaints: Complaint[],
): NameRule | undefined {
  if (/^[^/\s*@]+\/[^/\s*@]+\/[^\s*@]+\.ya?ml(@\S+)?$/.test(workflow)) {
    const san = `${server}/${workflow}`;
    if (!workflow.includes('@')) return { pattern: `${san}@*` };
    return san.includes('*') ? { pattern: san } : { exact: san };
  }
  complaints.push({
    where: join(where, 'workflow'),
    message:
      'must look like octo-org/app/.github/workflows/release.yml, optionally followed by @refs/…',
  });
  return undefined;
}

function readClaims(
  members: ReadonlyMap<string, unknown>,
  server: string,
  where: string,
  complaints: Complaint[],
): Readonly<Record<string, NameRule>> {
  const claims: Record<string, NameRule> = {};
  for (const [key, { claim, form, example, toClaim }] of CLAIMS) {
    const written = readText(members, key, where, complaints);
    if (written === undefined) continue;
    const path = join(where, key);
    if (!form.test(written)) complaints.push({ where: path, message: `must look like ${example}` });
    if (Object.hasOwn(claims, claim)) {
      complaints.push({
        where: path,
        message: 'repeats the ref; set only one of ref, branch, tag',
      });
    }
    claims[claim] = ruleOf(toClaim(written, server));
  }
  const runner = readChoice(members, 'runner', where, RUNNERS, complaints);
  const visibility = readChoice(members, 'visibility', where, VISIBILITIES, complaints);
  if (runner !== undefined) claims['runnerEnvironment'] = { exact: runner };
  if (visibility !== undefined) claims['sourceRepositoryVisibility'] = { exact: visibility };
  return claims;
}

function ruleOf(text: string): NameRule {
  return text.includes('*') ? { pattern: text } : { exact: text };
}

function readUrl(
  members: ReadonlyMap<string, unknown>,
  key: string,
  where: string,
  complaints: Complaint[],
): string | undefined {
  const text = readText(members, key, where, complaints);
  if (text === undefined || (text.startsWith('https://') && URL.canParse(text))) return text;
  complaints.push({ where: join(where, key), message: 'must be a URL that starts with https://' });
  return undefined;
}

/** Only a server is accepted, because a path would be placed before the owner. */
function readServer(
  members: ReadonlyMap<string, unknown>,
  where: string,
  complaints: Complaint[],
): string | undefined {
  const text = readUrl(members, 'server', where, complaints);
  if (text === undefined || SERVER.test(text)) return text?.replace(/\/$/, '');
  const message = 'must be a server without a path, such as https://ghe.octo.example';
  complaints.push({ where: join(where, 'server'), message });
  return undefined;
}

const SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;
