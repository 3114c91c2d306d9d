import { expect, it } from '@jest/globals';
import { pathTarget } from '../../../../shared/flows/targets/path-target.ts';

it('pathTarget returns the path, which can have the form of an image', () => {
  expect(pathTarget(['alpine:3.20'])).toEqual({ path: 'alpine:3.20' });
});

it('pathTarget refuses several paths', () => {
  expect(() => pathTarget(['a', 'b'])).toThrow('accepts one path, and 2 were given');
});
