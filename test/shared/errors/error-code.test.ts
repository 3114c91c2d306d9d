import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { errorCode } from '../../../shared/errors/error-code.ts';

it('errorCode returns the code of a Node error', () => {
  let code: string | undefined;
  try {
    readFileSync('/nowhere');
  } catch (error) {
    code = errorCode(error);
  }
  expect(code).toBe('ENOENT');
});

it.each([new Error('x'), null, undefined, 'ENOENT', { code: 5 }])(
  'errorCode returns undefined for the value %p',
  (error) => {
    expect(errorCode(error)).toBeUndefined();
  },
);
