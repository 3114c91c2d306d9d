import { expect, it } from '@jest/globals';
import { frontendOf } from '../../../shared/docker/frontend.ts';

it.each([
  ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1', 1],
  ['# check=skip=all\n#Syntax = x\n', 'x', 2],
  ['\uFEFF# syntax=x build\n', 'x', 1],
  ['#!/usr/bin/env buildx\r\n# syntax=x\r\nFROM a\r\n', 'x', 2],
  ['// syntax=x\nFROM a', 'x', 1],
  ['{\n "syntax": "x:1"\n}', 'x:1', 2],
  ['FROM a\n# syntax=x\n', undefined, undefined],
  ['# a comment\n# syntax=x\n', undefined, undefined],
  ['# check=x\n// syntax=x\n', undefined, undefined],
  ['', undefined, undefined],
])('frontendOf finds the frontend of %j: %s', (text, image, line) => {
  const found = frontendOf(text);
  expect([found?.image, found?.line]).toEqual([image, line]);
  expect(text.slice(found?.span.start ?? 0, found?.span.end ?? 0)).toBe(image ?? '');
});
