import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

it.each([
  ['envs/py.yml', 'channels: [conda-forge]\ndependencies: [numpy=1.10.0]\n'],
  ['ci/py310.yaml', 'name: x\ndependencies: [numpy=1.10.0]\n'],
  ['ci/tests.yml', 'dependencies:\n- numpy=1.10.0\n- pip: [numpy==1.10.0]\n'],
])('the Conda format recognizes %s as an environment by its content', (path, text) => {
  const { packages, problems } = inventoryOfFiles({ [path]: text });
  expect(packages.map(({ name, version }) => `${name}@${version}`)).toContain('numpy@1.10.0');
  expect(problems).toEqual([]);
});

it.each([
  'name: a\ndependencies:\n- name: x\n  version: 1\n',
  'name: a\ndependencies: [x, y]\n',
  'name: a\nversion: 1\ndependencies: [x >= 4]\n',
  'name: a\ndependencies: []\n',
  'dependencies: [x=1]\n',
  'name: {{ .Values }}\ndependencies: [\n',
  '- name: a\n',
])('the Conda format does not recognize %j as an environment', (text) => {
  const { files, problems } = inventoryOfFiles({ 'Chart.yaml': text });
  expect([files, problems]).toEqual([[], []]);
});

it('an invalid YAML file with an unusual name is reported as a problem if it contains both keys of a Conda environment', () => {
  const text = 'channels: [a]\ndependencies:\n<<<<<<< HEAD\n- a=1\n=======\n';
  expect(inventoryOfFiles({ 'envs/py.yml': text }).problems).toMatchObject([{ code: 'malformed' }]);
});
