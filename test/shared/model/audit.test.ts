import { expect, it } from '@jest/globals';
import { fileNoun } from '../../../shared/model/audit.ts';

it.each([
  ['dockerfile', 'Dockerfile'],
  ['mesh', 'mesh file'],
])('for the area %s, fileNoun returns %s', (area, noun) => {
  expect(fileNoun(area)).toBe(noun);
});
