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
  ['the workflow identity otherwise', BY_KEY, 'ghes.test is a GitHub Enterprise Server'],
])('openSigning signs with %s', async (_, choice, message) => {
  const context = runOf('https://api.test', { serverUrl: 'https://ghes.test' });
  await expect(openSigning(choice, aRun('/workspace', { context }), aSigner())).rejects.toThrow(
    message,
  );
});
