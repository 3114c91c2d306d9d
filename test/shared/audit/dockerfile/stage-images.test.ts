import { expect, it } from '@jest/globals';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';
import { imagesOf } from '../../../../shared/audit/dockerfile/stage-images.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

it.each([
  ['FROM a:1 AS b\nFROM b\nFROM scratch\n', ['a:1']],
  [
    'FROM a\nCOPY --from=c:2 /x /y\nRUN --mount=type=bind,from=d:3,target=/t make\n',
    ['a', 'c:2', 'd:3'],
  ],
  ['ARG T=1\nFROM a:$T\n', ['a:1']],
  ['FROM ${REGISTRY}/a\n', ['${REGISTRY}/a']],
  ['FROM $IMAGE\n', []],
  ['COPY --from=tools /x /y\n', ['tools']],
])('for the Dockerfile %j, imagesOf returns the images %j', (text, expected) => {
  expect([...imagesOf(read(text))].map(({ name }) => name)).toEqual(expected);
});

it('imagesOf returns the location of each image', () => {
  const text = 'FROM a\nRUN --mount=type=bind,from=d:3,target=/t make\n';
  expect([...imagesOf(read(text))].map(({ at }) => text.slice(at.start, at.end))).toEqual([
    'a',
    'd:3',
  ]);
});
