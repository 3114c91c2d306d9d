import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { openSigning } from '../../../../shared/flows/signing/open-signing.ts';
import { aRun, aSigner, BY_KEY } from '../../../support/fake-run.ts';
import { runOf } from '../../../support/released.ts';

it.each([
  [
    'a key if one is configured',
    { ...BY_KEY, key: '/nonexistent/key.pem' },
    'key.pem does not exist',
  ],
  ['the workflow identity otherwise', BY_KEY, 'ghes.test runs GitHub Enterprise Server'],
])('openSigning signs with %s', async (_, choice, message) => {
  const context = runOf('https://api.test', { serverUrl: 'https://ghes.test' });
  await expect(openSigning(choice, aRun('/workspace', { context }), aSigner())).rejects.toThrow(
    message,
  );
});

it('openSigning does not return a key signer if the run is not allowed to sign', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const KEY = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const choice = { ...BY_KEY, key: 'env://KEY' };
  const open = (permitted: Promise<unknown>) =>
    openSigning(choice, aRun('/workspace'), aSigner({ env: { KEY } }), { permitted });
  await expect(open(Promise.resolve())).resolves.toHaveProperty('signer');
  await expect(open(Promise.reject(new Error('not permitted')))).rejects.toThrow('not permitted');
});
