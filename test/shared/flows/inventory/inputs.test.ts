import { expect, it } from '@jest/globals';
import { sourceChoice, sourceInputs, withPath } from '../../../../shared/flows/inventory/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const choiceOf = (inputs: Readonly<Record<string, string>>) =>
  sourceChoice(readInputs({ inputs: sourceInputs }, fakeHost(inputs)));

it.each([
  ['', undefined],
  ['all', undefined],
  ['linux/amd64,all', undefined],
  ['linux/amd64', ['linux/amd64']],
])('the platforms input "%s" selects the platforms %j', (platforms, expected) => {
  expect(choiceOf({ platforms }).platforms).toEqual(expected);
});

it('the inventory inputs define the source and its options', () => {
  const inputs = {
    image: 'octo/app',
    'base-image': 'octo/base',
    'include-ignored': 'true',
    'registry-mirrors': 'docker.io=mirror.test',
    'cache-dir': 'layers',
  };
  expect(choiceOf(inputs)).toEqual({
    path: undefined,
    image: 'octo/app',
    sbom: undefined,
    isWithIgnored: true,
    platforms: undefined,
    baseImage: 'octo/base',
    mirrors: ['docker.io=mirror.test'],
    cache: { setting: 'auto', folder: '/workspace/layers' },
    resolve: { stated: [], isOffline: false },
  });
});

it.each([
  [{ path: undefined, image: undefined, sbom: undefined }, '/workspace'],
  [{ path: '/other', image: undefined, sbom: undefined }, '/other'],
  [{ path: undefined, image: 'octo/app', sbom: undefined }, undefined],
  [{ path: undefined, image: undefined, sbom: '/bom.json' }, undefined],
])('for the inputs %j, withPath returns the path %s', (inputs, path) => {
  expect(withPath(inputs, { workspace: '/workspace', env: {} })).toEqual({ ...inputs, path });
});

it.each(['image', 'sbom', 'attested-images'])(
  'an empty input `%s` causes an error if there is no path, instead of selecting the workspace',
  (name) => {
    const env = { [`INPUT_${name.toUpperCase()}`]: ' ' };
    const none = { path: undefined, image: undefined, sbom: undefined };
    const host = { workspace: '/workspace', env };
    expect(() => withPath(none, host)).toThrow(`The input \`${name}\` is empty.`);
    expect(withPath({ ...none, path: '/other' }, host).path).toBe('/other');
  },
);

it.each([
  [undefined, false],
  ['https://api.osv.dev', false],
  ['advisories', true],
])('for the advisories %s, sourceChoice sets isOffline to %s', (advisories, isOffline) => {
  const inputs = readInputs({ inputs: sourceInputs }, fakeHost({ resolve: 'local' }));
  const given = advisories === undefined ? inputs : { ...inputs, advisories };
  expect(sourceChoice(given).resolve).toEqual({ stated: ['local'], isOffline });
});
