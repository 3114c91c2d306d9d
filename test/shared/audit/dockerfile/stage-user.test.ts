import { expect, it } from '@jest/globals';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';
import { userOf } from '../../../../shared/audit/dockerfile/stage-user.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

it.each([
  ['FROM a\nUSER x\nUSER y\n', 'y'],
  ['FROM a AS b\nUSER x\nFROM b\nRUN c\n', 'x'],
  ['FROM a AS b\nUSER x\nFROM c\n', undefined],
  ['FROM a\nONBUILD USER x\n', undefined],
])('userOf finds in %j the user %s', (text, expected) => {
  expect(userOf(read(text))?.word.text).toBe(expected);
});
