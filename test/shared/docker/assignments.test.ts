import { expect, it } from '@jest/globals';
import { assignmentsOf } from '../../../shared/docker/assignments.ts';
import { readDockerfile } from '../../../shared/docker/read-dockerfile.ts';

it.each([
  [
    'ENV A=1 B="x y"',
    [
      ['A', '1', '1'],
      ['B', 'x y', '"x y"'],
    ],
  ],
  ['ENV KEY some value', [['KEY', 'some value', 'some value']]],
  [
    'ARG A B=',
    [
      ['A', undefined, ''],
      ['B', '', ''],
    ],
  ],
  ['LABEL "a.b"="c"', [['a.b', 'c', '"c"']]],
  ['ENV', []],
])('assignmentsOf reads the assignments in %j', (text, expected) => {
  const [instruction] = readDockerfile(text).instructions;
  if (instruction === undefined) throw new Error('no instruction');
  expect(
    assignmentsOf(instruction).map(({ key, value, valueSpan }) => [
      key,
      value,
      text.slice(valueSpan.start, valueSpan.end),
    ]),
  ).toEqual(expected);
});
