import { expect, it } from '@jest/globals';
import { readInstructions } from '../../../../shared/audit/dockerfile/read-instructions.ts';

it('readInstructions reads names and values, without comments and continued lines', () => {
  const text = '# a\nfrom x \n\tRUN a \\\n# note\n  b\nCMD c\r\n';
  const found = readInstructions({ path: 'Dockerfile', text });
  expect(
    found.map(({ name, rest, span }) => [name, rest, text.slice(span.start, span.end)]),
  ).toEqual([
    ['FROM', 'x', 'from x'],
    ['RUN', 'a \\', 'RUN a \\'],
    ['CMD', 'c', 'CMD c'],
  ]);
});
