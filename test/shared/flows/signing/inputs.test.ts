import { expect, it } from '@jest/globals';
import { keyInputs, signingChoice } from '../../../../shared/flows/signing/inputs.ts';
import { signingInputs } from '../../../../shared/flows/trust/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const choiceOf = (inputs: Readonly<Record<string, string>>) =>
  signingChoice(readInputs({ inputs: { ...signingInputs, ...keyInputs } }, fakeHost(inputs)));

it('by default, the signing inputs select the workflow identity and do not allow a public log', () => {
  expect(choiceOf({})).toMatchObject({
    key: undefined,
    keyPassword: undefined,
    isPublicLogAllowed: false,
    trust: { instance: 'auto' },
  });
});

it('the signing inputs set the key and the services', () => {
  const inputs = {
    key: 'env://KEY',
    'key-password': 's3cret',
    'allow-public-log': 'true',
    'signing-config': 'config.json',
  };
  expect(choiceOf(inputs)).toMatchObject({
    key: 'env://KEY',
    keyPassword: 's3cret',
    isPublicLogAllowed: true,
    trust: { signingConfigPath: '/workspace/config.json' },
  });
});
