import { describe, expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import { object } from '../../../shared/json/define-schema.ts';
import { identitiesSchema } from '../../../shared/policy/identities-section.ts';
import { policyIdentity } from '../../../shared/policy/policy-identity.ts';

function read(identities: unknown) {
  const { value, issues } = inspect(object({ identities: identitiesSchema }), { identities });
  const sections = Object.entries(value?.identities ?? {});
  return {
    identities: sections.map(([name, section]) => policyIdentity(name, section)),
    complaints: issues,
  };
}

const WORKFLOW = 'octo-org/shared/.github/workflows/build.yml';
const SAN = `https://github.com/${WORKFLOW}`;
const one = (value: object) => read({ release: value });

describe('an identity', () => {
  it.each<[object, object]>([
    [{ identity: `${SAN}@refs/heads/main` }, { san: { exact: `${SAN}@refs/heads/main` } }],
    [{ identity: 'ops@octo.example' }, { san: { exact: 'ops@octo.example' } }],
    [{ 'identity-pattern': `${SAN}@refs/tags/v*` }, { san: { pattern: `${SAN}@refs/tags/v*` } }],
    [{ 'identity-pattern': '*@octo.example' }, { san: { pattern: '*@octo.example' } }],
    [{ 'identity-pattern': SAN }, { san: { exact: SAN } }],
    [{ workflow: WORKFLOW }, { san: { pattern: `${SAN}@*` } }],
    [{ workflow: `${WORKFLOW}@refs/tags/v1` }, { san: { exact: `${SAN}@refs/tags/v1` } }],
    [{ workflow: `${WORKFLOW}@refs/tags/*` }, { san: { pattern: `${SAN}@refs/tags/*` } }],
    [
      { repository: 'octo-org/app' },
      {
        san: { pattern: 'https://github.com/*@*' },
        claims: { sourceRepository: { exact: 'https://github.com/octo-org/app' } },
      },
    ],
    [
      {
        repository: 'octo/app',
        server: 'https://octo.ghe.com/',
        issuer: 'https://token.octo.ghe.com',
      },
      {
        san: { pattern: 'https://octo.ghe.com/*@*' },
        issuer: 'https://token.octo.ghe.com',
        claims: { sourceRepository: { exact: 'https://octo.ghe.com/octo/app' } },
      },
    ],
  ])('can have the value %j', (value, identity) => {
    const { identities, complaints } = one(value);
    expect(complaints).toEqual([]);
    const common = { kind: 'certificate', name: 'release' };
    const issuer = 'https://token.actions.githubusercontent.com';
    expect(identities).toEqual([{ ...common, issuer, claims: {}, ...identity }]);
  });

  it.each([
    ['repository-id', '12', 'sourceRepositoryId', { exact: '12' }],
    ['owner', 'octo-org', 'sourceRepositoryOwner', { exact: 'https://github.com/octo-org' }],
    ['owner-id', '34', 'sourceRepositoryOwnerId', { exact: '34' }],
    ['ref', 'refs/heads/main', 'sourceRepositoryRef', { exact: 'refs/heads/main' }],
    ['branch', 'release/*', 'sourceRepositoryRef', { pattern: 'refs/heads/release/*' }],
    ['tag', 'v1', 'sourceRepositoryRef', { exact: 'refs/tags/v1' }],
    ['commit', 'a'.repeat(40), 'sourceRepositoryDigest', { exact: 'a'.repeat(40) }],
    ['event', 'push', 'buildTrigger', { exact: 'push' }],
    ['environment', 'production', 'deploymentEnvironment', { exact: 'production' }],
    ['runner', 'github-hosted', 'runnerEnvironment', { exact: 'github-hosted' }],
    ['visibility', 'public', 'sourceRepositoryVisibility', { exact: 'public' }],
  ])('with %s: %s requires the claim %s', (key, value, claim, rule) => {
    const { identities, complaints } = one({ workflow: WORKFLOW, [key]: value });
    expect(complaints).toEqual([]);
    expect(identities).toMatchObject([{ claims: { [claim]: rule } }]);
  });

  it('can be a key', () => {
    expect(one({ key: 'keys/ops.pub' }).identities).toEqual([
      { kind: 'key', name: 'release', path: 'keys/ops.pub' },
    ]);
  });
});

describe('the identities section', () => {
  it.each<[string, unknown, string]>([
    ['undefined content', undefined, 'needs identities'],
    ['a list', [], 'must be a mapping'],
    ['an empty mapping', {}, 'has 0 identities'],
    [
      'too many identities',
      Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`a${n}`, {}])),
      'has 51',
    ],
    ['a name with other characters', { 'a b': { repository: 'o/r' } }, 'must have a name'],
    [
      'the name of an inherited property',
      JSON.parse('{"__proto__":{"repository":"o/r"}}'),
      'must have a name',
    ],
    ['an identity without members', { a: {} }, 'requires one of identity, identity-pattern'],
    ['an unknown key', { a: { repositry: 'o/r' } }, 'did you mean repository?'],
    ['two kinds of names', { a: { identity: 'x', workflow: WORKFLOW } }, 'must have only one of'],
    [
      'a pattern that matches everyone',
      { a: { 'identity-pattern': '*' } },
      'must start with a server',
    ],
    [
      'a pattern for an entire server',
      { a: { 'identity-pattern': 'https://github.com/*' } },
      'must start with a server',
    ],
    [
      'a pattern for every domain',
      { a: { 'identity-pattern': '*@*' } },
      'must start with a server',
    ],
    [
      'a pattern for the end of a domain',
      { a: { 'identity-pattern': '*@*.example' } },
      'must start with a server',
    ],
    ['an invalid workflow', { a: { workflow: 'octo-org/app' } }, 'must look like'],
    [
      'owners with a common prefix',
      { a: { 'identity-pattern': 'https://github.com/octo-org*' } },
      'a complete owner',
    ],
    ['a tag of any owner', { a: { 'identity-pattern': '*@refs/tags/v1.0' } }, 'a complete owner'],
    ['every owner', { a: { owner: '*' } }, 'must look like octo-org'],
    ['some owners', { a: { owner: 'octo*' } }, 'must look like octo-org'],
    ['every repository', { a: { repository: '*/*' } }, 'must look like octo-org/app'],
    ['any fork', { a: { repository: '*/app' } }, 'must look like octo-org/app'],
    ...[
      'https://*',
      'https://github.com@evil.example',
      'https://github.com/evil',
      'https://x?y',
    ].map((server): [string, unknown, string] => [
      `the server ${server}`,
      { a: { owner: 'o', server, issuer: 'https://i.example' } },
      'must be a server without a path',
    ]),
    ['a repository without an owner', { a: { repository: 'app' } }, 'must look like octo-org/app'],
    ['a number as an ID', { a: { repository: 'o/r', 'repository-id': 12 } }, 'must be a string'],
    ['a short commit', { a: { repository: 'o/r', commit: 'abc' } }, 'a full commit SHA'],
    ['an invalid ref', { a: { repository: 'o/r', ref: 'main' } }, 'refs/heads/main'],
    ['two refs', { a: { repository: 'o/r', branch: 'a', tag: 'b' } }, 'repeats the ref'],
    ['an invalid runner', { a: { repository: 'o/r', runner: 'hosted' } }, 'must be one of'],
    [
      'a server without an issuer',
      { a: { repository: 'o/r', server: 'https://x.ghe.com' } },
      'also requires `issuer`',
    ],
    [
      'an issuer that is not a URL',
      { a: { repository: 'o/r', issuer: 'github' } },
      'starts with https://',
    ],
    [
      'a key with other members',
      { a: { key: 'k.pub', repository: 'o/r' } },
      'has a key, which cannot be combined with repository',
    ],
  ])('is rejected with %s', (_, value, message) => {
    const { complaints } = read(value);
    expect(complaints.map((complaint) => complaint.message).join('\n')).toContain(message);
  });
});
