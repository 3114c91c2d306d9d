import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const RECORD = {
  build: 'main',
  channel: 'https://repo.anaconda.com/pkgs/main/linux-64',
  fn: '_libgcc_mutex-0.1-main.conda',
  license: 'BSD-3-Clause',
  md5: 'c3473ff8bdb3d124ed5ff11ec380d6f9',
  name: '_libgcc_mutex',
  requested_spec: 'None',
  subdir: 'linux-64',
  url: 'https://repo.anaconda.com/pkgs/main/linux-64/_libgcc_mutex-0.1-main.conda',
  version: '0.1',
};

const PATH = 'opt/conda/conda-meta/_libgcc_mutex-0.1-main.json';

it('the inventory lists the packages installed in a Conda environment of an image', () => {
  const text = JSON.stringify(RECORD, null, 2);
  const files = { [PATH]: text, 'opt/conda/conda-meta/history': '==> now <==' };
  const { packages, problems } = inventoryOfFiles(files, 'image');
  expect(packages).toMatchObject([
    {
      purl: 'pkg:conda/_libgcc_mutex@0.1?build=main&channel=main&subdir=linux-64&type=conda',
      license: 'BSD-3-Clause',
      hashes: [{ algorithm: 'md5', value: RECORD.md5 }],
      downloadUrl: RECORD.url,
      isDirect: false,
      locations: [{ path: PATH, line: 7 }],
    },
  ]);
  expect(problems).toEqual([]);
});

it.each([
  [{ requested_specs: ['numpy'] }, true],
  [{ requested_specs: [] }, false],
  [{}, undefined],
])(
  'the inventory marks an installed Conda package with %j as direct: %s',
  (requested, isDirect) => {
    const record = { name: 'a', version: '1', ...requested };
    const [found] = inventoryOfFiles({ [PATH]: JSON.stringify(record) }, 'image').packages;
    expect(found?.isDirect).toBe(isDirect);
  },
);

it.each(['{}', '[]', '{"name":1}'])(
  'the inventory identifies a Conda package by its file name if the content is %s',
  (text) => {
    const { packages } = inventoryOfFiles({ [PATH]: text }, 'image');
    expect(packages).toMatchObject([{ purl: 'pkg:conda/_libgcc_mutex@0.1?build=main' }]);
  },
);

it('the inventory ignores files from other tools in the folder of Conda records', () => {
  expect(inventoryOfFiles({ 'opt/conda-meta/state.json': '{}' }, 'image').packages).toEqual([]);
});
