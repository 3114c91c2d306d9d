import { expect, it } from '@jest/globals';
import { storeChoice, storeInputs } from '../../../../shared/flows/publishing/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it('the publishing inputs select the stores, and contain no token', () => {
  const host = fakeHost({ github: 'true', release: 'v1', 'github-token': 't' });
  expect(storeChoice(readInputs({ inputs: storeInputs }, host))).toEqual({
    github: true,
    release: 'v1',
    replace: false,
  });
});
