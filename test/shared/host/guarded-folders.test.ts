import { expect, it } from '@jest/globals';
import { guardedFolders } from '../../../shared/host/guarded-folders.ts';

it('guardedFolders returns the workspace and, on the runner, the shared steps folder', () => {
  expect(guardedFolders({ workspace: '/w', env: {} })).toEqual(['/w']);
  expect(guardedFolders({ workspace: '/w', env: { RUNNER_TEMP: '/t' } })).toEqual(['/w', '/t']);
});
