import { expect, it } from '@jest/globals';
import { notFoundIn } from '../../../shared/maven/repository.ts';

it('the error about a missing file names the repositories and the fix', () => {
  expect(notFoundIn(['a', 'b'])).toMatchObject({
    code: 'missing',
    text: 'was not found in a or b',
    fix: expect.stringContaining('`resolve`'),
  });
});
