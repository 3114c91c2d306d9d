import { expect, it } from '@jest/globals';
import { registryInputs, registryLogin } from '../../../../shared/flows/clients/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it.each([
  [{}, { username: undefined, password: undefined }],
  [
    { 'registry-username': 'octo', 'registry-password': 's3cret' },
    { username: 'octo', password: 's3cret' },
  ],
])('the inputs %j set the credentials %j', (inputs, login) => {
  expect(registryLogin(readInputs({ inputs: registryInputs }, fakeHost(inputs)))).toEqual(login);
});
