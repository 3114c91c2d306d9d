import { expect, it } from '@jest/globals';
import { namedSigners } from '../../../../shared/flows/verification/named-signers.ts';
import type { SignerChoice } from '../../../../shared/flows/verification/signer-choice.ts';
import { runRepository } from '../../../../shared/host/run-repository.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const NONE: SignerChoice = {
  identities: [],
  patterns: [],
  sourceRepository: undefined,
  issuer: undefined,
  keys: [],
  acceptsUnlogged: false,
};
const ISSUER = 'https://token.actions.githubusercontent.com';
const signersOf = (choice: Partial<SignerChoice>) =>
  namedSigners({ ...NONE, ...choice }, runRepository(fakeHost({}, { workspace: '/w' })));

it('namedSigners names each signer after its input', () => {
  const signers = signersOf({
    identities: ['https://x/a@b'],
    patterns: ['https://x/o/*@b'],
    keys: ['/w/k.pub'],
  });
  expect(signers).toEqual([
    {
      kind: 'certificate',
      name: 'input:https://x/a@b',
      san: { exact: 'https://x/a@b' },
      issuer: ISSUER,
      claims: {},
    },
    {
      kind: 'certificate',
      name: 'input:https://x/o/*@b',
      san: { pattern: 'https://x/o/*@b' },
      issuer: ISSUER,
      claims: {},
    },
    { kind: 'key', name: 'input:k.pub', path: '/w/k.pub' },
  ]);
});

it('namedSigners accepts any workflow in the source repository if the inputs do not name an identity', () => {
  expect(signersOf({ sourceRepository: 'o/r' })).toMatchObject([
    {
      san: { pattern: 'https://github.com/o/r/*@*' },
      claims: { sourceRepository: { exact: 'https://github.com/o/r' } },
    },
  ]);
});

it.each<[Partial<SignerChoice>, string]>([
  [{ sourceRepository: 'o' }, '`source-repository` input is not in the form owner/name: "o"'],
  [{ sourceRepository: 'o/r', keys: ['/w/k'] }, 'cannot be combined'],
  [{ patterns: ['*'] }, 'The pattern "*" in certificate-identity-pattern'],
])('namedSigners rejects %j', (choice, message) => {
  expect(() => signersOf(choice)).toThrow(message);
});
