import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LOCKFILE = `version: 1
metadata:
  channels:
  - url: conda-forge
    used_env_vars: []
package:
- name: ca-certificates
  version: 2024.2.2
  manager: conda
  platform: linux-64
  dependencies: {}
  url: https://conda.anaconda.org/conda-forge/linux-64/ca-certificates-2024.2.2-hbcca054_0.conda
  hash:
    md5: 2f4327a1cbe7f022401b236e915a5fef
    sha256: 91d81bfecdbb142c15066df70cc952590ae8991670198f92c66b62019b251aeb
  category: main
  optional: false
- name: openssl
  version: 3.2.1
  manager: conda
  platform: linux-64
  dependencies:
    ca-certificates: ''
  url: https://conda.anaconda.org/conda-forge/linux-64/openssl-3.2.1-hd590300_0.tar.bz2
  hash: {}
  category: dev
  optional: true
- name: Flask
  version: 3.0.0
  manager: pip
  platform: linux-64
  dependencies: {}
  url: https://files.pythonhosted.org/packages/flask-3.0.0-py3-none-any.whl
  hash:
    sha256: 21128f47e4e3b9d597a3e8521a329bf56909b690fcc3fa3e477725aa81367638
  category: main
  optional: false
`;

describe('conda-lock.yml', () => {
  it.each(['locks/production.yml', 'conda.lock'])('is recognized by the file name %s', (path) => {
    const { packages, problems } = inventoryOfFiles({ [path]: LOCKFILE });
    expect(packages.map(({ name }) => name)).toEqual(['ca-certificates', 'openssl', 'Flask']);
    expect(problems).toEqual([]);
    expect(inventoryOfFiles({ [path]: 'metadata: {}\n' }).packages).toEqual([]);
  });

  it('lists Conda packages and pip packages', () => {
    const { packages, problems } = inventoryOfFiles({ 'conda-lock.yml': LOCKFILE });
    expect(problems).toEqual([]);
    expect(packages).toMatchObject([
      {
        purl: 'pkg:conda/ca-certificates@2024.2.2?build=hbcca054_0&channel=conda-forge&subdir=linux-64&type=conda',
        scope: 'runtime',
        hashes: [{ algorithm: 'md5' }, { algorithm: 'sha256' }],
        locations: [{ line: 7 }],
      },
      {
        purl: 'pkg:conda/openssl@3.2.1?build=hd590300_0&channel=conda-forge&subdir=linux-64&type=tar.bz2',
        scope: 'development',
        dependsOn: [expect.stringContaining('ca-certificates')],
        hashes: undefined,
      },
      { purl: 'pkg:pypi/flask@3.0.0', ecosystem: 'PyPI', locations: [{ line: 28 }] },
    ]);
  });

  it.each([
    ['this is no lockfile', 'not-a-lockfile'],
    ['version: 1\n', 'not-a-lockfile'],
    ['package: {}\n', 'not-a-lockfile'],
    ['package: [a]\n', 'unread-line'],
    ['package:\n- {name: a, version: 1.0.0, manager: other}\n', 'unread-line'],
    ['package:\n- {name: a, manager: conda}\n', 'unread-line'],
    ['package:\n- {name: a, manager: pip}\n', 'contradiction'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'conda-lock.yml': text })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'conda-lock.yml' }],
    });
  });

  it.each(['Flask-2.0.0-py3-none-any.whl', 'other-3.0.0.tar.gz', 'flask%2d2.0.0.zip'])(
    'is reported as a problem if the archive name of a pip package has a different name or version: %s',
    (archive) => {
      const text = LOCKFILE.replace('flask-3.0.0-py3-none-any.whl', archive);
      const { packages, problems } = inventoryOfFiles({ 'conda-lock.yml': text });
      expect(packages).toHaveLength(2);
      expect(problems).toMatchObject([{ code: 'contradiction', line: 28 }]);
    },
  );
});
