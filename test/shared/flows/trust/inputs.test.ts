import { expect, it } from '@jest/globals';
import { signingInputs, trustChoice } from '../../../../shared/flows/trust/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const choiceOf = (inputs: Readonly<Record<string, string>>) =>
  trustChoice(readInputs({ inputs: signingInputs }, fakeHost(inputs)));

it('trustChoice does not name an instance by default', () => {
  expect(choiceOf({})).toMatchObject({ instance: 'auto', tufUrl: undefined });
});

it('trustChoice returns the services and files in the inputs', () => {
  const inputs = {
    instance: 'custom',
    'trusted-root': 'root.json',
    'signing-config': 'config.json',
    'tuf-url': 'https://tuf.test',
    'tuf-root': 'tuf.json',
  };
  expect(choiceOf(inputs)).toEqual({
    instance: 'custom',
    trustedRootPath: '/workspace/root.json',
    signingConfigPath: '/workspace/config.json',
    tufUrl: 'https://tuf.test',
    tufRootPath: '/workspace/tuf.json',
  });
});
