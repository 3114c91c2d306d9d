import { expect, it } from '@jest/globals';
import { guardedFolders } from '../../../shared/host/guarded-folders.ts';

it('guardedFolders contains the workspace, and the shared steps folder on the runner', () => {
  expect(guardedFolders({ workspace: '/w', env: {} })).toEqual(['/w']);
  expect(guardedFolders({ workspace: '/w', env: { RUNNER_TEMP: '/t' } })).toEqual(['/w', '/t']);
});
