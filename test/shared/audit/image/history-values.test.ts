import { describe, expect, it } from '@jest/globals';
import { historyValues, isInSettings } from '../../../../shared/audit/image/history-values.ts';

describe('historyValues', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'ENV A=1 B=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['/bin/sh -c #(nop)  ENV A=1', [['A', '1']]],
    ['ARG TOKEN=a b # buildkit', [['TOKEN', 'a b']]],
    [
      'RUN |2 A=1 B=x y /bin/sh -c make C=3 # buildkit',
      [
        ['A', '1'],
        ['B', 'x y'],
      ],
    ],
    ['|1 A=1 /bin/bash -o pipefail -c make', [['A', '1']]],
    ['RUN |1 A=1 powershell -Command make', [['A', '1']]],
    ['RUN make A=1', []],
    ['ARG TOKEN', []],
    ['', []],
  ])('reads the values in the instruction %j', (instruction, expected) => {
    const found = historyValues(instruction);
    expect(found.map(({ name, value }) => [name, value])).toEqual(expected);
    for (const { value, start } of found) expect(instruction.startsWith(value, start)).toBe(true);
  });

  it('is fast, because it reads only a limited number of values', () => {
    expect(historyValues(`ENV ${'A=1 '.repeat(200_000)}`)).toHaveLength(1_000);
    expect(historyValues(`RUN |1 ${'/ -a '.repeat(100_000)}`)).toEqual([]);
  });
});

it.each([
  ['ENV TOKEN=abc', { path: 'config.Env.TOKEN', text: 'TOKEN=abc' }, true],
  ['ENV TOKEN=abc', { path: 'config.Env.TOKEN', text: 'TOKEN=other' }, false],
  ['ARG TOKEN=abc', { path: 'config.Env.TOKEN', text: 'TOKEN=abc' }, false],
  ['LABEL token=abc', { path: 'config.Labels.token', text: 'token=abc' }, true],
])(
  'for the instruction %s and the setting %j, isInSettings returns %s',
  (instruction, part, expected) => {
    expect(isInSettings(instruction, 'abc', new Map([[part.path, part]]))).toBe(expected);
  },
);
