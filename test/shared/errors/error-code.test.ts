import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { errorCode } from '../../../shared/errors/error-code.ts';

it('reads the code of an error that Node threw', () => {
  let code: string | undefined;
  try {
    readFileSync('/nowhere');
  } catch (error) {
    code = errorCode(error);
  }
  expect(code).toBe('ENOENT');
});

it.each([new Error('x'), null, undefined, 'ENOENT', { code: 5 }])('finds none in %p', (error) => {
  expect(errorCode(error)).toBeUndefined();
});
