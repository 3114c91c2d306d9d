import { describe, expect, it } from '@jest/globals';
import { attestedRepositories } from '../../../../shared/flows/verification/attested-repositories.ts';
import type { NameRule, PolicyIdentity } from '../../../../shared/model/verify-policy.ts';
import { RELEASE_SIGNERS } from '../../../../shared/policy/release-signer.ts';

const RUN = { repository: 'octo/deploy', serverUrl: 'https://github.com' };

function signer(rule?: NameRule): PolicyIdentity {
  const claims = rule === undefined ? {} : { sourceRepository: rule };
  return { kind: 'certificate', name: 'a', san: { pattern: '*' }, issuer: '', claims };
}

describe('the repositories that attestations are read from', () => {
  it('are the repositories of the run and of each required source, without duplicates', () => {
    const identities = [
      signer({ exact: 'https://github.com/octo/app' }),
      signer({ exact: 'https://github.com/Octo/App' }),
      signer({ exact: 'https://github.com/octo/web' }),
    ];
    expect(attestedRepositories({ identities, evidence: [] }, RUN)).toEqual([
      'octo/deploy',
      'Octo/App',
      'octo/web',
    ]);
  });

  it.each<[string, PolicyIdentity]>([
    ['an identity that accepts any repository', signer()],
    ['a pattern', signer({ pattern: 'https://github.com/octo/*' })],
    ['a repository on a different server', signer({ exact: 'https://octo.ghe.com/octo/app' })],
    [
      'an identity with an invalid repository path',
      signer({ exact: 'https://github.com/octo/..' }),
    ],
    ['a key', { kind: 'key', name: 'k', path: 'k.pub' }],
  ])('do not include a repository for %s', (_name, identity) => {
    expect(attestedRepositories({ identities: [identity], evidence: [] }, RUN)).toEqual([
      'octo/deploy',
    ]);
  });

  it('include the repositories of required releases, but not those of other rules', () => {
    const rule = { name: 'release', types: [], signers: 1, conditions: [] };
    const source = (name: string) => `https://github.com/octo/${name}`;
    const evidence = [
      { ...rule, signedBy: RELEASE_SIGNERS, source: source('app') },
      { ...rule, signedBy: ['a'], source: source('web') },
    ];
    expect(attestedRepositories({ identities: [], evidence }, RUN)).toEqual([
      'octo/deploy',
      'octo/app',
    ]);
  });

  it('cause an error if there are too many', () => {
    const identities = Array.from({ length: 30 }, (_, at) =>
      signer({ exact: `https://github.com/octo/app${at}` }),
    );
    expect(() => attestedRepositories({ identities, evidence: [] }, RUN)).toThrow(
      expect.objectContaining({ code: 'not-supported' }),
    );
  });
});
