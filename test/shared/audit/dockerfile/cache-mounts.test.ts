import { expect, it } from '@jest/globals';
import { cacheMounted } from '../../../../shared/audit/dockerfile/cache-mounts.ts';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

it.each([
  ['RUN --mount=type=cache,target=/var/lib/apt a', true],
  ['RUN --mount=type=tmpfs,dst=/var/lib/apt/ a', true],
  ['RUN --mount=type=bind,target=/var/lib/apt a', false],
  ['RUN --mount=type=cache,target=/var/lib a', false],
  ['RUN a', false],
])('for the instruction %j, cacheMounted returns %s', (text, expected) => {
  const [step] = read(text).stages[0]?.steps ?? [];
  expect(step && cacheMounted(step, ['/var/lib/apt'])).toBe(expected);
});
