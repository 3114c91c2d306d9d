import { describe, expect, it } from '@jest/globals';
import { shownPath } from '../../../shared/host/shown-path.ts';

describe('the path shown to people', () => {
  it.each([
    ['below the workspace', '/work/app/api/go.mod', 'api/go.mod'],
    ['outside the workspace', '/work/other/go.mod', '/work/other/go.mod'],
    ['beside it with the same start', '/work/app2/go.mod', '/work/app2/go.mod'],
    ['the workspace itself', '/work/app', ''],
  ])('is shortened only below the workspace: %s', (_where, path, shown) => {
    expect(shownPath({ workspace: '/work/app' }, path)).toBe(shown);
  });
});
