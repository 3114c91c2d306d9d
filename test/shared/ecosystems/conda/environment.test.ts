import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

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

it('has what an environment asks for, with a version where it is exact', () => {
  const { packages } = inventoryOfFiles({ 'environment.yml': FILE });
  expect(packages.map((p) => [p.purl, p.locations[0]?.line])).toEqual([
    ['pkg:conda/numpy@1.26.4?channel=conda-forge', 5],
    ['pkg:conda/pandas', 7],
    ['pkg:conda/python@3.12.1?build=hab00c5b_1_cpython', 4],
    ['pkg:conda/scipy', 6],
    ['pkg:pypi/flask', 11],
    ['pkg:pypi/requests@2.31.0', 10],
  ]);
});

it('says where an environment file is no YAML', () => {
  const { problems } = inventoryOfFiles({ 'environment.yaml': 'a: [\n' });
  expect(problems).toMatchObject([{ code: 'malformed', path: 'environment.yaml' }]);
});
