import { expect, it } from '@jest/globals';
import {
  deploymentChoice,
  deploymentInputs,
  storeChoice,
  storeInputs,
} from '../../../../shared/flows/publishing/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it('the publishing inputs select the stores, and do not contain a token', () => {
  const host = fakeHost({ github: 'true', release: 'v1', 'github-token': 't' });
  expect(storeChoice(readInputs({ inputs: storeInputs }, host))).toEqual({
    github: true,
    release: 'v1',
    replace: false,
  });
});

it.each([
  [{}, undefined],
  [{ 'deployment-name': 'web' }, undefined],
  [{ 'deployment-environment': 'production' }, { environment: 'production', name: undefined }],
  [
    { 'deployment-environment': 'production', 'deployment-name': 'web' },
    { environment: 'production', name: 'web' },
  ],
])('the deployment inputs %j select %j', (given, wanted) => {
  const inputs = readInputs({ inputs: deploymentInputs }, fakeHost(given));
  expect(deploymentChoice(inputs)).toEqual(wanted);
});
