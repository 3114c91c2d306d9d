import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

it('a Conda environment needs a lockfile unless it pins every version', () => {
  expect(unlockedIn({ 'environment.yml': 'dependencies:\n  - numpy=1.26.0=py311\n' })).toEqual([]);
  const open = 'dependencies:\n  - numpy\n  - scipy=1.0.0\n';
  expect(unlockedIn({ 'environment.yml': open })).toEqual([
    'environment.yml names 1 dependency, and no lockfile pins the installed versions',
  ]);
  const lockfile =
    'version: 1\npackage:\n  - name: numpy\n    version: 1.26.0\n    manager: conda\n    platform: linux-64\n    url: https://conda.anaconda.org/conda-forge/linux-64/numpy-1.26.0-py311.conda\n';
  expect(unlockedIn({ 'environment.yml': open, 'conda-lock.yml': lockfile })).toEqual([]);
});
