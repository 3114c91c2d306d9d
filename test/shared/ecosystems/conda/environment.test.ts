import { expect, it } from '@jest/globals';
import { inventoryOfFiles, otherProblems } from '../../../support/inventory.ts';

const FILE = `name: app
channels: [conda-forge]
dependencies:
  - python=3.12.1=hab00c5b_1_cpython
  - conda-forge::NumPy == 1.26.4
  - scipy>=1.10
  - pandas=2.*
  - "="
  - pip:
      - requests[socks]==2.31.0
      - flask
`;

it('the inventory lists the dependencies of a Conda environment, with a version only if it is exact', () => {
  const inventory = inventoryOfFiles({ 'environment.yml': FILE });
  const { packages } = inventory;
  expect(otherProblems(inventory)).toMatchObject([{ code: 'unread-line', line: 8 }]);
  expect(packages.map((p) => [p.purl, p.locations[0]?.line])).toEqual([
    ['pkg:conda/numpy@1.26.4?channel=conda-forge', 5],
    ['pkg:conda/pandas', 7],
    ['pkg:conda/python@3.12.1?build=hab00c5b_1_cpython', 4],
    ['pkg:conda/scipy', 6],
    ['pkg:pypi/flask', 11],
    ['pkg:pypi/requests@2.31.0', 10],
  ]);
});

it('the inventory reports a Conda environment file that is not YAML', () => {
  const { problems } = inventoryOfFiles({ 'environment.yaml': 'a: [\n' });
  expect(problems).toMatchObject([{ code: 'malformed', path: 'environment.yaml' }]);
});

it.each([
  ['this is no environment', 'not-a-lockfile'],
  ['dependencies: a\n', 'not-a-lockfile'],
  ['dependencies: [1]\n', undefined],
  ['dependencies: [{conda: [a]}]\n', 'unread-line'],
  ['dependencies: [{pip: ["-r deps.list"]}]\n', 'not-found'],
  ['dependencies: [{pip: ["-r requirements.txt"]}]\n', 'not-found'],
  ['dependencies: [{pip: ["== 1"]}]\n', 'unread-line'],
])('the environment %j is reported with the problem code %s', (text, code) => {
  const expected = code === undefined ? [] : [{ code, path: 'environment.yml' }];
  expect(otherProblems(inventoryOfFiles({ 'environment.yml': text }))).toMatchObject(expected);
});

it('the Conda format does not read an included requirements file, which the Python format reads', () => {
  const text = 'dependencies:\n  - pip:\n      - -r requirements.txt\n';
  const files = { 'environment.yml': text, 'requirements.txt': 'a==1.0\n' };
  expect(inventoryOfFiles(files)).toMatchObject({ packages: [{ name: 'a' }], problems: [] });
});

it.each(['', 'name: x\n', 'server: {port: 1}\n'])(
  'the Conda format ignores an environment.yml that is not a Conda environment: %j',
  (text) => {
    expect(inventoryOfFiles({ 'environment.yml': text })).toMatchObject({
      packages: [],
      problems: [],
    });
  },
);

it.each([
  ...['environment-dev.yml', 'environment_gpu.yml', 'environment.dev.yaml', 'env.yml', 'env.yaml'],
  ...['conda.yaml', 'conda.yml', 'a/conda-dev.yml'],
])('the Conda format recognizes the file %s as an environment by its content', (path) => {
  const text = 'name: x\nchannels: [defaults]\ndependencies:\n- pip:\n  - urllib3==1.26.0\n';
  expect(inventoryOfFiles({ [path]: text }).packages).toMatchObject([{ name: 'urllib3' }]);
  expect(inventoryOfFiles({ [path]: 'dependencies: [a]\n' }).packages).toEqual([]);
  for (const other of ['A: 1\n', 'a: {{ b }}\n', 'dependencies: [{name: a}]\n', 'name: x\n']) {
    expect(inventoryOfFiles({ [path]: other })).toMatchObject({ files: [], problems: [] });
  }
});
