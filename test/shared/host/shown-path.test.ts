import { describe, expect, it } from '@jest/globals';
import { shownPath } from '../../../shared/host/shown-path.ts';

describe('the displayed path', () => {
  it.each([
    ['below the workspace', '/home/octo/app/api/go.mod', 'api/go.mod'],
    ['outside the workspace', '/home/octo/other/go.mod', '/home/octo/other/go.mod'],
    [
      'beside the workspace with the same prefix',
      '/home/octo/app2/go.mod',
      '/home/octo/app2/go.mod',
    ],
    ['the workspace itself', '/home/octo/app', ''],
  ])('is shortened only below the workspace: %s', (_where, path, shown) => {
    expect(shownPath({ workspace: '/home/octo/app' }, path)).toBe(shown);
  });
});
