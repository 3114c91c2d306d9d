import { expect, it } from '@jest/globals';
import { signerChoice, signerInputs } from '../../../../shared/flows/verification/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it('signerChoice reads every signer input', () => {
  const given = {
    'certificate-identity': 'a\nb',
    'certificate-identity-pattern': 'https://x/o/*',
    'source-repository': 'o/r',
    'certificate-oidc-issuer': 'https://issuer.example',
    'public-key': 'k.pub',
    'allow-unlogged-keys': 'true',
  };
  const host = fakeHost(given, { workspace: '/w' });
  expect(signerChoice(readInputs({ inputs: signerInputs }, host))).toEqual({
    identities: ['a', 'b'],
    patterns: ['https://x/o/*'],
    sourceRepository: 'o/r',
    issuer: 'https://issuer.example',
    keys: ['/w/k.pub'],
    acceptsUnlogged: true,
  });
});
