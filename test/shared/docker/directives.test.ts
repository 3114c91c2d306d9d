import { expect, it } from '@jest/globals';
import { directivesOf } from '../../../shared/docker/directives.ts';

it.each([
  ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1'],
  ['# check=skip=all\n#syntax = x\n', 'x'],
  ['FROM a\n# syntax=x\n', undefined],
  ['# a comment\n# syntax=x\n', undefined],
])('for the Dockerfile %j, directivesOf finds the frontend %s', (text, want) => {
  expect(directivesOf(text).get('syntax')).toBe(want);
});
