import { expect, it } from '@jest/globals';
import { signingInputs, trustChoice } from '../../../../shared/flows/trust/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const choiceOf = (inputs: Readonly<Record<string, string>>) =>
  trustChoice(readInputs({ inputs: signingInputs }, fakeHost(inputs)));

it('trustChoice names no instance by default', () => {
  expect(choiceOf({})).toMatchObject({ instance: 'auto', rekorVersion: 1, tufUrl: undefined });
});

it('trustChoice returns the services and files in the inputs', () => {
  const inputs = {
    instance: 'custom',
    'trusted-root': 'root.json',
    'signing-config': 'config.json',
    'fulcio-url': 'https://fulcio.test',
    'rekor-url': 'https://rekor.test',
    'rekor-version': '2',
    'tsa-url': 'https://tsa.test',
    'tuf-url': 'https://tuf.test',
    'tuf-root': 'tuf.json',
  };
  expect(choiceOf(inputs)).toEqual({
    instance: 'custom',
    trustedRootPath: '/workspace/root.json',
    signingConfigPath: '/workspace/config.json',
    fulcioUrl: 'https://fulcio.test',
    rekorUrl: 'https://rekor.test',
    rekorVersion: 2,
    tsaUrl: 'https://tsa.test',
    tufUrl: 'https://tuf.test',
    tufRootPath: '/workspace/tuf.json',
  });
});
