import { expect, it } from '@jest/globals';
import { secretFinder } from '../../../shared/secrets/secret-finder.ts';
import { secretText } from '../../support/secret-examples.ts';

it('secretFinder compiles the rules only once, and finds secrets of different kinds', () => {
  expect(secretFinder()).toBe(secretFinder());
  const text = `a = ${secretText('ghp_{A36}')}\npassword: Xk93-kdPq77\n`;
  const kinds = secretFinder()
    .find(text, 'a.yml')
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['github-pat', 'password-assignment']);
});
