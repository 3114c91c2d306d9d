import { expect, it } from '@jest/globals';
import { dockerfileSubjects } from '../../../../shared/audit/custom/dockerfile-subjects.ts';
import { DOCKERFILE } from './custom-samples.ts';

it('dockerfileSubjects returns all instructions with their stages', () => {
  const subjects = dockerfileSubjects([DOCKERFILE, { path: 'Dockerfile.md', text: 'RUN x' }]);
  expect(subjects.map(({ kind, label, parent }) => [kind, label, parent])).toEqual([
    ['ARG', 'ARG', null],
    ['FROM', 'FROM of stage build', { name: 'build', image: 'alpine:$V' }],
    ['RUN', 'RUN of stage build', { name: 'build', image: 'alpine:$V' }],
    ['COPY', 'COPY of stage build', { name: 'build', image: 'alpine:$V' }],
    ['FROM', 'FROM of stage 1', { name: '', image: 'scratch' }],
    ['USER', 'USER of stage 1', { name: '', image: 'scratch' }],
  ]);
  expect(subjects[2]?.object).toMatchObject({
    text: 'curl x | sh',
    flags: { mount: 'type=cache' },
    isOnBuild: false,
  });
  expect(subjects[3]?.object).toMatchObject({ words: ['a', 'b'], isJson: true, isOnBuild: true });
});

it('dockerfileSubjects returns the instructions in Dockerfiles inside Compose files', () => {
  const text =
    'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM a\n        RUN b\n';
  const subjects = dockerfileSubjects([{ path: 'compose.yaml', text }]);
  expect(subjects.map(({ kind, outer }) => [kind, outer !== undefined])).toEqual([
    ['FROM', true],
    ['RUN', true],
  ]);
});
