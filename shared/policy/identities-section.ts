import {
  checked,
  choice,
  closed,
  formed,
  map,
  optional,
  satisfying,
  words,
} from '../json/define-schema.ts';
import type { Issue } from '../json/issues.ts';
import type { Infer } from '../json/schema.ts';
import { identityPatternProblem } from './identity-pattern.ts';

/** Maximum number of identities. Nobody can review a longer list. */
const MAX_IDENTITIES = 50;

/** Matches a valid name of an identity. Such names occur in messages and in generated file names. */
const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export const GITHUB = 'https://github.com';
const SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;
const WORKFLOW = /^[^/\s*@]+\/[^/\s*@]+\/[^\s*@]+\.ya?ml(@\S+)?$/;
const ID = /^[0-9]{1,20}$/;
const NO_SPACES = /^\S+$/;

const like = (pattern: RegExp, example: string) =>
  optional(formed(words, pattern, `look like ${example}`));

const identityPattern = checked(
  words,
  (pattern) => {
    const message = identityPatternProblem(pattern);
    return message === undefined ? [] : [{ where: '', message }];
  },
  'be an identity pattern',
);

/**
 * Schema of one identity in `verify.identities`. The members after `key` are claims in a certificate.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
const identitySchema = closed({
  identity: optional(words),
  'identity-pattern': optional(identityPattern),
  /** The workflow that signs, at a specific ref or at any ref. It can be in a different repository. */
  workflow: like(
    WORKFLOW,
    'octo-org/app/.github/workflows/release.yml, optionally followed by @refs/…',
  ),
  issuer: optional(satisfying(words, isSecureUrl, 'be a URL that starts with https://')),
  /**
   * URL of the server without a path. With a path, the identity of a workflow would no longer start with the server
   * followed by the owner.
   */
  server: optional(
    satisfying(words, isServer, 'be a server without a path, such as https://ghe.octo.example'),
  ),
  key: optional(words),
  repository: like(/^[^/\s*@]+\/[^/\s@]+$/, 'octo-org/app'),
  'repository-id': like(ID, '"123"'),
  owner: like(/^[^/\s*@]+$/, 'octo-org'),
  'owner-id': like(ID, '"123"'),
  ref: like(/^refs\/\S+$/, 'refs/heads/main'),
  branch: like(NO_SPACES, 'main'),
  tag: like(NO_SPACES, 'v*'),
  commit: like(/^[0-9a-f]{40,64}$/, 'a full commit SHA'),
  event: like(/^[a-z0-9_-]+$/, 'push'),
  environment: like(/\S/, 'production'),
  runner: optional(choice(['github-hosted', 'self-hosted'])),
  visibility: optional(choice(['public', 'private', 'internal'])),
});

export type IdentitySection = Infer<typeof identitySchema>;

/** Schema of `verify.identities`, a mapping from names to identities. */
export const identitiesSchema = map(checked(identitySchema, contradictionsIn), {
  keys: { pattern: NAME, expected: 'have a name made of a-z, 0-9 and -, such as release' },
  size: { least: 1, most: MAX_IDENTITIES },
  items: 'identities',
  expected: 'be a mapping from names to identities',
});

function contradictionsIn(identity: IdentitySection): readonly Issue[] {
  const given = Object.keys(identity);
  if (identity.key === undefined) {
    return [...serverIssues(identity), ...nameIssues(given), ...refIssues(given)];
  }
  const others = given.filter((key) => key !== 'key');
  const message = `has a key, which cannot be combined with ${others.join(', ')}`;
  return others.length === 0 ? [] : [{ where: '', message }];
}

function serverIssues({ server = GITHUB, issuer }: IdentitySection): readonly Issue[] {
  const isKnown = server.replace(/\/$/, '') === GITHUB || issuer !== undefined;
  return isKnown
    ? []
    : [{ where: '', message: 'has a custom server, so it also requires `issuer`' }];
}

const NAMES = ['identity', 'identity-pattern', 'workflow'];

/**
 * Members that limit the signer to a repository or an owner. If one of them is set, any workflow of the repository or
 * owner can sign. A workflow name is then optional.
 */
const BOUNDS = ['repository', 'repository-id', 'owner', 'owner-id'];

function nameIssues(given: readonly string[]): readonly Issue[] {
  const names = NAMES.filter((name) => given.includes(name));
  if (names.length > 1) {
    return [{ where: '', message: 'must have only one of identity, identity-pattern, workflow' }];
  }
  if (names.length === 1 || BOUNDS.some((name) => given.includes(name))) return [];
  const message = 'requires one of identity, identity-pattern, workflow, key, repository or owner';
  return [{ where: '', message }];
}

function refIssues(given: readonly string[]): readonly Issue[] {
  const [, ...others] = ['ref', 'branch', 'tag'].filter((name) => given.includes(name));
  const message = 'repeats the ref; set only one of ref, branch, tag';
  return others.map((where) => ({ where, message }));
}

function isSecureUrl(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text);
}

function isServer(text: string): boolean {
  return SERVER.test(text) && URL.canParse(text);
}
