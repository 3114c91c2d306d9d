import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const NUMPY = 'https://conda.anaconda.org/conda-forge/linux-64/numpy-1.10.0-py36_0.conda';
const FLASK = 'https://files.pythonhosted.org/packages/aa/flask-0.5-py3-none-any.whl';

const LOCK = `version: 6
environments:
  default:
    packages:
      linux-64:
      - conda: ${NUMPY}
      - pypi: ${FLASK}
packages:
- conda: ${NUMPY}
  md5: ab
- pypi: ${FLASK}
  name: flask
  version: '0.5'
- pypi: ./
  name: own
  version: 0.1.0
- conda: .
`;

const OLDER = `version: 4
packages:
- kind: conda
  name: numpy
  version: 1.10.0
  url: ${NUMPY}
- kind: pypi
  name: flask
  version: '0.5'
  url: ${FLASK}
`;

describe('pixi.lock', () => {
  it.each([LOCK, OLDER])('lists Conda packages and Python packages (format %#)', (text) => {
    const inventory = inventoryOfFiles({ 'pixi.lock': text });
    expect(namesOf(inventory)).toEqual(['numpy@1.10.0', 'flask@0.5']);
    expect(inventory.problems).toEqual([]);
  });

  it('lists packages with their lines and digests', () => {
    const [numpy] = inventoryOfFiles({ 'pixi.lock': LOCK }).packages;
    expect(numpy?.locations).toMatchObject([{ line: 9 }]);
    expect(numpy?.hashes).toEqual([{ algorithm: 'md5', value: 'ab' }]);
  });

  it('is the lockfile of a pyproject.toml', () => {
    const project = '[project]\nname = "x"\ndependencies = ["Flask"]\n';
    expect(unlockedIn({ 'pyproject.toml': project, 'pixi.lock': LOCK })).toEqual([]);
  });

  it.each([
    ['prose', 'not-a-lockfile'],
    ['version: 6\n', 'not-a-lockfile'],
    ['version: 6\npackages: [1]\n', 'unread-line'],
    ['version: 6\npackages: [{kind: gem}]\n', 'unread-line'],
    ['version: 6\npackages: [{conda: "https://h/x"}]\n', 'unread-line'],
    ['version: 6\npackages: [{pypi: "https://h/x"}]\n', 'unread-line'],
    [`version: 6\npackages: [{pypi: "${FLASK}", name: flask, version: "2.0"}]\n`, 'contradiction'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'pixi.lock': text }).problems).toMatchObject([{ code }]);
  });
});
