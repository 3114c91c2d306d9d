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
