import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { openSigningLate } from '../../../../shared/flows/signing/open-signing-late.ts';
import { aRun, aSigner, BY_KEY } from '../../../support/fake-run.ts';

it('openSigningLate opens a signer for a key', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const RELEASE_KEY = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const machine = aSigner({ env: { RELEASE_KEY } });
  const choice = { ...BY_KEY, key: 'env://RELEASE_KEY' };
  const { signer, own } = await openSigningLate(choice, aRun('/workspace'), machine);
  expect(signer.verifierPem).toContain('BEGIN PUBLIC KEY');
  expect(own?.identities).toEqual([]);
});

it('openSigningLate requests the token before it loads the code, and reports an invalid input rather than the failed token request', async () => {
  const asked: string[] = [];
  const idToken = async (audience: string) => {
    asked.push(audience);
    throw new Error('no token');
  };
  const machine = { ...aSigner(), idToken };
  const choice = { ...BY_KEY, trust: { instance: 'custom' } };
  const opening = openSigningLate(choice, aRun('/workspace'), machine);
  expect(asked).toEqual(['sigstore']);
  await expect(opening).rejects.toThrow('requires a trust root');
});
