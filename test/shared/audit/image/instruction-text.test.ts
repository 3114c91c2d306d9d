import { expect, it } from '@jest/globals';
import { instructionText } from '../../../../shared/audit/image/instruction-text.ts';

it.each([
  ['/bin/sh -c #(nop)  ENV A=1', 'ENV A=1'],
  ['/bin/sh -c make', 'RUN make'],
  ['RUN /bin/sh -c make # buildkit', 'RUN make'],
  ['RUN |1 A=1 /bin/sh -c make # buildkit', 'RUN make'],
  ['COPY . /app # buildkit', 'COPY . /app'],
  ['', ''],
])('instructionText converts %j to %j', (createdBy, expected) => {
  expect(instructionText(createdBy)).toBe(expected);
});
