import { expect, it } from '@jest/globals';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';
import { triggeredUserOf, userOf } from '../../../../shared/audit/dockerfile/stage-user.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

it.each([
  ['FROM a\nUSER x\nUSER y\n', 'y'],
  ['FROM a AS b\nUSER x\nFROM b\nRUN c\n', 'x'],
  ['FROM a AS b\nUSER x\nFROM c\n', undefined],
  ['FROM a\nONBUILD USER x\n', undefined],
  ['FROM a AS b\nUSER y\nONBUILD USER x\nFROM b\n', 'x'],
  ['FROM a AS b\nONBUILD USER x\nFROM b\nUSER z\n', 'z'],
  ['FROM a AS b\nONBUILD USER x\nFROM b AS c\nFROM c\n', 'x'],
])('for the Dockerfile %j, userOf returns the user %s', (text, expected) => {
  expect(userOf(read(text))?.word.text).toBe(expected);
});

it.each([
  ['FROM a\nONBUILD USER x\nONBUILD USER y\nUSER z\n', 'y'],
  ['FROM a AS b\nONBUILD USER x\nFROM b\n', undefined],
  ['FROM a\nUSER x\n', undefined],
])('for the Dockerfile %j, triggeredUserOf returns the user %s', (text, expected) => {
  expect(triggeredUserOf(read(text))?.word.text).toBe(expected);
});
